/** Compile refuses what the page would refuse or leave out, and says where it is written. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileTimeline } from '../../../src/compile/compile.ts';
import { timelineText } from '../../../src/compile/timeline-text.ts';
import { readingBack } from '../../../src/seeds/checks/read-back.ts';
import { Report } from '../../../src/seeds/report/report.ts';
import { readSeed } from '../../../src/seeds/seed/seed.ts';
import { seedFolder } from '../../../src/compile/files/seed-folder.ts';
import { finish } from '../../../src/timeline/steps.ts';
import type { TimelineJson } from '../../../src/timeline/schema.ts';
import { seedsOf } from '../../compile/seeds.ts';

/** The messages for a compiled timeline in which one text is replaced by another. */
function told(before: string, after: string, seeds = 'translation'): string[] {
  const root = seedsOf(seeds);
  const text = timelineText(compileTimeline(root, 'test').timeline!);
  expect(text).toContain(before);
  const spoiled = text.replace(before, after);
  const report = new Report();
  const seed = readSeed(seedFolder(root, 'test'), new Report());
  finish(readingBack(JSON.parse(spoiled) as TimelineJson, seed, report));
  return report.diagnostics.map(({ code, file, frame, hint }) => {
    const line = frame.split('\n').find((row) => row.startsWith('>')) ?? '';
    const of = line.replace(/^> +\d+ \| */, '');
    return `${code} ${file.replace(`${root}/`, '')}: ${of} (${hint?.split(' ').at(-1)})`;
  });
}

test.each([
  [
    'a label',
    ['"label": "Crumb’s letter"', `"label": "${'x'.repeat(37)}"`],
    'events.yaml: label: Crumb’s letter (events[0].label.)',
  ],
  [
    'a passage',
    ['"quote": "In a Dec. 31 letter"', '"quote": 3'],
    'events.yaml: quote: In a Dec. 31 letter (events[0].citations[0].quote.)',
  ],
  [
    'a date’s reason',
    ['"reason": "The letter is of 31 December."', '"reason": " "'],
    'events.yaml: reason: The letter is of 31 December. (events[0].when.dating.reason.)',
  ],
  [
    'a date',
    ['"earliest": "2025-12-31"', '"earliest": "2025-12-32"'],
    'events.yaml: when: 2025-12-31 (events[0].when.)',
  ],
  ['a lane', ['"name": "Bakers"', '"name": 4'], 'timeline.yaml: name: Bakers (lanes[0].name.)'],
  [
    'the timeline’s summary',
    ['"How the bakers came to meet."', '"\u200b"'],
    'timeline.yaml: summary: How the bakers came to meet. (summary.)',
  ],
  [
    'a document',
    ['"publishedBasis": "', '"publishedBasis": " ", "was": "'],
    'documents.yaml: publishedBasis: It was printed on the first page. (documents[0].publishedBasis.)',
  ],
  [
    'a translated title',
    ['"title": "Зібралися пекарі чотирьох міст"', '"title": 5'],
    'translations.yaml: title: Зібралися пекарі чотирьох міст (translations.uk.events.meeting.title.)',
  ],
] as const)('%s', (_, [before, after], place) => {
  expect(told(before, after)).toContain(`page-unread test/${place}`);
});

test('nothing where the page would show it all', () => {
  expect(told('"title"', '"title"')).toEqual([]);
});

test('many events are read in parts, and each is told at its place', () => {
  const root = seedsOf();
  const path = join(root, 'test/events.yaml');
  const text = readFileSync(path, 'utf8');
  const letter = text.split(/^(?=- id: )/m).find((each) => each.startsWith('- id: letter'))!;
  const more = Array.from({ length: 250 }, (_, i) =>
    letter.replace('id: letter', `id: letter-${i}`),
  );
  writeFileSync(path, [text, ...more].join('\n'));
  const { timeline } = compileTimeline(root, 'test');
  const [at, report] = [201, new Report()];
  const events = timeline!.events.map((event, i) => (i === at ? { ...event, lane: 'x' } : event));
  const seed = readSeed(seedFolder(root, 'test'), new Report());
  finish(readingBack({ ...timeline!, events, summary: '\u200b' }, seed, report));
  expect(report.diagnostics.map(({ hint }) => hint?.split(' ').at(-1))).toEqual([
    'summary.',
    `events[${at}].lane.`,
  ]);
  expect(report.diagnostics[1]!.frame).toContain('lane: bakers');
});
