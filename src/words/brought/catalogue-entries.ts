/** The English texts with values, as a file of words has them, by key. Pure. */
import { entry, type Entry } from './entry.ts';

const noun = (name: string, one: string): string =>
  `{${name}|one: {${name}} ${one}|other: {${name}} ${one}s}`;
const EVENTS = noun('events', 'event');
const DOCUMENTS = noun('documents', 'document');
/** Documents are mentioned only if there are any. */
const FROM = `{documents|=0: ${EVENTS}|one: ${EVENTS} from {documents} document|other: ${EVENTS} from {documents} documents}`;
const PASSAGES = noun('passages', 'passage');

const COUNTS = { events: 'count', documents: 'count' } as const;
const STRETCH = { events: 'count', time: 'text' } as const;
const SHARE = { shown: 'count', events: 'count' } as const;

/** A key with a slash is a part of what English words in one function. */
export const ENTRIES: Readonly<Record<string, Entry>> = {
  'page.kicker': entry(`Timeline · ${FROM}`, COUNTS),
  'page.clock': entry(
    '{place|none: Times are in UTC|other: Times are those of {place} ({offsets})}',
    { place: 'maybe', offsets: 'text' },
  ),
  'page.unread': entry(
    '{parts|one: {parts} part of this timeline could not be read and is not shown.|other: {parts} parts of this timeline could not be read and are not shown.}',
    { parts: 'count' },
  ),
  'chart.documents': entry(DOCUMENTS, { documents: 'count' }),
  'chart.cluster': entry(`${EVENTS}, {time}, Enter to zoom in`, STRETCH),
  'chart.tight': entry(`${EVENTS}, {time}, Enter to list them`, STRETCH),
  'chart.counted': entry(`${EVENTS}, {time}`, STRETCH),
  'chart.first': entry('These are the first {n}.', { n: 'count' }),
  'chart.among': entry('{which} of {all}', { which: 'count', all: 'count' }),
  'chart.rest': entry(`{time}: ${EVENTS}, {labelled} labelled`, {
    time: 'text',
    events: 'count',
    labelled: 'count',
  }),
  'filters.differ': entry('Documents differ {n}', { n: 'count' }),
  'filters.found': entry(`{shown} of ${EVENTS}`, SHARE),
  'grouping.only': entry('Only in “{document}”', { document: 'text' }),
  'reader.documentClock': entry(
    '{place|none: In its document: {date}|other: In its document: {date} in {place}}',
    { date: 'text', place: 'maybe' },
  ),
  'reader.reportedBy': entry(`Reported by {n} of ${DOCUMENTS}`, { n: 'count', documents: 'count' }),
  'list.heading': entry(`All ${EVENTS}, in order`, { events: 'count' }),
  'list.found': entry(`{shown} of ${EVENTS}, in order`, SHARE),
  'list.sources': entry(`${DOCUMENTS}, ${PASSAGES}{differ|yes: , they differ|no:}`, {
    documents: 'count',
    passages: 'count',
    differ: 'flag',
  }),
  'documents.heading': entry(`The ${DOCUMENTS}`, { documents: 'count' }),
  'documents.reports': entry(`Reports ${EVENTS} in ${PASSAGES}.`, {
    events: 'count',
    passages: 'count',
  }),
  'documents.stretch': entry(`{time}: reports {n} of ${EVENTS}`, {
    time: 'text',
    n: 'count',
    events: 'count',
  }),
  'documents.differing': entry(`on ${EVENTS}`, { events: 'count' }),
  'documents.lit': entry(
    `Highlighted: ${EVENTS} reported in “{document}”`,
    { events: 'count', document: 'text' },
    { around: 'document' },
  ),
  'picture.facts': entry(FROM, COUNTS),
  'picture.unlabelled': entry(`${EVENTS} not labelled`, { events: 'count' }),
  'picture.documents': entry('{n|one: Document:|other: Documents:} ', { n: 'count' }),
  'picture.more': entry('and {n} more', { n: 'count' }),
  'picture.untitled': entry('Untitled article ({file})', { file: 'text' }),
  'failure.refused': entry('The timeline could not be loaded: the server answered {status}.', {
    status: 'text',
  }),
  'evidence.quotes.outer': entry('“{text}”', { text: 'text' }),
  'evidence.quotes.inner': entry('‘{text}’', { text: 'text' }),
  'evidence.passage.attributed': entry(
    'According to {name}.',
    { name: 'text' },
    { around: 'name' },
  ),
  'evidence.passage.more': entry('{n|one: {n} more passage|other: {n} more passages}', {
    n: 'count',
  }),
  'evidence.check.result/against': entry(
    '{share|all: Checked against|none: Not checked yet against|some: {verified} of {cited} quotations checked against}',
    { verified: 'count', cited: 'count', share: ['all', 'none', 'some'] },
  ),
  'evidence.check.result/article': entry('the article'),
  'evidence.differences.more': entry('{n|one: {n} more difference|other: {n} more differences}', {
    n: 'count',
  }),
  'evidence.check.paragraphs': entry('{n|one: Paragraph|other: Paragraphs}', { n: 'count' }),
  'evidence.changes.updated': entry(
    '{n|=0: Updated {day}|one: Updated {day}, {n} correction|other: Updated {day}, {n} corrections}',
    { day: 'text', n: 'count' },
  ),
  'evidence.changes.corrected': entry('Corrected on {day}:', { day: 'text' }),
  'evidence.changes.reworded': entry('Reworded on {day}:', { day: 'text' }),
  'evidence.changes.changed': entry('{thing} was {was}, and is {now} now.', {
    thing: 'text',
    was: 'text',
    now: 'text',
  }),
  'evidence.changes.lost': entry('{thing} {was} was taken out.', { thing: 'text', was: 'text' }),
  'evidence.changes.added': entry('{thing} is {now} now.', { thing: 'text', now: 'text' }),
  'evidence.changes.removed': entry('The event {event} was removed on {day}.', {
    day: 'text',
    event: 'text',
  }),
  'dialogs.share.copyThis': entry('Copy: {what}', { what: 'text' }),
  'dialogs.share.copied': entry('Copied: {what}.', { what: 'text' }),
  'dialogs.picture.saving': entry(
    '{width} × {height} pixels. If saving is blocked, save the preview itself from its menu.',
    { width: 'text', height: 'text' },
  ),
  'data.saveThis': entry('Download: {what}', { what: 'text' }),
  'data.saved': entry('Downloaded: {file}.', { file: 'text' }),
  'data.file.reading': entry('Reading {file} …', { file: 'text' }),
  'data.file.eventsRead': entry('Events read: {events}', { events: 'count' }),
  'data.file.refused': entry('Not drawn: {file}', { file: 'text' }),
  'data.file.yours': entry('Your own file: {file}', { file: 'text' }),
  'archive.search.found': entry(`${EVENTS} found`, { events: 'count' }),
  'archive.list.heading': entry(`{shown} of ${EVENTS} in view`, SHARE),
  'archive.list.more': entry(`And ${EVENTS} more: zoom in to see which.`, { events: 'count' }),
  'archive.counts.show': entry('Show {time}', { time: 'text' }),
  'data.leftOut': entry(
    'Events left out: {left} of {events}. No document gives their first and last day.',
    { left: 'count', events: 'count' },
  ),
  'still.differAbout': entry('Where they differ, {about}:', { about: 'text' }),
  'still.paragraphs': entry('{n|one: paragraph|other: paragraphs} {list}', {
    n: 'count',
    list: 'text',
  }),
  'still.latest': entry('Latest document: {date}', { date: 'text' }),
  'still.most': entry(`The {shown} most important of ${EVENTS}`, SHARE),
};
