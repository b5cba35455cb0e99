/** Writes events as events.yaml that reads back equal. Pure. */
import { stringify } from 'yaml';
import type { ChangeSeed } from './changes-seed.ts';
import type { DatingSeed } from './dating-seed.ts';
import type { CitationSeed, EventSeed, ImageSeed } from './events-seed.ts';
import type { Located } from './fields.ts';
import type { LinkSeed } from './links/links-seed.ts';
import { foldedYaml } from './folded-yaml.ts';

/** The same events give the same text. Comments are lost. */
export const eventsText = (events: readonly EventSeed[]): string =>
  events
    .map((event) => [eventRecord(event)])
    .map((record) => foldedYaml((lineWidth) => stringify(record, { ...OPTIONS, lineWidth })))
    .join('\n');

/** Every value is a text, so none needs quotation marks to stay one. */
const OPTIONS = { schema: 'failsafe' } as const;

const valueOf = (located: Located<unknown> | null): string | undefined =>
  located === null ? undefined : String(located.value);

const valuesOf = (list: readonly Located<string>[]): string[] | undefined =>
  list.length > 0 ? list.map(({ value }) => value) : undefined;

const listOf = <T, U>(list: readonly T[], record: (item: T) => U): U[] | undefined =>
  list.length > 0 ? list.map(record) : undefined;

/** Leaves out what a draft lacks. */
const without = <T extends object>(record: T, lacks: readonly string[]): Partial<T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !lacks.includes(key))) as Partial<T>;

const eventRecord = (event: EventSeed) =>
  without(
    {
      id: event.id.value,
      title: event.title.value,
      label: valueOf(event.label),
      summary: event.summary.value,
      lane: event.lane.value,
      status: event.status.value,
      importance: valueOf(event.importance),
      when: event.when.value,
      calendar: event.calendar ?? undefined,
      timeZone: valueOf(event.timeZone),
      dating: event.dating ? datingRecord(event.dating, event.lacks) : undefined,
      after: valuesOf(event.after),
      people: valuesOf(event.people),
      places: valuesOf(event.places),
      citations: listOf(event.citations, citationRecord),
      differences: listOf(event.differences, ({ about, readings }) => ({
        about: about.value,
        readings: readings.map(({ value, citations }) => ({
          value: value.value,
          citations: valuesOf(citations),
        })),
      })),
      media: listOf(event.media, imageRecord),
      links: listOf(event.links, linkRecord),
      changes: listOf(event.changes, changeRecord),
      formerly: valuesOf(event.formerly),
      draft: event.draft ? 'true' : undefined,
    },
    event.lacks,
  );

function datingRecord(dating: DatingSeed, lacks: readonly string[]) {
  const record = without(
    {
      basis: dating.basis.value,
      phrase: valueOf(dating.phrase),
      relativeTo: valueOf(dating.relativeTo),
      direction: valueOf(dating.direction),
      day: valueOf(dating.day),
      after: valueOf(dating.after),
      before: valueOf(dating.before),
      reason: dating.reason.value,
    },
    lacks,
  );
  const isEmpty = Object.values(record).every((value) => value === undefined);
  return isEmpty ? undefined : record;
}

const citationRecord = (citation: CitationSeed) => ({
  key: valueOf(citation.key),
  document: citation.document.value,
  paragraph: valueOf(citation.paragraph),
  quote: citation.quote.value,
  says: citation.says.value,
  attributedTo: valueOf(citation.attributedTo),
  supports: citation.supports.map(({ value }) => value),
});

const changeRecord = ({ at, what, was, is, why }: ChangeSeed) => ({
  at: at.value,
  what: what.value,
  was: valueOf(was),
  is: valueOf(is),
  why: why.value,
});

const imageRecord = (image: ImageSeed) => ({
  file: image.file.value,
  alt: image.alt.value,
  caption: valueOf(image.caption),
  credit: image.credit.value,
});

const linkRecord = (link: LinkSeed) => ({
  address: link.address.value,
  kind: link.kind.value,
  title: valueOf(link.title),
  caption: valueOf(link.caption),
  credit: valueOf(link.credit),
  picture: valueOf(link.picture),
});
