/** A seed dated by the Julian calendar, all the way: page, picture and data. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { csvText } from '../../src/export/formats/csv.ts';
import { icalendarText } from '../../src/export/formats/icalendar.ts';
import { jsonLd } from '../../src/export/formats/json-ld.ts';
import { timelineJs } from '../../src/export/formats/timelinejs.ts';
import { layOutPicture } from '../../src/export/pictures/picture.ts';
import { prerender } from '../../src/export/still/prerender.ts';
import { dayNumber } from '../../src/time/civil-date.ts';
import { DAY } from '../../src/time/instant.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { compiled, read, type DatedSeed } from '../compile/dated-seeds.ts';

const julian = (when: string) => ({ when, calendar: 'julian' });
const SEED: DatedSeed = {
  timeZone: 'Europe/Moscow',
  home: '1917-11-01/1917-11-30',
  events: {
    taken: julian('1917-10-25'),
    congress: julian('1917-10-25/1917-10-27'),
    council: julian('[1917-10-26..1917-10-27]'),
    october: julian('1917-10'),
    abroad: { when: '1917-11-09', calendar: 'gregorian' },
    unsaid: '1917-11-10',
  },
};
const taken = () => ({ timeline: read(SEED), words: ENGLISH, address: null });

const WORDS: Readonly<Record<string, string>> = {
  taken: 'Wednesday 25 October 1917 Old Style (7 November)',
  congress: '25–27 October 1917 Old Style (7–9 November)',
  council: '26 or 27 October 1917 Old Style (8 or 9 November)',
  october: 'October 1917 Old Style',
  abroad: 'Friday 9 November 1917',
  unsaid: '10 November 1917',
};

test('the page without scripts has each date as its document has it', () => {
  const index = readFileSync('index.html', 'utf8');
  const wanted = { id: 'dated', page: 'index.html', whole: null, head: () => '', foot: '' };
  const html = prerender(index, JSON.stringify(compiled(SEED).json), wanted).index;
  const page = new new JSDOM().window.DOMParser().parseFromString(html, 'text/html');
  const said = [...page.querySelectorAll('.events > li')].map((item) => [
    item.querySelector('h3')!.textContent.replace('It is ', ''),
    item.querySelector('.date')!.textContent,
  ]);
  expect(Object.fromEntries(said)).toEqual(WORDS);
});

test('the picture has each event on its Gregorian day', () => {
  const drawn = layOutPicture({
    timeline: read(SEED),
    view: { extent: null, selection: null },
    size: { width: 1200, height: 700 },
    ...{ sizeOf: 'picture', theme: 'light', words: ENGLISH, address: null },
  });
  const { items, ticks } = drawn.chart.layout;
  const [a, b] = [ticks[0]!, ticks[1]!];
  const at = (day: number): number => {
    const t = dayNumber({ year: 1917, month: 11, day: 1 }) * DAY + (day - 1) * DAY;
    return a.x + ((b.x - a.x) * (t - a.at)) / (b.at - a.at);
  };
  const item = (id: string) => items.find(({ event }) => event === id)!;
  expect(item('taken').mark!.x).toBeCloseTo(at(7.5), 1);
  expect(item('congress').bar!.x0).toBeCloseTo(at(7), 1);
  expect(item('congress').bar!.x1).toBeCloseTo(at(10), 1);
  expect(item('abroad').mark!.x).toBeCloseTo(at(9.5), 1);
});

test('tables have their calendar and the Gregorian days', () => {
  const rows = csvText(taken()).split('\r\n').slice(1, -1);
  const row = (id: string): string => rows.find((each) => each.startsWith(`${id},`))!;
  expect(row('taken')).toContain(
    `${WORDS['taken']!},1917-10-25,julian,single,1917-11-07,1917-11-07,day`,
  );
  expect(row('congress')).toContain(',julian,span,1917-11-07,1917-11-09,day');
  expect(row('october')).toContain(',julian,single,1917-10-14,1917-11-13,month');
  expect(row('unsaid')).toContain(',,single,1917-11-10,1917-11-10,day');
});

test('calendars have the Gregorian day', () => {
  const text = icalendarText(taken());
  const of = (id: string): string =>
    text.split('BEGIN:VEVENT').find((each) => each.includes(`UID:${id}@`))!;
  expect(of('taken')).toContain('DTSTART;VALUE=DATE:19171107');
  expect(of('congress')).toContain('DTSTART;VALUE=DATE:19171107');
  expect(of('congress')).toContain('DTEND;VALUE=DATE:19171110');
  expect(of('abroad')).toContain('DTSTART;VALUE=DATE:19171109');
});

interface Item {
  readonly name: string;
  readonly startDate?: string;
}

test('JSON-LD has it, and no month that the Gregorian calendar has not', () => {
  const { mainEntity } = jsonLd(taken()) as {
    mainEntity: { itemListElement: readonly { item: Item }[] };
  };
  const dates = mainEntity.itemListElement.map(({ item }) => [
    item.name.replace('It is ', ''),
    item.startDate ?? null,
  ]);
  expect(Object.fromEntries(dates)).toEqual({
    taken: '1917-11-07',
    congress: '1917-11-07',
    council: '1917-11',
    // From 14 October to 13 November: no month, but one year.
    october: '1917',
    abroad: '1917-11-09',
    unsaid: '1917-11-10',
  });
});

test('TimelineJS has it, too, and says how the document has it', () => {
  const { events } = timelineJs(taken()) as {
    events: readonly { unique_id: string; start_date: object; display_date: string }[];
  };
  const of = (id: string) => events.find(({ unique_id }) => unique_id === id)!;
  expect(of('taken').start_date).toMatchObject({ year: 1917, month: 11, day: 7 });
  expect(of('taken').display_date).toBe(WORDS['taken']);
});
