/** A seed that is made of a compiled timeline gives an equal one. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '../../../src/time/edtf/edtf.ts';
import type { TimelineJson } from '../../../src/timeline/schema.ts';
import type { Timeline } from '../../../src/timeline/timeline.ts';
import { compileTimeline } from '../../../src/compile/compile.ts';
import { seedArchive } from '../../../src/seeds/opened/seed-archive.ts';
import { whenJson } from '../../../src/seeds/when-json.ts';
import { seedsOf } from '../../compile/seeds.ts';
import { anyText } from '../../export/any-timeline.ts';
import { given, openedFrom, seedOf, toldOf } from '../opened/given.ts';

const PARIS = JSON.parse(
  readFileSync('public/timelines/paris-summit.json', 'utf8'),
) as TimelineJson;

/** The timeline of a JSON, and the one of the seed that is made of it. */
function both(json: TimelineJson) {
  const file = given('a.json', JSON.stringify(json));
  const again = openedFrom(given('seed.zip', seedArchive(seedOf(file)!)));
  return [toldOf(again), again.drawn?.timeline, openedFrom(file).drawn?.timeline] as const;
}

test('of the road to Paris, with what was verified', () => {
  const [told, again, before] = both(PARIS);
  expect(told).toEqual([]);
  expect(again).toEqual(before);
});

test('of each seed with which compile is tested and that can be published', () => {
  const published = readdirSync('tests/fixtures/seeds').flatMap((name) => {
    const { timeline } = compileTimeline(seedsOf(name), 'test');
    return timeline ? [[name, timeline] as const] : [];
  });
  expect(published.length).toBeGreaterThan(10);
  for (const [name, timeline] of published) {
    const [told, again, before] = both(timeline);
    expect([name, told]).toEqual([name, []]);
    expect([name, again]).toEqual([name, before]);
  }
});

const anyWhen = fc
  .constantFrom(
    ...['2026-01-06', '2026-01', '-0043', 'Y-13800000000', '185X', '2011-21', '2026-01-06T14:00Z'],
    ...[
      '2026-01-06T14:00:07+02:00',
      '[..2026-01]',
      '[2025..2026]',
      '2025?/..',
      '2024~',
      '2024/2025%',
    ],
  )
  .map((edtf) => whenJson(parseEdtf(edtf, PARIS.timeZone)));

test('of any timeline', () => {
  const texts = fc.array(anyText.map((text) => text.trim().slice(0, 30)).filter(isText), {
    minLength: 12,
    maxLength: 12,
  });
  fc.assert(
    fc.property(texts, anyWhen, fc.nat(PARIS.events.length - 1), (some, when, n) => {
      const [a, b, c, d, e, f, g, h, i, j, k, l] = some;
      const event = PARIS.events[n]!;
      const link = {
        address: 'https://example.org/a?b=c',
        kind: 'map' as const,
        title: g!,
        caption: h!,
      };
      const stated = { basis: 'stated' as const, reason: d! };
      const changed = {
        ...{ ...event, title: a!, summary: c!, summarySpans: [], links: [link] },
        label: b!,
        people: [e!],
        places: [f!],
        // In their order, and without what says that they come after others.
        ...{ after: [], when: { ...when, dating: stated } },
        citations: event.citations.map((each) => ({ ...each, says: i! })),
      };
      const { translations: _, story: __, clockChanges: ___, ...rest } = PARIS;
      const json = {
        ...{ ...rest, title: j!, summary: k!, summarySpans: [] },
        lanes: rest.lanes.map((lane) => ({ ...lane, name: l! })),
        events: rest.events.map((each, at) => (at === n ? changed : { ...each, after: [] })),
      };
      const [told, again, before] = both(json);
      expect(told.filter((each) => !each.startsWith('quote-unverified'))).toEqual([]);
      expect(byId(again!)).toEqual(byId(before!));
    }),
    { numRuns: 60 },
  );
});

/** Another date is another place in their order, and may need other changes of the clocks. */
const byId = (timeline: Timeline) => ({
  ...timeline,
  clockChanges: [],
  events: timeline.events.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

const isText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) && !/[\r\n\t]/.test(text);
