import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../compile/seeds.ts';
import { compiledImport, importOf, problemsOf, roundTrip, type Files } from './imported-seed.ts';
import { anyTimelineJs } from './slides.ts';

const slide = (start: unknown, more: object = {}) => ({
  start_date: start,
  text: { headline: 'The vote' },
  ...more,
});
const fileOf = (...events: unknown[]): string => JSON.stringify({ events });
const datesOf = (content: string, timeZone = 'UTC') => {
  const { imported, problems } = importOf(content, { timeZone });
  expect(problems.diagnostics.map(({ sentence }) => sentence)).toEqual([]);
  return imported!.events.map(({ when }) => when);
};

test('any file of TimelineJS comes back equal', () => {
  const root = temporaryFolder();
  fc.assert(
    fc.property(anyTimelineJs, (json) => {
      const text = JSON.stringify(json);
      expect(roundTrip(root, text)).toEqual(JSON.parse(text));
    }),
    { numRuns: 150 },
  );
});

test.each([
  [{ year: 1978 }, '1978'],
  [{ year: '1963', month: '8', day: '9' }, '1963-08-09'],
  [{ year: '1963', month: '08', day: '' }, '1963-08'],
  [{ year: '1963', month: null, day: null, hour: '' }, '1963'],
  [{ year: -44, month: 3, day: 15 }, '-0043-03-15'],
  [{ year: '-1' }, '0000'],
  [{ year: 1 }, '0001'],
  [{ year: -13_800_000_000 }, 'Y-13800000000'],
  [{ year: 12_000, month: 2, day: 3 }, 'Y12000-02-03'],
  [{ year: 2020, month: 1, day: 2, hour: 0 }, '2020-01-02T00Z'],
  [{ year: 2020, month: 1, day: 2, hour: '0', minute: '00' }, '2020-01-02T00:00Z'],
  [
    { year: 2020, month: 1, day: 2, hour: 3, minute: 4, second: 5, millisecond: 6 },
    '2020-01-02T03:04:05Z',
  ],
])('%j is %s', (date, edtf) => {
  expect(datesOf(fileOf(slide(date)))).toEqual([edtf]);
});

test.each([
  ['an end', { year: 1982 }, '1978/1982'],
  ['an end of other exactness', { year: '1978', month: '3' }, '1978/1978-03'],
  ['the same end', { year: '1978' }, '1978'],
  ['an empty end', { year: '', month: '' }, '1978'],
  ['no end', undefined, '1978'],
])('%s', (_, end, edtf) => {
  expect(datesOf(fileOf(slide({ year: 1978 }, { end_date: end })))).toEqual([edtf]);
});

test('a time is by the clocks of the zone that is named', () => {
  const at = (month: number, hour: number) =>
    slide({ year: 2026, month, day: 29, hour, minute: 30 });
  expect(datesOf(fileOf(at(1, 14), at(7, 14)), 'Europe/Paris')).toEqual([
    '2026-01-29T14:30+01:00',
    '2026-07-29T14:30+02:00',
  ]);
  expect(problemsOf(fileOf(at(3, 2)), { timeZone: 'Europe/Paris' })[0]).toMatch(
    /^Slide 1, "The vote" is at 2026-03-29T02:30, an hour that clocks in Europe\/Paris left out/,
  );
  const twice = slide({ year: 2026, month: 10, day: 25, hour: 2, minute: 30 });
  expect(problemsOf(fileOf(twice), { timeZone: 'Europe/Paris' })[0]).toContain(
    '2026-10-25T02:30+02:00 or 2026-10-25T02:30+01:00',
  );
});

