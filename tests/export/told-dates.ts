/** What each way out of a timeline tells of its dates. Node only. */
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { csvText } from '../../src/export/formats/csv.ts';
import { icalendarText } from '../../src/export/formats/icalendar.ts';
import { jsonLd } from '../../src/export/formats/json-ld.ts';
import type { Taken } from '../../src/export/formats/taken.ts';
import { timelineJs } from '../../src/export/formats/timelinejs.ts';
import { prerender } from '../../src/export/still/prerender.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { compiled, read, type DatedSeed } from '../compile/dated-seeds.ts';

/** Of one event. Null where a format leaves it or a part of it out. */
export interface ToldDate {
  readonly id: string;
  /** In the table, TimelineJS, the description of JSON-LD and the page without scripts. */
  readonly words: readonly string[];
  /** The first and the last day, or moment; once where both are the same. */
  readonly table: string;
  /** After DTSTART and DTEND. */
  readonly calendar: string | null;
  readonly jsonLd: string | null;
  /** From year to second. */
  readonly timelineJs: string;
}

interface Row {
  readonly id: string;
  readonly date: string;
  readonly earliest: string;
  readonly latest: string;
}
interface Slide {
  readonly start_date: Readonly<Record<string, number>>;
  readonly end_date?: Readonly<Record<string, number>>;
  readonly display_date: string;
}
interface Listed {
  readonly item: {
    readonly startDate?: string;
    readonly endDate?: string;
    readonly description: string;
  };
}

const pair = (first: string | undefined, last: string | undefined): string | null =>
  first === undefined && last === undefined
    ? null
    : [first ?? '', last].filter((each) => each !== undefined).join(' – ');
const fields = (date: Readonly<Record<string, number>> | undefined): string | undefined =>
  date && Object.values(date).join(' ');

/** In the order of the events. */
export function toldDates(seed: DatedSeed): ToldDate[] {
  const taken: Taken = { timeline: read(seed), words: ENGLISH, address: null };
  const rows = parse(csvText(taken), { columns: true, bom: true }) as unknown as Row[];
  const { events } = timelineJs(taken) as { events: readonly Slide[] };
  const { mainEntity } = jsonLd(taken) as { mainEntity: { itemListElement: readonly Listed[] } };
  const calendar = calendarOf(icalendarText(taken));
  const still = stillDates(seed);
  return rows.map(({ id, date, earliest, latest }, i) => {
    const { start_date, end_date, display_date } = events[i]!;
    const { startDate, endDate, description } = mainEntity.itemListElement[i]!.item;
    return {
      id,
      words: [date, display_date, description.replace('. One sentence.', ''), still[i]!],
      table: earliest === latest ? earliest : `${earliest} – ${latest}`,
      calendar: calendar.get(id) ?? null,
      jsonLd: pair(startDate, endDate),
      timelineJs: pair(fields(start_date), fields(end_date))!,
    };
  });
}

function calendarOf(text: string): Map<string, string> {
  return new Map(
    text
      .replaceAll('\r\n ', '')
      .split('BEGIN:VEVENT')
      .slice(1)
      .map((event) => {
        const get = (name: string) =>
          new RegExp(`^${name}[;:](?:VALUE=DATE:)?(.*)$`, 'm').exec(event)?.[1];
        const [id = ''] = get('UID')!.split('@');
        return [id, pair(get('DTSTART'), get('DTEND'))!.replaceAll('\r', '')] as const;
      }),
  );
}

function stillDates(seed: DatedSeed): string[] {
  const index = readFileSync('index.html', 'utf8');
  const wanted = { id: 'dated', page: 'index.html', whole: null, head: () => '', foot: '' };
  const html = prerender(index, JSON.stringify(compiled(seed).json), wanted).index;
  const page = new new JSDOM().window.DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll('.events > li .date')].map(({ textContent }) => textContent);
}
