/** TimelineJS JSON with everything that its format allows, for tests. Pure. */
import fc from 'fast-check';

type Json = Readonly<Record<string, unknown>>;

/** As a number, or as the text that most files have. */
const written = (n: number): fc.Arbitrary<unknown> =>
  fc.constantFrom<unknown>(n, String(n), String(n).padStart(2, '0'), ` ${n} `);

const between = (min: number, max: number) => fc.integer({ min, max }).chain(written);

const year = fc
  .oneof(
    fc.integer({ min: 1000, max: 2100 }),
    fc.integer({ min: -3000, max: 999 }),
    fc.constantFrom(-1, 1, -44, 12_000, -250_000, -13_800_000_000, 9999, -9999, 10_000),
  )
  .filter((n) => n !== 0);

/** What may stand for a part that is not known. */
const nothing = fc.constantFrom<Json>({}, { value: '' }, { value: null }, { value: '  ' });

const FINEST = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;
const LIMITS: Readonly<Record<string, readonly [number, number]>> = {
  month: [1, 12],
  day: [1, 28],
  hour: [0, 23],
  minute: [0, 59],
  second: [0, 59],
  millisecond: [0, 999],
};

/** A date of this year, with its parts down to any, in any order. */
const dateIn = (of: number): fc.Arbitrary<Json> =>
  fc.constantFrom(...FINEST).chain((finest) =>
    fc
      .tuple(
        written(of),
        ...FINEST.slice(1).map((part, i) =>
          i + 1 <= FINEST.indexOf(finest)
            ? between(...LIMITS[part]!).map((value): Json => ({ value }))
            : nothing,
        ),
        fc.constantFrom<Json>({}, { display_date: '<b>Spring</b>' }, { format: 'yyyy' }),
        fc.boolean(),
      )
      .map((values) => {
        const [first, ...others] = values as [unknown, ...unknown[]];
        const turned = others.pop() as boolean;
        const more = others.pop() as Json;
        const parts = FINEST.slice(1).flatMap((part, i) => {
          const given = others[i] as Json;
          return 'value' in given ? [[part, given['value']] as const] : [];
        });
        const all = [['year', first] as const, ...parts];
        return { ...Object.fromEntries(turned ? all.toReversed() : all), ...more };
      }),
  );

const markup = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'Plain words',
    '**Stars**, [words](2019), [a](https://example.org), \\*b\\*',
    '<p>A <a href="https://example.org/?a=1&amp;b=2">link</a>, and <em>more</em></p><p>Two</p>',
    'The ferry<br/>sinks & nobody &lt;knows&gt; why',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '',
    '   ',
    'a \u202e b \u0000 c \ud800 d',
    'A very long headline, of which the chart can show nothing but the first few words',
    'word '.repeat(1500),
    'x'.repeat(6000),
    '- a: b # c',
    '—',
  ),
);

const url = fc.constantFrom(
  'https://example.org/harbour.jpg',
  'https://youtu.be/abc',
  '//example.org/a.png',
  '<iframe src="https://example.org"></iframe>',
  '',
);
const media = fc.record(
  { url, caption: markup, credit: markup, thumbnail: url, alt: markup, title: markup, link: url },
  { requiredKeys: [] },
);
const background = fc.constantFrom<Json>({ url: 'https://example.org/b.jpg' }, { color: '#fff' });
const text = fc.record({ headline: markup, text: markup }, { requiredKeys: [] });

const dates = fc.tuple(year, fc.boolean(), fc.nat({ max: 50 })).chain(([from, hasEnd, more]) => {
  const to = from + more + 1 === 0 ? 1 : from + more + 1;
  return fc.record({
    start_date: dateIn(from),
    ...(hasEnd && { end_date: fc.oneof(dateIn(to), fc.constant<Json>({ year: '' })) }),
  });
});

const slide: fc.Arbitrary<Json> = fc
  .tuple(
    dates,
    fc.record(
      {
        text,
        media,
        background,
        unique_id: fc.oneof(fc.constantFrom('Slide One', 'a', '', '7', '-', 'events'), markup),
        group: fc.oneof(fc.constantFrom('Harbour', 'Town <b>hall</b>', ''), markup),
        display_date: markup,
        autolink: fc.boolean(),
        unknown: fc.jsonValue({ maxDepth: 2 }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([when, more]) => ({ ...when, ...more }));

/** With an end that is the same as the start, too. */
const slides = fc.array(
  fc
    .tuple(slide, fc.boolean())
    .map(([each, same]): Json => (same ? { ...each, end_date: each['start_date'] } : each)),
  { minLength: 1, maxLength: 12 },
);

export const anyTimelineJs: fc.Arbitrary<Json> = fc
  .tuple(
    slides,
    fc.record(
      {
        title: fc.record(
          { text, media, background, start_date: dateIn(2000) },
          { requiredKeys: [] },
        ),
        eras: fc.array(fc.record({ start_date: dateIn(1900), end_date: dateIn(1950), text })),
        scale: fc.constantFrom('human', 'cosmological'),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([events, more]) => ({ ...more, events }));
