/** Makes an event of the public format of a row of a table. Node only. */
import { createHash } from 'node:crypto';
import { EdtfError } from '../../../time/edtf/edtf-error.ts';
import { parseEdtf } from '../../../time/edtf/edtf.ts';
import { CALENDARS, type Calendar } from '../../../time/calendar.ts';
import type { ClockChange } from '../../../time/clock.ts';
import { changesAmong } from '../../../time/clock-changes.ts';
import { Findings } from '../../../timeline/check/findings.ts';
import { siftEvent } from '../../../timeline/check/sift-event.ts';
import { STATUSES, UNWRITTEN } from '../../../timeline/timeline.ts';
import type { WhenJson } from '../../../timeline/when-schema.ts';
import { labelOf } from '../../../seeds/imports/fitted/label.ts';
import type { Column } from '../../../seeds/seed/table/columns.ts';
import { LIST, partsOf } from '../../../seeds/seed/table/parts.ts';
import { edtfOf } from '../../../seeds/seed/table/table-date.ts';
import { wordFor } from '../../../seeds/seed/table/words.ts';
import { whenJson } from '../../../seeds/when-json.ts';
import { linkAddress } from '../../../seeds/imports/fitted/link-address.ts';
import { rowOf, type ArchiveRow } from '../row.ts';
import { faultOf } from './source.ts';

/** What the cells of a row say; empty ones are left out. */
export type CsvRow = ReadonlyMap<Column, string>;

interface Date {
  readonly json: WhenJson;
  /** The changes of the clock that it needs. */
  readonly changes: readonly ClockChange[];
}

/** Days are read once: there are few of them, and many events. */
const MOST_REMEMBERED = 50_000;

export class CsvEvents {
  readonly #timeZone: string;
  readonly #dates = new Map<string, Date>();
  readonly #changes = new Map<number, ClockChange>();

  constructor(timeZone: string) {
    this.#timeZone = timeZone;
  }

  /** Those that the dates of all rows need, in order of time. */
  get clockChanges(): ClockChange[] {
    return [...this.#changes.values()].sort((a, b) => a.at - b.at);
  }

  /** A sentence if the row is no event. */
  rowOf(cells: CsvRow, lane: string): ArchiveRow | string {
    const say = (column: Column): string | undefined => cells.get(column);
    const list = (column: Column): string[] => partsOf(say(column) ?? '', LIST);
    const title = say('title');
    if (title === undefined) return 'The title of this row is missing.';
    const date = this.#dateOf(cells);
    if (typeof date === 'string') return date;
    const importance = say('importance') ?? '3';
    if (!/^[1-5]$/.test(importance))
      return `"${importance}" is no importance: write a whole number from 1 to 5.`;
    const status = wordFor('status', say('status') ?? 'reported');
    if (!STATUSES.some((each) => each === status))
      return `"${status}" is no status: write one of ${STATUSES.join(', ')}.`;
    const label = say('label') ?? labelOf(title);
    const addresses = [
      ...list('link'),
      ...list('document').filter((each) => /^https?:/.test(each)),
    ];
    const wrong = addresses.find((each) => linkAddress(each) === null);
    if (wrong !== undefined)
      return `"${wrong}" is no link: write an address that begins with https:// or http://.`;
    const event = {
      id: say('id') ?? idOf(cells),
      title,
      ...(label !== null && { label }),
      summary: say('summary') ?? UNWRITTEN,
      ...{ lane, status, after: [], people: list('people'), places: list('places') },
      when: {
        ...date.json,
        dating: {
          basis: date.json.approximate || date.json.uncertain ? 'approximate' : 'stated',
          reason: say('reason') ?? UNWRITTEN,
        },
      },
      importance: Number(importance),
      ...{ citations: [], differences: [], media: null },
      ...(addresses.length > 0 && {
        links: [...new Set(addresses)].map((each) => ({
          ...{ address: linkAddress(each), kind: 'article' },
        })),
      }),
    };
    const findings = new Findings();
    const known = {
      lanes: new Set([lane]),
      documents: new Set<string>(),
      events: new Set<string>(),
    };
    const sifted = siftEvent(event, '', { ...known, changes: date.changes }, findings);
    if (findings.problems.length > 0) return faultOf(findings.problems);
    return rowOf(sifted!.json, sifted!.when, []);
  }

  /** A sentence if it has none. */
  #dateOf(cells: CsvRow): Date | string {
    const [from, to, calendar] = [cells.get('when'), cells.get('end'), cells.get('calendar')];
    if (from === undefined) return 'The date of this row is missing.';
    if (calendar !== undefined && !CALENDARS.some((each) => each === calendar))
      return `"${calendar}" is no calendar: write one of ${CALENDARS.join(', ')}.`;
    const key = [from, to, calendar].join('\n');
    const found = this.#dates.get(key);
    if (found) return found;
    try {
      const texts = [from, ...(to === undefined ? [] : [to])].map((each) =>
        edtfOf(each, this.#timeZone),
      );
      const when = parseEdtf(texts.join('/'), this.#timeZone, (calendar as Calendar) ?? null);
      const changes = changesAmong([when], this.#timeZone);
      for (const change of changes) this.#changes.set(change.at, change);
      const date = { json: whenJson(when), changes };
      if (this.#dates.size < MOST_REMEMBERED) this.#dates.set(key, date);
      return date;
    } catch (error) {
      if (error instanceof EdtfError) return error.message;
      throw error;
    }
  }
}

/** The same row always has the same id, wherever it stands. */
const idOf = (cells: CsvRow): string => {
  const said = JSON.stringify([...cells].sort());
  return `event-${createHash('sha256').update(said).digest('hex').slice(0, 16)}`;
};
