/** What is taken without a closer look is what a closer look would have taken. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlainEvent, isPlainLine } from '../../../src/compile/archive/sources/plain-event.ts';
import { Findings } from '../../../src/timeline/check/findings.ts';
import { siftEvent } from '../../../src/timeline/check/sift-event.ts';
import { manyEvents } from './any-archive.ts';

const KNOWN = { lanes: new Set(['sea', 'land', 'air']), documents: new Set<string>(), changes: [] };

/** Null if anything is wrong with it. */
function sifted(event: unknown): unknown {
  const findings = new Findings();
  const read = siftEvent(event, '', { ...KNOWN, events: new Set() }, findings);
  return findings.problems.length === 0 && read ? read.json : null;
}

const EMPTY = { changes: [], formerly: [], links: [], media: [] };
const EVENTS = manyEvents(200).map((event, i) => ({
  ...event,
  ...(i % 3 === 0 && { label: 'Short' }),
  ...(i % 2 === 0 && { links: [{ address: `https://a.example/${i}?x=1`, kind: 'article' }] }),
  people: i % 4 === 0 ? ['A. B.', 'Ж. Д.'] : [],
}));

const isPlain = (event: unknown): boolean =>
  isPlainLine(JSON.stringify(event)) && isPlainEvent(event);

/** Values that may be wrong in some places and right in others. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', 0, 3, 6, true, [], [''], {}, 'air', 'A', undefined),
  fc.constantFrom<unknown>('\u202ea', 'a\u0000', '\ufeff', '２', 'a'.repeat(40), ['A', 'A']),
  fc.constantFrom<unknown>(
    [{ address: 'javascript:1', kind: 'article' }],
    [{ address: 'https://a@b.example/', kind: 'article' }],
    [{ address: 'http://1.2.3.4.5/', kind: 'map' }],
    [{ address: 'http://xn--a.example/', kind: 'map' }],
    [{ address: 'http://a.example/', kind: 'map', credit: '' }],
  ),
  fc.string({ unit: 'binary' }),
);

describe('a plain event', () => {
  test('is recognised', () => {
    for (const event of EVENTS) expect(isPlain(event)).toBe(true);
  });

  test('is what siftEvent leaves as it is', () => {
    for (const event of EVENTS) expect(sifted(event)).toMatchObject({ ...event, media: [] });
  });

  test('has nothing wrong, wherever an odd value stands', () => {
    const keys = [...Object.keys(EVENTS[0]!), 'links', 'extra'];
    let plain = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...EVENTS),
        fc.constantFrom(...keys),
        odd,
        (event, key, value) => {
          const spoilt: unknown = JSON.parse(JSON.stringify({ ...event, [key]: value }));
          if (!isPlain(spoilt) || !KNOWN.lanes.has((spoilt as { lane: string }).lane)) return;
          plain++;
          expect(sifted(spoilt)).toEqual({ ...EMPTY, ...(spoilt as object), ...after(spoilt) });
        },
      ),
      { numRuns: 2000 },
    );
    expect(plain).toBeGreaterThan(20);
  });

  test('has nothing wrong, wherever an odd value stands in its date', () => {
    const keys = ['edtf', 'form', 'precision', 'approximate', 'calendar', 'dating', 'start'];
    fc.assert(
      fc.property(
        fc.constantFrom(...EVENTS),
        fc.constantFrom(...keys),
        odd,
        (event, key, value) => {
          const when = { ...event.when, [key]: value };
          const spoilt: unknown = JSON.parse(JSON.stringify({ ...event, when }));
          if (isPlain(spoilt)) expect(sifted(spoilt)).not.toBeNull();
        },
      ),
      { numRuns: 2000 },
    );
  });
});

/** What siftEvent writes in place of nothing. */
const after = (event: unknown) => {
  const { media, links } = event as { media: unknown; links?: unknown };
  return { media: media ?? [], links: links ?? [] };
};
