/** A part of a translation that cannot be read is left out, and reported with its place. */
import { describe, expect, test } from 'vitest';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { translate } from '../../src/timeline/translation.ts';
import { event, timeline } from './small.ts';

const YI = 'и\u0306'; // й, as macOS writes it in names of files: two units, one character.

function read(fields: object) {
  const { timeline: parsed, problems } = parseTimeline(timeline(fields));
  return { parsed: parsed!, told: problems.map(({ place, why }) => `${place} ${why}`) };
}

describe('of a translation', () => {
  const said = { title: 'Т', summary: 'Т', reason: 'Т' };
  const whole = { title: 'Т', summary: 'Т', lanes: { lane: 'Т' }, events: { first: said } };
  const inUkrainian = (translations: unknown) => {
    const { parsed, told } = read({ translations });
    return { told, shown: translate(parsed, 'uk') };
  };

  test.each([
    ['all of it', { uk: 3 }, 'uk form', 'A title'],
    ['its title', { uk: { ...whole, title: null } }, 'uk.title form', 'A title'],
    ['a lane', { uk: { ...whole, lanes: { lane: 3 } } }, 'uk.lanes.lane form', 'Т'],
    [
      'an event',
      { uk: { ...whole, events: { first: { ...said, reason: ' ' } } } },
      'uk.events.first.reason form',
      'A title',
    ],
    [
      'a label that is too long',
      { uk: { ...whole, events: { first: { ...said, label: 'й'.repeat(37) } } } },
      'uk.events.first.label long',
      'Т',
    ],
    [
      'the words of an image',
      { uk: { ...whole, events: { first: { ...said, media: { 'a/b.png': { alt: 4 } } } } } },
      'uk.events.first.media.a/b.png.alt form',
      'Т',
    ],
    [
      'the title of a link',
      { uk: { ...whole, events: { first: { ...said, links: { 'https://a.b/': { title: 4 } } } } } },
      'uk.events.first.links.https://a.b/.title form',
      'Т',
    ],
  ])('%s', (_, translations, place, title) => {
    const { told, shown } = inUkrainian(translations);
    expect(told).toEqual([`translations.${place}`]);
    expect(shown.events[0]!.title).toBe(title);
  });

  test('a list in their place', () => {
    expect(inUkrainian([whole]).told).toEqual(['translations form']);
  });

  test('no label of 36 characters, however they are encoded', () => {
    const label = YI.repeat(36);
    const { told, shown } = inUkrainian({
      uk: { ...whole, events: { first: { ...said, label } } },
    });
    expect(told).toEqual([]);
    expect(shown.events[0]!.label).toBe(label);
  });

  test('nothing, if an id is the name of a property that every object has', () => {
    const { parsed, told } = read({
      lanes: [{ id: 'constructor', name: 'Lane' }],
      events: [event('prototype', { lane: 'constructor' })],
      translations: {
        uk: { ...whole, lanes: { constructor: 'Л' }, events: { prototype: said } },
      },
    });
    const shown = translate(parsed, 'uk');
    expect([told, shown.lanes[0]!.name, shown.events[0]!.title]).toEqual([[], 'Л', 'Т']);
  });
});