test.each<[unknown, string]>([
  [slide({ year: 2023, month: 2, day: 31 }), 'that month has 28 days'],
  [
    slide({ year: 2023, month: 13 }),
    'has the month "13", which is not a whole number from 1 to 12',
  ],
  [slide({ year: 2023, month: 0 }), 'has the month "0"'],
  [slide({ year: 2023, month: 'May' }), 'has the month "May"'],
  [slide({ year: 2023, month: 5, day: 1, hour: 24 }), 'has the hour "24"'],
  [slide({ year: 2023.5 }), 'has the year "2023.5"'],
  [slide({ year: 'circa 1900' }), 'has the year "circa 1900", which is not a whole number.'],
  [slide({ year: true }), 'has the year "true"'],
  [slide({ year: 0 }), 'has the year 0'],
  [slide({ year: '', month: 5 }), 'has a date without a year'],
  [slide({ year: 1e14 }), 'has the year 100000000000000; years have at most 12 digits'],
  [slide({ year: 2023, day: 5 }), 'has the day but no month'],
  [slide({}), 'has no date.'],
  [slide('1990'), 'has no date.'],
  [slide({ year: 1990 }, { end_date: { year: 1980 } }), '1990 does not come before 1980'],
  [slide({ year: 1990 }, { end_date: { month: 5 } }), 'has a date without a year'],
  [7, 'Slide 1 is not an event'],
])('%j is refused', (wrong, sentence) => {
  const [first, ...others] = problemsOf(fileOf(wrong, slide({ year: 2000 })));
  expect(first).toContain(sentence);
  expect(first).toMatch(/^Slide 1/);
  expect(others).toEqual([]);
});

test('what is wrong has its place', () => {
  const text = `{
  "events": [
    { "start_date": { "year": 1990 } },
    { "start_date": { "month": "5", "year": "1990",
        "day": "31\\u0020", "month": "13" }, "text": { "headline": "A <b>vote</b>" } }
  ]
}`;
  const [found] = importOf(text).problems.diagnostics;
  expect(found).toMatchObject({ file: 'given', line: 5, column: 37 });
  expect(found!.sentence).toMatch(/^Slide 2, "A vote" has the month "13"/);
});

test.each([
  ['{"events": [{"start_date": {"year": 1}},]}', 'is not valid JSON', 41],
  ['{"events": [{"start_date": {"year": 1}}', 'ends in the middle', 39],
  ['{"events": [{"text": "a\nb"}]}', 'is not valid JSON', 24],
  [`{"events": ${'['.repeat(2000)}`, 'more than 100 deep', 111],
  ['{"events": []}', 'There is no event', 1],
])('%j is refused', (text, sentence, column) => {
  const [found] = importOf(text).problems.diagnostics;
  expect(found!.sentence).toContain(sentence);
  expect(found!.column).toBe(column);
});

test('a text is plain, and its links are kept', () => {
  const { imported } = importOf(
    fileOf(
      slide(
        { year: 1990 },
        {
          text: {
            headline: 'One<br/> &amp; two',
            text: '<p>A <a href="https://example.org/a">link</a>.</p>\n<ul><li>One<li>Two</ul>',
          },
          media: { url: 'https://example.org/b.mp4', caption: 'It <i>burns</i>', credit: 'Ann' },
          group: ' The <b>town</b> ',
        },
      ),
    ),
  );
  expect(imported!.events[0]).toMatchObject({
    title: 'One & two',
    summary: 'A link.\nOne\nTwo',
    lane: 'The town',
    summarySpans: [{ from: 2, to: 6, kind: 'link', address: 'https://example.org/a' }],
    links: [],
    media: { words: '', url: 'https://example.org/b.mp4', caption: 'It burns', credit: 'Ann' },
  });
});

