/**
 * Builds the first page of a site with several timelines: a list of them. It has no script. Runs at
 * build time.
 */
import type { HeadJson } from '../../archive/format.ts';
import { wordView } from '../../time/wording/wording.ts';
import { dayUnit } from '../../time/unit.ts';
import { changesIn } from '../../timeline/changes/all-changes.ts';
import { isCorrection } from '../../timeline/changes/change.ts';
import { reportedBy, type Timeline } from '../../timeline/timeline.ts';
import { wordUpdate } from '../../words/change.ts';
import type { Words } from '../../words/english.ts';
import { wordsOf } from '../../words/every.ts';
import { stillWords } from '../../words/still.ts';
import { changeStamp, dataStamp, latestDay } from '../formats/data-day.ts';
import { hullWords } from '../hull-words.ts';
import { escapeHtml } from '../markup.ts';
import { NO_IMPRINT, type Imprint } from '../publisher.ts';
import { siteFoot } from './site-foot.ts';
import { siteHead } from './site-head.ts';
import { PICTURE } from '../site/share-codes.ts';
import { wholeTime } from './whole-time.ts';

/** A timeline in the list. */
export interface Listed {
  readonly timeline: Timeline;
  /** If the timeline has only the most important events of this archive. */
  readonly head?: HeadJson | undefined;
  /** The address of its page, relative to this one. */
  readonly address: string;
  /** The address of its picture; null if there is none. */
  readonly picture: string | null;
}

export interface IndexPageParts {
  readonly listed: readonly Listed[];
  /** Further elements for the head. */
  readonly head: string;
  readonly styles: readonly string[];
  /** What the site's settings say; nothing if missing. */
  readonly imprint?: Imprint;
}

/** In the language of the first timeline, but each item in its own. */
export function indexPage({ listed, head, styles, imprint = NO_IMPRINT }: IndexPageParts): string {
  const words = wordsOf(listed[0]?.timeline.language ?? 'en');
  const title = escapeHtml(imprint.publisher?.name ?? stillWords(words).timelines);
  return `<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}</title>
    ${head}
    <link rel="icon" href="./favicon.svg" type="image/svg+xml" />
    ${styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}" />`).join('\n    ')}
  </head>
  <body>
    ${siteHead(imprint, '')}<div id="app">
      <main class="still">
        <header><h1${imprint.publisher === null ? '' : ' dir="auto"'}>${title}</h1></header>
        <ol class="timelines">${listed.map(item).join('')}</ol>
      </main>
    </div>${siteFoot(imprint)}
  </body>
</html>
`;
}

/** In the language of the timeline, as everything on its own page. */
function item({ timeline, head, address, picture }: Listed): string {
  const { title, summary, language, events } = timeline;
  const words = wordsOf(language);
  const reporting = new Set(events.flatMap(reportedBy)).size;
  const facts = head
    ? [words.page.kicker(head.count, head.documents ?? 0), hullWords(head, words)]
    : [
        words.page.kicker(events.length, reporting),
        wholeTime(timeline, words),
        ...lastChange(timeline, words),
      ];
  const href = escapeHtml(address);
  const image =
    picture === null
      ? ''
      : `<a href="${href}" tabindex="-1" aria-hidden="true"><img src="${escapeHtml(picture)}" alt="" width="${PICTURE.width}" height="${PICTURE.height}" loading="lazy" /></a>`;
  return `
          <li lang="${escapeHtml(language)}">
            ${image}
            <h2 dir="auto"><a href="${href}">${escapeHtml(title)}</a></h2>
            ${summary === title ? '' : `<p dir="auto">${escapeHtml(summary)}</p>`}
            ${facts.map((fact) => `<p class="note" lang="${words.language}" dir="${words.direction}">${escapeHtml(fact)}</p>`).join('\n            ')}
          </li>`;
}

/**
 * What changed it last: a document, or an editor after publication. The day of a build is neither:
 * the same data must give the same page.
 */
function lastChange(timeline: Timeline, words: Words): string[] {
  const { documents } = timeline;
  const all = changesIn(timeline).map(({ change }) => change);
  const [latest] = all;
  if (latest && changeStamp(latest) >= dataStamp(documents, [])) {
    const corrections = all.filter(isCorrection).length;
    return [wordUpdate(latest, corrections, words)];
  }
  const day = latestDay(documents);
  if (day === null) return [];
  const unit = dayUnit(day);
  return [stillWords(words).latest(wordView(unit, unit, words.dates))];
}
