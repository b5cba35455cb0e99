/** Builds the page that hosts send where there is none, `404.html`. Runs at build time. */
import type { Timeline } from '../../timeline/timeline.ts';
import type { Words } from '../../words/english.ts';
import { STILL_WORDS } from '../../words/still.ts';
import { escapeHtml } from '../markup.ts';

export interface MissingPageParts {
  /** The one that the site begins with. */
  readonly timeline: Pick<Timeline, 'title' | 'headLanguage'>;
  readonly words: Words;
  /** The content security policy. */
  readonly policy: string;
  /** Of the site. It is sent for addresses in any folder, so no relative one would do. */
  readonly home: string;
}

/** Without scripts and styles: what it would load may be missing, too. */
export const missingPage = ({ timeline, words, policy, home }: MissingPageParts): string =>
  `<!doctype html>
<html lang="${escapeHtml(words.language)}" dir="${words.direction}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <link rel="icon" href="data:," />
    <title>${escapeHtml(STILL_WORDS[words.language].missing)}</title>
  </head>
  <body>
    <main>
      <h1>${escapeHtml(STILL_WORDS[words.language].missing)}</h1>
      <p><a href="${escapeHtml(home)}" lang="${escapeHtml(timeline.headLanguage)}" dir="auto">${escapeHtml(timeline.title)}</a></p>
    </main>
  </body>
</html>
`;