test('what an editor has changed goes into the export, and all else is as it was', () => {
  const root = temporaryFolder();
  const text = { headline: '<b>The</b> vote', text: '<p>As <i>told</i></p>' };
  const one = { start_date: { year: '1990' }, text, display_date: 'Then', media: { url: 'x' } };
  const file = { eras: [1], title: { text: { headline: 'Town' } }, events: [one] };
  const edited = (from: string, to: string, name = 'events.yaml') => {
    const edit = (files: Files): Files => ({ ...files, [name]: files[name]!.replace(from, to) });
    return roundTrip(root, JSON.stringify(file), { edit });
  };
  expect(edited('', '')).toEqual(file);
  expect(edited('when: 1990', 'when: 1990-05')).toEqual({
    ...file,
    events: [{ ...one, start_date: { year: 1990, month: 5 }, display_date: 'May 1990' }],
  });
  expect(edited('title: The vote', 'title: A vote')).toEqual({
    ...file,
    events: [{ ...one, text: { ...text, headline: 'A vote' } }],
  });
  expect(edited('summary: As *told*', 'summary: As **seen**')).toEqual({
    ...file,
    events: [{ ...one, text: { ...text, text: '<p>As <strong>seen</strong></p>' } }],
  });
  expect(edited('name: Events', 'name: Votes', 'timeline.yaml')).toEqual({
    ...file,
    events: [{ ...one, group: 'Votes' }],
  });
  expect(edited('title: Town', 'title: City', 'timeline.yaml')).toEqual({
    ...file,
    title: { text: { headline: 'City' } },
  });
});

test('an event that an editor adds comes after those of the file, and one removed is gone', () => {
  const root = temporaryFolder();
  const file = { events: [slide({ year: 1990 }), slide({ year: 1991 })] };
  const added = '- id: later\n  title: Later\n  lane: events\n  when: 1980\n  draft: true\n';
  const edit = (files: Files): Files => ({
    ...files,
    'events.yaml': `${files['events.yaml']!.split('\n\n').toSpliced(1, 1).join('\n\n')}${added}`,
  });
  const back = roundTrip(root, JSON.stringify(file), { edit }) as { events: object[] };
  // A draft that was not in the file stays at home.
  expect(back.events).toEqual([file.events[1]]);
});

test('events have lanes, ids and labels of their own', () => {
  const root = temporaryFolder();
  const groups = Array.from({ length: 12 }, (_, i) =>
    slide({ year: 1990 + i }, { group: `G${i}` }),
  );
  const long = { text: { headline: 'Жінки-програмістки створюють перший компілятор у світі' } };
  const { seed } = importOf(fileOf(...groups, slide({ year: 2010 }, long), slide({ year: 1990 })));
  const { lanes, events } = compiledImport(root, seed!);
  expect(lanes.map(({ name }) => name)).toEqual([
    'G0',
    'G1',
    'G2',
    'G3',
    'G4',
    'G5',
    'Other',
    'Events',
  ]);
  expect(new Set(events.map(({ id }) => id)).size).toBe(14);
  expect(events.at(-1)).toMatchObject({ label: 'Жінки-програмістки створюють перший…' });
  expect(seed!.files['events.yaml']).toMatch(/# The first words of the title.*\n {2}label:/);
});

test('a bold word that an editor adds is in the file that comes back', () => {
  const content = fileOf(
    slide({ year: 1990 }, { text: { headline: 'A', text: 'So it <i>is</i>.' } }),
  );
  const edit = (files: Files): Files => ({
    ...files,
    'events.yaml': files['events.yaml']!.replace('So it *is*.', 'So **it** is.'),
  });
  const { events } = roundTrip(temporaryFolder(), content, { edit }) as {
    events: { text: { text: string } }[];
  };
  expect(events[0]!.text.text).toBe('<p>So <strong>it</strong> is.</p>');
});

test.each([
  [600, false],
  [830, true],
])('%i times a text that looks like a link: cut for its backslashes: %j', (times, isCut) => {
  const text = '[a](b)'.repeat(times);
  const content = fileOf(slide({ year: 1990 }, { text: { headline: 'A', text } }));
  const { seed } = importOf(content);
  expect(seed!.marked.has('summary-cut')).toBe(isCut);
  const root = temporaryFolder();
  const { summary, summarySpans } = compiledImport(root, seed!).events[0]!;
  expect(isCut ? text.startsWith(summary.slice(0, -1)) : summary === text).toBe(true);
  expect(summarySpans).toEqual([]);
  expect(roundTrip(root, content)).toEqual(JSON.parse(content));
});
