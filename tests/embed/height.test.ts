import { describe, expect, test } from 'vitest';
import { asksForHeight, readHost, heightIn, heightMessages } from '../../src/embed/height.ts';

const ADDRESS = 'https://news.example/timeline/?embed';
const plain = readHost('paris-summit', ADDRESS);

describe('a height is told', () => {
  test('to AMP, @newswire/frames, Datawrapper’s and Medium’s hosts without being asked', () => {
    expect(heightMessages(640, plain)).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 640 },
      { 'datawrapper-height': { 'paris-summit': 640 } },
      JSON.stringify({ src: ADDRESS, context: 'iframe.resize', height: 640 }),
    ]);
  });

  test('to pym under the name that it gave', () => {
    const frame = readHost('x', `${ADDRESS}&initialWidth=600&childId=graphic-1`);
    const told = heightMessages(640, frame).at(-1) as string;
    // How pym's parent reads it.
    const pattern = /^pymxPYMxgraphic-1xPYMx(\S+)xPYMx(.*)$/;
    expect(pattern.exec(told)?.slice(1)).toEqual(['height', '640']);
  });

  test('to WordPress with the secret that it gave', () => {
    const frame = readHost('x', `${ADDRESS}#?secret=aB3dE6gH9j`);
    expect(heightMessages(640, frame)).toContainEqual({
      message: 'height',
      value: 640,
      secret: 'aB3dE6gH9j',
    });
  });

  test.for(['a b', '<b>', 'axPYMxheightxPYMx9', '', 'x'.repeat(129), "a'"])(
    'to nobody under the name “%s”',
    (childId) => {
      const frame = readHost('x', `${ADDRESS}&childId=${encodeURIComponent(childId)}`);
      expect(frame.childId).toBeNull();
    },
  );

  test('and a secret beside a view is found, one with other characters is not', () => {
    expect(readHost('x', `${ADDRESS}#from=2026-01-01&secret=abc`).secret).toBe('abc');
    expect(readHost('x', `${ADDRESS}#?secret=<b>`).secret).toBeNull();
    expect(plain.secret).toBeNull();
  });
});

test('a parent asks in the words of @newswire/frames or of pym', () => {
  const pym = readHost('x', `${ADDRESS}&childId=graphic-1`);
  expect(asksForHeight({ sentinel: 'amp', type: 'frames-init' }, plain)).toBe(true);
  expect(asksForHeight('pymxPYMxgraphic-1xPYMxwidthxPYMx600', pym)).toBe(true);
  for (const other of [null, 3, 'hello', {}, { sentinel: 'amp' }, 'pymxPYMxotherxPYMxwidthxPYMx1'])
    expect(asksForHeight(other, pym)).toBe(false);
  expect(asksForHeight('pymxPYMxnullxPYMxwidthxPYMx600', plain)).toBe(false);
});

describe('the loader reads', () => {
  test('its own page’s message, in whole pixels and within reason', () => {
    const [message] = heightMessages(640, plain);
    expect(heightIn(message)).toBe(640);
    expect(heightIn({ sentinel: 'amp', type: 'embed-size', height: 10.2 })).toBe(11);
    expect(heightIn({ sentinel: 'amp', type: 'embed-size', height: 1e9 })).toBe(20_000);
  });

  test.for([
    null,
    'text',
    {},
    { sentinel: 'amp', type: 'embed-size' },
    { sentinel: 'amp', type: 'embed-size', height: '640' },
    { sentinel: 'amp', type: 'embed-size', height: NaN },
    { sentinel: 'amp', type: 'embed-size', height: -1 },
    { sentinel: 'amp', type: 'other', height: 640 },
  ])('nothing else: %j', (data) => {
    expect(heightIn(data)).toBeNull();
  });
});
