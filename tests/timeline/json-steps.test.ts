/** Parsing JSON in parts gives the same result as parsing it at once. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsingJson } from '../../src/timeline/json-steps.ts';
import { parseTimeline, parseInSteps } from '../../src/timeline/parse.ts';
import { finish } from '../../src/timeline/steps.ts';
import { timelineJson } from '../bench/timeline-json.ts';

const inParts = (text: string): unknown => finish(parsingJson(text));

test('any object with any list of events gives the same result', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.array(fc.jsonValue()),
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.constantFrom(undefined, 2, '\t'),
      (before, events, after, space) => {
        const text = JSON.stringify({ ...before, events, ...after }, null, space);
        expect(inParts(text)).toEqual(JSON.parse(text));
      },
    ),
  );
});

test('any text is read or refused as JSON.parse does', () => {
  const outcome = (read: () => unknown): unknown => {
    try {
      return { value: read() };
    } catch (error) {
      return { refused: error instanceof SyntaxError };
    }
  };
  const whole = '{"a":[{}],"events":[{"b":"\\"]"},[1],"x",null],"c":{}}';
  const texts = [
    '',
    '[]',
    '{"events":[]}',
    '{"events":[1,]}',
    '{"events":[1}',
    '{"events":[1 2]}',
    '{"events":[1],"events":[2]}',
    '{"events":[1],"\\u0065vents":[2]}',
    '{"events":"[1]"}',
    '{"events" [1]}',
    ...Array.from(whole, (_, length) => whole.slice(0, length)),
    whole,
  ];
  for (const text of texts) {
    expect(outcome(() => inParts(text))).toEqual(outcome(() => JSON.parse(text)));
  }
});

test('a long list is parsed in many steps, and read in many', () => {
  const json = timelineJson(1000);
  const text = JSON.stringify(json);
  expect([...parsingJson(text)].length).toBeGreaterThan(5);
  expect([...parseInSteps(json)].length).toBeGreaterThan(5);
  expect(inParts(text)).toEqual(json);
  expect(parseTimeline(json).timeline?.events).toHaveLength(1000);
});
