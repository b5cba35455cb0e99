/** Timelines with any texts and dates that a seed may contain, for property tests. Pure. */
import fc from 'fast-check';
import type { Happening } from '../gallery/timeline.ts';
import { timeline } from '../gallery/timeline.ts';
import type { Taken } from '../../src/export/formats/taken.ts';
import { removeFaults, SEEN } from '../../src/timeline/characters.ts';
import { LANGUAGES } from '../../src/view/language.ts';
import { wordsOf } from '../../src/words/every.ts';
import '../property-seed.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const year = fc.integer({ min: 1, max: 9000 }).map((n) => String(n).padStart(4, '0'));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);
const zone = fc.constantFrom('Z', '+02:00', '-09:30', '+14:00');
const clock = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), zone)
  .chain(([d, h, m, z]) =>
    fc.constantFrom(
      `${d}T${two(h)}${z}`,
      `${d}T${two(h)}:${two(m)}${z}`,
      `${d}T${two(h)}:${two(m)}:07${z}`,
    ),
  );
const point = fc.oneof(year, month, day, clock, fc.constantFrom('-0043', 'Y-13800000000'));

/** In order, as a span and a set need them. */
const pair = fc
  .tuple(
    fc.integer({ min: 1, max: 8998 }),
    fc.constantFrom('', '-03', '-03-15'),
    fc.constantFrom('', '-11', '-11-20', '-11-20T14:00Z'),
  )
  .map(([y, a, b]) => [
    `${String(y).padStart(4, '0')}${a}`,
    `${String(y + 1).padStart(4, '0')}${b}`,
  ]);

const anyDate: fc.Arbitrary<string> = fc.oneof(
  point,
  fc
    .tuple(fc.oneof(year, month, day), fc.constantFrom('~', '?', '%'))
    .map((parts) => parts.join('')),
  pair.map(([a, b]) => `${a}/${b}`),
  pair.map(([a, b]) => `[${a}..${b}]`),
  fc.tuple(month, fc.constantFrom('01/', '10/')).map(([m]) => `[${m}-03..${m}-04]`),
  day.map((d) => `[..${d}]`),
  day.map((d) => `[${d}..]`),
  fc.oneof(month, day).map((d) => `${d}/..`),
  fc.oneof(month, day).map((d) => `../${d}`),
);

/** As hostile as a text can be: characters that no text may have are already left out. */
export const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        "'",
        '"',
        ',',
        ';',
        '\\',
        '\n',
        '\r',
        '\t',
        '＝',
        ' ',
        'ї',
        '🜁',
        'n',
      ),
    }),
    fc.constantFrom(
      '=1+1',
      '@SUM(A1)',
      '-0043',
      "'=x",
      ' =x',
      '\r\n',
      'a\\nb',
      '</script>',
      '<b>&amp;',
    ),
  )
  .map(removeFaults)
  .filter((text) => SEEN.test(text));

const happening: fc.Arbitrary<Happening> = fc.record({
  title: anyText,
  label: fc.constant('label'),
  date: anyDate,
  summary: anyText,
  people: fc.array(anyText, { maxLength: 2 }),
  places: fc.array(anyText, { maxLength: 2 }),
  reports: fc.integer({ min: 1, max: 3 }),
  status: fc.constantFrom('confirmed', 'reported', 'claimed', 'unconfirmed', 'planned'),
});

export const anyTaken: fc.Arbitrary<Taken> = fc
  .record({
    title: anyText,
    summary: anyText,
    lane: anyText,
    events: fc.array(happening, { maxLength: 6 }),
    language: fc.constantFrom(...LANGUAGES),
    address: fc.constantFrom(null, 'https://example.org/a/'),
  })
  .map(({ title, summary, lane, events, language, address }) => ({
    timeline: timeline({
      title,
      summary,
      home: '2024-05-01/2024-05-11',
      lanes: [{ id: 'quay', name: lane }],
      events,
    }),
    words: wordsOf(language),
    address,
  }));
