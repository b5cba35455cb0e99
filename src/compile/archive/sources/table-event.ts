/** Makes an event of the public format of a row of a table. Node only. */
import { createHash } from 'node:crypto';
import { EdtfError } from '../../../time/edtf/edtf-error.ts';
import { parseEdtf } from '../../../time/edtf/edtf.ts';
import { CALENDARS, type Calendar } from '../../../time/calendar.ts';
import type { ClockChange } from '../../../time/clock.ts';
import { changesAmong } from '../../../time/clock-changes.ts';
import { writeDateText } from '../../../archive/date-text.ts';
import { HIGHEST_SCORE } from '../../../archive/importance.ts';
import { clockChangeJson } from '../../../timeline/clock-change.ts';
import { Findings } from '../../../timeline/check/findings.ts';
import { siftEvent } from '../../../timeline/check/sift-event.ts';
import type { EventJson } from '../../../timeline/schema.ts';
import { STATUSES, UNWRITTEN } from '../../../timeline/timeline.ts';
import type { WhenJson } from '../../../timeline/when-schema.ts';
import { labelOf } from '../../../seeds/imports/fitted/label.ts';
import { LIST, partsOf } from '../../../seeds/seed/table/parts.ts';
import { edtfOf } from '../../../seeds/seed/table/table-date.ts';
import { wordFor } from '../../../seeds/seed/table/words.ts';
import { whenJson } from '../../../seeds/when-json.ts';
import { linkAddress } from '../../../seeds/imports/fitted/link-address.ts';
import type { ArchiveFacts } from '../archive-facts.ts';
import { pieceOfText } from '../piece.ts';
import { rowDate, type RowDate } from '../row-date.ts';
import { rowOf, rowWith, type ArchiveRow } from '../row.ts';
import type { SortedRows } from '../sorted-rows.ts';
import { asExactAs, TooExact } from './exactness.ts';
import type { ArchiveColumn } from './headers.ts';
import { LaneNames } from './lane-names.ts';
import { isPlainEvent, isPlainLine } from './plain-event.ts';
import { factsOf, faultOf, type Defaults } from './source.ts';
import { withoutEmpty } from './whole-event.ts';

/** What the cells of a row say; empty ones are left out. A list is the entries of a cell. */
export type Cells = ReadonlyMap<ArchiveColumn, string | readonly string[]>;

/** Why a row is not an event. */
export interface Misfit {
  /** Null if it is not about one. */
  readonly column: ArchiveColumn | null;
  readonly sentence: string;
}

export const isMisfit = (read: ArchiveRow | Misfit): read is Misfit => 'sentence' in read;

interface Date {
  readonly json: WhenJson;
  readonly row: RowDate;
  /** The changes of the clock that it needs. */
  readonly changes: readonly ClockChange[];
}

/** Days are read once: there are few of them, and many events. */
const MOST_REMEMBERED = 50_000;

const LISTS: ReadonlySet<ArchiveColumn> = new Set(['people', 'places', 'document', 'link']);

export class TableEvents {
  readonly #defaults: Defaults;
  readonly #lanes: LaneNames;
  readonly #dates = new Map<string, Date>();
  readonly #changes = new Map<number, ClockChange>();

  constructor(defaults: Defaults) {
    this.#defaults = defaults;
    this.#lanes = new LaneNames(defaults.title);
  }

