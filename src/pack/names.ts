/** The names of the parts of pages that lie ready in the published package. Pure. */

/** The classic scripts that are bundled for it, relative to src/. */
export const ENTRIES = [
  ...[
    'embed/early.ts',
    'embed/page.ts',
    'embed/archive-page.ts',
    'embed/check.ts',
    'embed/embed.ts',
  ],
  ...['en', 'fr', 'uk'].flatMap((language) => [
    `embed/languages/words-${language}.ts`,
    `embed/languages/archive-words-${language}.ts`,
  ]),
  'embed/languages/words-data.ts',
];

/** The script that keeps a page up to date while its seeds are written. */
export const LIVE = 'cli/server/live.ts';

export const scriptName = (entry: string): string => `${stem(entry)}.js`;

export const styleName = (entry: string): string => `${stem(entry)}.css`;

export const FONT_STYLE = 'fonts.css';

const stem = (entry: string): string => entry.replaceAll('/', '-').replace(/\.ts$/, '');
