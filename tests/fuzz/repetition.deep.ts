/**
 * Texts that repeat one thing, on everything that reads a text by patterns: no pattern may take steps
 * in the square of a text's length. At 100,000 characters that would be many seconds.
 */
import { expect, test } from 'vitest';
import { fileOf } from '../../src/app/loading/uncaught.ts';
import { readNetlifyFile } from '../../src/cli/hosts/host-rules.ts';
import { contactOption } from '../../src/cli/options.ts';
import { isLocalHost, pathOfTarget, shownTarget } from '../../src/cli/server/request-target.ts';
import { isYearless, suggestions } from '../../src/seeds/dates/date-suggestion.ts';
import { offsetsOf } from '../../src/seeds/dates/zone-offset.ts';
import { PHRASE_LANGUAGES, resolvePhrase } from '../../src/seeds/dates/relative.ts';
import { zoneFault } from '../../src/seeds/dates/zone-name.ts';
import { closestPassage } from '../../src/compile/quotations/closest-passage.ts';
import { blocksOf, linesOf } from '../../src/compile/documents/paragraphs.ts';
import { readPlain } from '../../src/compile/documents/plain-text.ts';
import { paragraphsWith, wholeOf, wholesOf } from '../../src/compile/quotations/passage.ts';
import { plainWords, wordsIn } from '../../src/compile/quotations/same-words.ts';
import { longestOf } from '../../src/seeds/seed/limits.ts';
import { isId } from '../../src/seeds/seed/id.ts';
import { isLanguage } from '../../src/seeds/seed/language.ts';
import { shownLines } from '../../src/seeds/report/shown.ts';
import { languagePage } from '../../src/embed/language-page.ts';
import { contentLine, textOf } from '../../src/export/formats/content-line.ts';
import { csvText } from '../../src/export/formats/csv.ts';
import { jsonLdText } from '../../src/export/formats/json-ld.ts';
import { escapeHtml, jsonText, xmlText } from '../../src/export/markup.ts';
import { wrap as wrapRuns } from '../../src/export/pictures/paragraph.ts';
import { shorten, wrap } from '../../src/layout/text/wrap.ts';
import { parseEdtf } from '../../src/time/edtf/edtf.ts';
import { parseInstant } from '../../src/time/iso.ts';
import { faultsOf, removeFaults, SEEN } from '../../src/timeline/characters.ts';
import { HIDDEN } from '../../src/timeline/hidden-characters.ts';
import { isolated } from '../../src/timeline/isolation.ts';
import { primary } from '../../src/timeline/translation.ts';
import { parseAddress } from '../../src/view/address.ts';
import { languageOf } from '../../src/view/language.ts';
import { foldText, search, searchIndex } from '../../src/view/search.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { harbour } from '../export/harbour.ts';

const timeline = harbour();
const index = searchIndex(timeline);
const published = timeline.documents[0]!.published;
const widthOf = (text: string): number => 7 * text.length;
const withText = (text: string) => ({
  timeline: {
    ...timeline,
    events: timeline.events.slice(0, 1).map((event) => ({ ...event, title: text, summary: text })),
  },
  words: ENGLISH,
  address: null,
});

/** A text of a seed's field, which is never longer. */
const within =
  (field: string, read: (text: string) => unknown) =>
  (text: string): unknown =>
    read(text.slice(0, longestOf(field) / 2) + text.slice(-longestOf(field) / 2));

/** Lines that are broken to a width. */
const LINE = 'Nobody came to work on that day, as all were at home.\n'.repeat(9);

