/** Events as a table: RFC 4180, one row each. Pure. */
import { wordDate } from '../../time/wording/wording.ts';
import { isolated } from '../../timeline/isolation.ts';
import { notesOf, titleOf } from '../../timeline/links/link.ts';
import { rowsText } from '../../timeline/table/cell.ts';
import { passageAddress } from '../../timeline/web-address.ts';
import { documentOf, citedParagraphs } from '../../timeline/evidence.ts';
import { reportedBy, type Difference, type TimelineEvent } from '../../timeline/timeline.ts';
import { wholeChange } from '../../words/change.ts';
import { comma } from '../../words/comma.ts';
import { quote } from '../../words/quote.ts';
import { addressOf, documentLine, imageAddressOf, type Taken } from './taken.ts';
import { edgeText } from './known-date.ts';

type Column = (event: TimelineEvent, taken: Taken) => string | number | boolean | null;

const lines = (texts: readonly string[]): string => texts.join('\n');

const COLUMNS: Readonly<Record<string, Column>> = {
  id: ({ id }) => id,
  date: ({ when }, { words }) => wordDate(when, words.dates),
  edtf: ({ when }) => when.edtf,
  calendar: ({ when }) => when.calendar,
  form: ({ when }) => when.form,
  earliest: ({ when }) => when.earliest && edgeText(when.earliest, 'first'),
  latest: ({ when }) => when.latest && edgeText(when.latest, 'last'),
  precision: ({ when }) => when.precision,
  approximate: ({ when }) => when.approximate,
  uncertain: ({ when }) => when.uncertain,
  dating: ({ when }) => when.dating.basis,
  phrase: ({ when }) => when.dating.phrase,
  relative_to: ({ when }) => when.dating.relativeTo,
  reason: ({ when }) => when.dating.reason,
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  status: ({ status }) => status,
  importance: ({ importance }) => importance,
  lane: ({ lane }) => lane,
  lane_name: ({ lane }, { timeline }) => timeline.lanes.find(({ id }) => id === lane)?.name ?? null,
  after: ({ after }) => after.join(' '),
  people: ({ people }) => lines(people),
  places: ({ places }) => lines(places),
  documents: (event) => reportedBy(event).join(' '),
  sources: (event, { timeline, words }) =>
    lines(
      timeline.documents
        .filter(({ id }) => reportedBy(event).includes(id))
        .map(
          (each) =>
            `${documentLine(each, words)}${comma(words)}¶ ${citedParagraphs(event, each.id).join(comma(words))}`,
        ),
    ),
  quotations: ({ citations }, { words }) =>
    lines(
      citations.map(
        ({ document, paragraph, quote: passage, says }) =>
          `${document} ¶ ${paragraph}: ${quote(isolated(passage), words)} ${isolated(says)}`,
      ),
    ),
  /** A line for each quotation, empty if its document has no address. */
  quotation_addresses: ({ citations }, { timeline: { documents } }) =>
    lines(
      citations.map((each) => passageAddress(documentOf(documents, each.document), each) ?? ''),
    ).replace(/^\n+$/, ''),
  differences: (event) => lines(event.differences.map((each) => difference(each, event))),
  changes: ({ changes }, { words }) => lines(changes.map((each) => wholeChange(each, words))),
  images: ({ media }, taken) =>
    lines(
      media.map((each) =>
        [each.alt, each.caption, each.credit, imageAddressOf(taken, each)]
          .filter((part) => part !== null)
          .map(isolated)
          .join(' | '),
      ),
    ),
  links: ({ links }) =>
    lines(
      links.map((link) =>
        [link.kind, titleOf(link), ...notesOf(link), link.address].map(isolated).join(' | '),
      ),
    ),
  address: (event, taken) => addressOf(taken, event),
};

/** @example "who is counted: 35 nations (face-uncertainty); 35 officials (newslooks, reuters)" */
const difference = ({ about, readings }: Difference, { citations }: TimelineEvent): string => {
  const said = readings.map(({ value, citations: by }) => {
    const documents = new Set(by.map((index) => citations[index]!.document));
    return `${isolated(value)} (${[...documents].join(', ')})`;
  });
  return `${isolated(about)}: ${said.join('; ')}`;
};

/** Without a byte order mark: callers that write for a spreadsheet add it. */
export function csvText(taken: Taken): string {
  const rows = taken.timeline.events.map((event) =>
    Object.values(COLUMNS).map((column) => column(event, taken)),
  );
  return rowsText([Object.keys(COLUMNS), ...rows]);
}
