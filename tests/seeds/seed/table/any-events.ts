/** Events at random for tests of tables. */
import fc from 'fast-check';
import { LINK_KINDS } from '../../../../src/timeline/links/link.ts';
import { BASES, STATUSES, SUPPORTS } from '../../../../src/timeline/timeline.ts';

/** Texts with all that has a meaning in a table, a spreadsheet or YAML. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...[';', '|', ',', '\n', '\t', '"', "'", '=', '+', '-', '@', '#', ': ', ' ']),
      fc.constantFrom(
        ...[
          'null',
          'true',
          '1',
          '2026-01-06',
          'Bridge',
          'є',
          'é',
          '面',
          '👩‍🚀',
          '\\n',
          '**',
          '[',
          '](',
          '\\*',
        ],
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => /[\p{L}\p{N}]/u.test(text));
const anyId = fc.constantFrom('a', 'bridge', 'b-2', 'null', '1');
const optional = <T>(any: fc.Arbitrary<T>) => fc.option(any, { nil: undefined });
const some = <T>(any: fc.Arbitrary<T>) => fc.array(any, { minLength: 1, maxLength: 3 });
const anyDate = fc.constantFrom(
  '2026-01-06',
  '2026-01',
  '[..2026]',
  '2024~',
  '2026-01-03/2026-01-04',
);

export const anyEvent = fc.record({
  title: anyText,
  label: optional(anyText),
  draft: optional(fc.constant('true')),
  summary: anyText,
  lane: anyId,
  status: fc.constantFrom(...STATUSES),
  importance: fc.integer({ min: 1, max: 5 }).map(String),
  when: anyDate,
  calendar: optional(fc.constantFrom('julian', 'gregorian')),
  timeZone: optional(fc.constant('Europe/Kyiv')),
  dating: fc.record({
    basis: fc.constantFrom(...BASES),
    phrase: optional(anyText),
    relativeTo: optional(anyId),
    direction: optional(fc.constantFrom('back', 'ahead')),
    day: optional(fc.constantFrom('2026-01-02', '2025-12-29/2026-01-04')),
    after: optional(anyDate),
    before: optional(anyId),
    reason: anyText,
  }),
  after: optional(some(anyId)),
  people: optional(some(anyText)),
  places: optional(some(anyText)),
  citations: some(
    fc.record({
      key: optional(anyId),
      document: anyId,
      paragraph: fc.integer({ min: 1, max: 999 }).map(String),
      quote: anyText,
      says: anyText,
      attributedTo: optional(anyText),
      supports: fc.uniqueArray(fc.constantFrom(...SUPPORTS), { minLength: 1 }),
    }),
  ),
  differences: optional(
    some(
      fc.record({
        about: anyText,
        readings: some(fc.record({ value: anyText, citations: some(anyText) })),
      }),
    ),
  ),
  changes: optional(
    some(
      fc.oneof(
        fc.record({
          at: fc.constant('2026-03-09'),
          what: fc.constantFrom('number', 'title', 'text', 'wording'),
          was: anyText,
          is: optional(anyText),
          why: anyText,
        }),
        fc.record({
          at: fc.constant('2026-03-09T14:00+00:00'),
          what: fc.constant('date'),
          was: optional(anyDate),
          is: anyDate,
          why: anyText,
        }),
      ),
    ),
  ),
  formerly: optional(some(anyId)),
  media: optional(
    some(fc.record({ file: anyText, alt: anyText, caption: optional(anyText), credit: anyText })),
  ),
  links: optional(
    some(
      fc
        .record({
          address: fc.constantFrom(
            ...['https://example.org/a;b', 'https://youtu.be/x?a=1,2', 'http://example.org/=1|2'],
          ),
          kind: optional(fc.constantFrom(...LINK_KINDS)),
          title: optional(anyText),
          caption: optional(anyText),
          credit: optional(anyText),
          picture: optional(anyText),
        })
        // A picture has a credit.
        .map((link) =>
          link.picture === undefined ? link : { ...link, credit: link.credit ?? 'Ann' },
        ),
    ),
  ),
});

const anyDraft = fc.record(
  { title: anyText, when: anyDate, summary: anyText, lane: anyId, people: some(anyText) },
  { requiredKeys: ['title', 'when'] },
);

/** As JSON, which is YAML. */
export const anyEvents = fc
  .array(fc.oneof({ arbitrary: anyEvent, weight: 3 }, anyDraft), { minLength: 1, maxLength: 3 })
  .map((events) => JSON.stringify(events.map((event, i) => ({ id: `event-${i}`, ...event }))));