  /**
   * Once all rows are there.
   *
   * @param source as messages name it
   * @throws SourceFault
   */
  factsOf(source: string, rows: SortedRows): ArchiveFacts {
    const facts = factsOf(source, this.#defaults, rows, this.#lanes.among(rows.lanes));
    if (this.#changes.size === 0) return facts;
    const changes = [...this.#changes.values()].sort((a, b) => a.at - b.at);
    return { ...facts, clockChanges: changes.map((each) => clockChangeJson(each)) };
  }

  rowOf(cells: Cells): ArchiveRow | Misfit {
    const misfit = (column: ArchiveColumn, sentence: string): Misfit => ({ column, sentence });
    for (const [column, cell] of cells)
      if (typeof cell !== 'string' && !LISTS.has(column))
        return misfit(column, 'This cell has a list, and there is room for one text.');
    const say = (column: ArchiveColumn): string | undefined =>
      cells.get(column) as string | undefined;
    const list = (column: ArchiveColumn): readonly string[] => {
      const cell = cells.get(column) ?? [];
      return typeof cell === 'string' ? partsOf(cell, LIST) : cell;
    };
    const title = say('title');
    if (title === undefined) return misfit('title', 'The title of this row is missing.');
    const date = this.#dateOf(say);
    if (typeof date === 'string') return misfit('when', date);
    const importance = say('importance') ?? '3';
    if (!/^[1-5]$/.test(importance))
      return misfit(
        'importance',
        `"${importance}" is not an importance: write a whole number from 1 to 5.`,
      );
    const score = say('score') ?? '0';
    if (!/^\d{1,3}$/.test(score) || Number(score) > HIGHEST_SCORE)
      return misfit(
        'score',
        `"${score}" is not a score: write a whole number from 0 to ${HIGHEST_SCORE}.`,
      );
    const level = say('level');
    if (level !== undefined && !/^-?\d{1,2}$/.test(level))
      return misfit('level', `"${level}" is not a level: write the whole number of an octave.`);
    const ranked = {
      score: Number(score),
      level: level === undefined ? undefined : Number(level),
    };
    const status = wordFor('status', say('status') ?? 'reported');
    if (!STATUSES.some((each) => each === status))
      return misfit('status', `"${status}" is not a status: write one of ${STATUSES.join(', ')}.`);
    const label = say('label') ?? labelOf(title);
    const documents = list('document').filter((each) => /^https?:/.test(each));
    const addresses = [...list('link'), ...documents];
    const wrong = addresses.find((each) => linkAddress(each) === null);
    if (wrong !== undefined)
      return misfit(
        documents.includes(wrong) ? 'document' : 'link',
        `"${wrong}" is not a link: write an address that begins with https:// or http://.`,
      );
    const lane = this.#lanes.idOf(say('lane') ?? '');
    const event = {
      id: say('id') ?? idOf(cells),
      title,
      ...(label !== null && { label }),
      summary: say('summary') ?? UNWRITTEN,
      ...{ lane, status, after: [], people: [...list('people')], places: [...list('places')] },
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
    const known = {
      lanes: new Set([lane]),
      documents: new Set<string>(),
      events: new Set<string>(),
    };
    const details = JSON.stringify(event);
    if (isPlainLine(details) && isPlainEvent(event))
      return rowWith(event as EventJson, date.row, {
        ...{ ...ranked, json: pieceOfText(details), cited: [] },
      });
    const findings = new Findings();
    const sifted = siftEvent(event, '', { ...known, changes: date.changes }, findings);
    if (findings.problems.length > 0) return { column: null, sentence: faultOf(findings.problems) };
    return rowOf(withoutEmpty(sifted!.json), sifted!.when, [], ranked);
  }

  /** A sentence if it has none. */
  #dateOf(say: (column: ArchiveColumn) => string | undefined): Date | string {
    const { timeZone } = this.#defaults;
    const [from, to, calendar, precision] = [
      ...[say('when'), say('end'), say('calendar'), say('precision')],
    ];
    if (from === undefined) return 'The date of this row is missing.';
    if (calendar !== undefined && !CALENDARS.some((each) => each === calendar))
      return `"${calendar}" is not a calendar: write one of ${CALENDARS.join(', ')}.`;
    const key = [from, to, calendar, precision].join('\n');
    const found = this.#dates.get(key);
    if (found) return found;
    try {
      const texts = [from, ...(to === undefined ? [] : [to])].map((each) => {
        const edtf = edtfOf(each, timeZone);
        return precision === undefined || edtf === '..' ? edtf : asExactAs(edtf, precision);
      });
      const when = parseEdtf(texts.join('/'), timeZone, (calendar as Calendar) ?? null);
      const changes = changesAmong([when], timeZone);
      for (const change of changes) this.#changes.set(change.at, change);
      const json = whenJson(when);
      const date = { json, row: rowDate(when, writeDateText(json)), changes };
      if (this.#dates.size < MOST_REMEMBERED) this.#dates.set(key, date);
      return date;
    } catch (error) {
      if (error instanceof EdtfError || error instanceof TooExact) return error.message;
      throw error;
    }
  }
}

/** The same row always has the same id, wherever it stands. */
const idOf = (cells: Cells): string => {
  // It is the same event, whether its level is known or not.
  const said = JSON.stringify([...cells].filter(([column]) => column !== 'level').sort());
  return `event-${createHash('sha256').update(said).digest('hex').slice(0, 16)}`;
};