/** Each throws only what it throws for a text that it refuses. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  fileOf: (text) => fileOf(Object.assign(new Error(''), { stack: text })),
  readNetlifyFile,
  contactOption: (text) => contactOption({ contact: text }),
  isLocalHost,
  pathOfTarget,
  shownTarget,
  suggestions: within('when', (text) => suggestions(text, 'UTC')),
  isYearless: within('when', isYearless),
  offsetsOf: within('timeZone', offsetsOf),
  resolvePhrase: within('phrase', (text) =>
    PHRASE_LANGUAGES.map((language) => resolvePhrase(text, published, 'back', language)),
  ),
  zoneFault: within('timeZone', zoneFault),
  closestPassage: (text) => closestPassage('nobody came to work', [text]),
  closestPassageTo: (text) => closestPassage(text, ['nobody came to work']),
  passages: (text) => {
    const paragraphs = linesOf(text);
    return [paragraphsWith('nobody came', paragraphs), paragraphs.map((each) => wholesOf(each))];
  },
  documents: (text) => [
    blocksOf(text),
    readPlain({ name: 'a.txt', bytes: Buffer.from(`${LINE}${text}\n${LINE}`), encoding: null }),
  ],
  sameWords: (text) => wordsIn(text, () => plainWords(text), 'nobody came'),
  wholeOf: (text) => wholeOf(text, wholesOf('Nobody came. So it ended.')),
  isId,
  isLanguage,
  shownLines,
  languagePage: (text) => languagePage(`https://example.org/${text}.html`, 'fr'),
  contentLine: (text) => contentLine(`SUMMARY:${textOf(text)}`),
  csvText: (text) => csvText(withText(text)),
  jsonLdText: (text) => jsonLdText(withText(text)),
  escapeHtml,
  jsonText,
  xmlText,
  wrapRuns: within('summary', (text) => wrapRuns([{ text, style: {} as never }], 500, widthOf)),
  wrap: within('label', (text) => wrap(text, 500, 0, widthOf)),
  shorten: within('label', (text) => shorten(text, 500, widthOf)),
  parseEdtf: (text) => parseEdtf(text, 'UTC'),
  parseInstant,
  removeFaults,
  faultsOf,
  seen: (text) => [SEEN.test(text), HIDDEN.test(text)],
  isolated,
  primary,
  parseAddress: (text) => parseAddress(`#q=${text}`),
  languageOf,
  foldText,
  search: (text) => search(index, text),
};

const REPEATED = [
  ...[' ', '\t', '\n', '\r\n', '\u00a0', 'a', 'A', 'é', '1', 'X', 'T', 'Y', '\0', '\u0301'],
  ...['\u200b', '\u202e', '\u05d0', '😀', '-', '.', ',', ':', ';', '/', '?', '#', '&', '=', '%'],
  ...['%2f', '[', ']', '(', ')', '"', "'", '<', '>', '<!--', '@', '~', '+', '_', '|', '\\', '…'],
  ...[
    'a ',
    '1 ',
    '1-',
    '1/',
    '1.',
    '. ',
    ') ',
    'A. ',
    'May ',
    '1 May ',
    'T1:',
    'a://',
    'a.js:1:2 ',
  ],
  ...['a=b&', '; ', 'a-', 'Aa/', '\n ', '  \n', 'until ', 'two days ago '],
];
const AROUND = ['', '1', 'a', '!'];
const LONG = 100_000;

/** Milliseconds: what is linear takes a few, and what is quadratic many thousands. */
const MOST = 2000;

/** Milliseconds of this process for a long text, told from a shorter one that already takes long. */
function cost(read: (text: string) => unknown, around: (inner: string) => string, part: string) {
  for (const length of [LONG / 16, LONG / 4, LONG]) {
    const text = around(part.repeat(length / part.length));
    const before = process.cpuUsage();
    try {
      read(text);
    } catch (error) {
      if (error instanceof RangeError) throw error;
    }
    const { user, system } = process.cpuUsage(before);
    const took = ((user + system) / 1000) * (LONG / length);
    if (took > MOST || length === LONG) return took;
  }
  return 0;
}

test.each(Object.entries(READERS))('%s', (name, read) => {
  const slow: string[] = [];
  let [most, at] = [0, ''];
  for (const part of REPEATED) {
    for (const before of AROUND) {
      for (const after of AROUND) {
        const took = cost(read, (inner) => `${before}${inner}${after}`, part);
        const what = `${JSON.stringify(before)} ${JSON.stringify(part)} … ${JSON.stringify(after)}`;
        if (took > most) [most, at] = [took, what];
        if (took > MOST) slow.push(`${what}: ${Math.round(took)} ms`);
      }
    }
  }
  console.log(`${name}: at most ${Math.round(most)} ms, for ${at}`);
  expect(slow).toEqual([]);
});
