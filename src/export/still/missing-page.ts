/**
 * Builds `404.html`, the page that hosts send for an address without a page. Runs at build time.
 */
import type { Timeline } from '../../timeline/timeline.ts';
import type { Words } from '../../words/english.ts';
import { stillWords } from '../../words/still.ts';
import { escapeHtml } from '../markup.ts';
import type { Imprint } from '../publisher.ts';
import { siteFoot } from './site-foot.ts';

export interface MissingPageParts {
  /** The timeline on the first page of the site. */
  readonly timeline: Pick<Timeline, 'title' | 'headLanguage'>;
  readonly words: Words;
  /** The content security policy. */
  readonly policy: string;
  /** The texts of its style elements: without them it has the browser's own colours. */
  readonly styles: readonly string[];
  /**
   * The address of the site. The page is sent for addresses in any folder, so a relative one would
   * be wrong.
   */
  readonly home: string;
  /** What the site's settings say. Its logo is left out, because its file may be missing as well. */
  readonly imprint: Imprint;
}

/** Without files of scripts and styles, because these may be missing as well. */
export function missingPage(parts: MissingPageParts): string {
  const { timeline, words, policy, styles, home, imprint } = parts;
  const missing = escapeHtml(stillWords(words).missing);
  const publisher = imprint.publisher === null ? '' : ` · ${escapeHtml(imprint.publisher.name)}`;
  return `<!doctype html>
<html lang="${escapeHtml(words.language)}" dir="${words.direction}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <link rel="icon" href="data:," />
${styles.map((style) => `    <style>${style}</style>\n`).join('')}    <title>${missing}${publisher}</title>
  </head>
  <body>
    <main>
      <h1>${missing}</h1>
      <p><a href="${escapeHtml(home)}" lang="${escapeHtml(timeline.headLanguage)}" dir="auto">${escapeHtml(timeline.title)}</a></p>
    </main>${siteFoot(imprint)}
  </body>
</html>
`;
}
