/** Writes events as a table that reads back equal. Pure. */
import { rowsText } from '../../../timeline/table/cell.ts';
import type { EventSeed } from '../events-seed.ts';
import type { Located } from '../fields.ts';
import { COLUMNS, headerOf, type Column } from './columns.ts';
import { joinParts } from './parts.ts';

type TableRow = Partial<Record<Column, string>>;

/** The same events give the same text. */
export function tableText(events: readonly EventSeed[]): string {
  const { columns, rows } = tableOf(events);
  return rowsText([
    columns.map(headerOf),
    ...rows.map((row) => columns.map((column) => row[column] ?? '')),
  ]);
}

/** With those columns that have something in them. */
export function tableOf(events: readonly EventSeed[]) {
  const rows: readonly TableRow[] = events.flatMap(rowsOf);
  const columns: readonly Column[] = COLUMNS.filter(
    (column) => ALWAYS.has(column) || rows.some((row) => row[column]),
  );
  return { columns, rows };
}

/** So that an editor who begins with few events sees what a row may have. */
const ALWAYS: ReadonlySet<Column> = new Set([
  ...(['id', 'title', 'when', 'summary', 'lane', 'status', 'importance', 'reason'] as const),
  ...(['people', 'places', 'document', 'paragraph', 'quote', 'says', 'supports'] as const),
]);

/** The first row has the event; each further one a citation, an image, a link, a reading or a change. */
function rowsOf(event: EventSeed): TableRow[] {
  const citations = event.citations.map((each) => ({
    key: each.key?.value ?? '',
    document: each.document.value,
    paragraph: String(each.paragraph.value),
    quote: each.quote.value,
    says: each.says.value,
    attributedTo: each.attributedTo?.value ?? '',
    supports: each.supports.map(({ value }) => value).join(', '),
  }));
  const images = event.media.map((each) => ({
    file: each.file.value,
    alt: each.alt.value,
    caption: each.caption?.value ?? '',
    credit: each.credit.value,
  }));
  const links = event.links.map((each) => ({
    link: each.address.value,
    linkKind: each.kind.value,
    linkTitle: each.title?.value ?? '',
    linkCaption: each.caption?.value ?? '',
    linkCredit: each.credit?.value ?? '',
    linkPicture: each.picture?.value ?? '',
  }));
  const readings = event.differences.flatMap(({ about, readings }) =>
    readings.map(({ value, citations }, i) => ({
      about: i === 0 ? about.value : '',
      reading: value.value,
      readingOf: listText(citations),
    })),
  );
  const changes = event.changes.map((each) => ({
    changedAt: each.at.value,
    changed: each.what.value,
    was: each.was?.value ?? '',
    is: each.is?.value ?? '',
    changedWhy: each.why.value,
  }));
  const lists = [citations, images, links, readings, changes];
  const count = Math.max(1, ...lists.map(({ length }) => length));
  return Array.from({ length: count }, (_, i) => ({
    ...(i === 0 && ownCells(event)),
    ...citations[i],
    ...images[i],
    ...links[i],
    ...readings[i],
    ...changes[i],
  }));
}

const listText = (list: readonly Located<string>[]): string =>
  joinParts(list.map(({ value }) => value));

function ownCells(event: EventSeed): TableRow {
  const { dating } = event;
  const unless = (field: string, value: string): string =>
    event.lacks.includes(field) ? '' : value;
  return {
    id: event.id.value,
    draft: event.draft ? 'yes' : '',
    title: event.title.value,
    label: event.label?.value ?? '',
    when: event.when.value,
    calendar: event.calendar ?? '',
    timeZone: event.timeZone?.value ?? '',
    summary: unless('summary', event.summary.value),
    lane: unless('lane', event.lane.value),
    status: unless('status', event.status.value),
    importance: unless('importance', String(event.importance.value)),
    basis: unless('basis', dating?.basis.value ?? ''),
    phrase: dating?.phrase?.value ?? '',
    relativeTo: dating?.relativeTo?.value ?? '',
    direction: dating?.direction?.value ?? '',
    dayMeant: dating?.day?.value ?? '',
    notBefore: dating?.after?.value ?? '',
    notAfter: dating?.before?.value ?? '',
    reason: unless('reason', dating?.reason.value ?? ''),
    after: listText(event.after),
    people: listText(event.people),
    places: listText(event.places),
    formerly: listText(event.formerly),
  };
}
