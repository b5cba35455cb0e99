/**
 * Writes the events as a feed (Atom, RFC 4287). Pure.
 *
 * The date of an entry is that of its latest document or change. So the build does not depend on the
 * clock, and feed readers show an event as new when newer documents report it, or it was corrected.
 */
import { wordDate } from '../../time/wording/wording.ts';
import { isolated } from '../../timeline/isolation.ts';
import { reportedBy, type SourceDocument, type TimelineEvent } from '../../timeline/timeline.ts';
import { changesIn } from '../../timeline/changes/all-changes.ts';
import { notesOf, siteOf, titleOf, type Link } from '../../timeline/links/link.ts';
import { dataStamp } from '../formats/data-day.ts';
import type { Publisher } from '../publisher.ts';
import { escapeHtml, linkHtml, partsHtml, xmlText } from '../markup.ts';
import { wholeChange } from '../../words/change.ts';
import { semicolon } from '../../words/comma.ts';
import type { Words } from '../../words/english.ts';
import { evidenceWords } from '../../words/every-evidence.ts';
import { quote } from '../../words/quote.ts';
import { stillWords } from '../../words/still.ts';
import { addressOf, documentLine, statedParts, type Taken } from '../formats/taken.ts';

/** All addresses are full, because an entry's address is also its id. */
export interface FeedOf extends Taken {
  readonly address: string;
  /** The address of the feed itself. */
  readonly self: string;
  readonly author: Publisher;
}

export function atomFeed(feed: FeedOf): string {
  const { timeline, address, self, author } = feed;
  const entries = timeline.events
    .map((event) => ({
      event,
      updated: dataStamp(reportingDocuments(event, timeline.documents), event.changes),
    }))
    .reverse()
    .sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(timeline.headLanguage)}">
<id>${xmlText(address)}</id>
<title>${xmlText(timeline.title)}</title>
<subtitle>${xmlText(timeline.summary)}</subtitle>
<updated>${dataStamp(
    timeline.documents,
    changesIn(timeline).map(({ change }) => change),
  )}</updated>
<author><name>${xmlText(author.name)}</name>${author.url === null ? '' : `<uri>${xmlText(author.url)}</uri>`}</author>
<link rel="alternate" type="text/html" href="${xmlText(address)}"/>
<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
${entries.map(({ event, updated }) => entry(event, updated, feed)).join('\n')}
</feed>
`;
}

const reportingDocuments = (
  event: TimelineEvent,
  documents: readonly SourceDocument[],
): SourceDocument[] => documents.filter(({ id }) => reportedBy(event).includes(id));

function entry(event: TimelineEvent, updated: string, feed: FeedOf): string {
  const own = addressOf(feed, event) ?? feed.address;
  const lane = feed.timeline.lanes.find(({ id }) => id === event.lane);
  return `<entry xml:lang="${xmlText(event.language)}">
<id>${xmlText(own)}</id>
<title>${xmlText(event.title)}</title>
<updated>${updated}</updated>
<link rel="alternate" type="text/html" href="${xmlText(own)}"/>
${lane ? `<category term="${xmlText(lane.id)}" label="${xmlText(lane.name)}"/>\n` : ''}<content type="html">${xmlText(content(event, feed))}</content>
</entry>`;
}

/** The event as markup. Its texts are escaped. */
function content(event: TimelineEvent, { timeline, words }: FeedOf): string {
  const { when, links, citations, differences, changes } = event;
  const from = (id: string): string => {
    const document = timeline.documents.find((each) => each.id === id);
    return document ? documentLine(document, words) : id;
  };
  const list = (items: readonly string[]): string =>
    `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
  return [
    `<p><b>${escapeHtml(wordDate(when, words.dates))}</b></p>`,
    `<p>${partsHtml(statedParts(event, words))}</p>`,
    `<p>${escapeHtml(when.dating.reason)}</p>`,
    ...(links.length > 0 ? [list(links.map((link) => linkItem(link, words)))] : []),
    ...changes.map((each) => `<p>${escapeHtml(wholeChange(each, words))}</p>`),
    list(
      citations.map(({ document, paragraph, quote: passage, says }) =>
        escapeHtml(
          `${quote(isolated(passage), words)} ${isolated(says)} (${from(document)}, ¶ ${paragraph})`,
        ),
      ),
    ),
    ...differences.map(
      ({ about, readings }) =>
        `<p>${escapeHtml(stillWords(words).differAbout(isolated(about)))}</p>${list(readings.map(({ value }) => escapeHtml(value)))}`,
    ),
  ].join('');
}

function linkItem(link: Link, words: Words): string {
  const kind = evidenceWords(words).links.kinds[link.kind];
  const about = [`${kind} · ${siteOf(link.address)}`, ...notesOf(link)]
    .map(isolated)
    .join(semicolon(words));
  return `${linkHtml(link.address, isolated(titleOf(link)))} (${escapeHtml(about)})`;
}
