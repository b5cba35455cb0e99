/**
 * Builds what an article needs for each timeline: an embed page in each language, and a picture.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contactTag } from '../../export/site/contact-tag.ts';
import { embedData, embedPage } from '../../export/still/embed-page.ts';
import { embeddedFaces, lettersOf, neededFaces } from '../../export/fonts/font-faces.ts';
import { addressesTag, type PageAddresses } from '../../export/site/addresses-tag.ts';
import { PICTURE } from '../../export/site/share-codes.ts';
import type { TimelineJson } from '../../timeline/schema.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { languageOf, LANGUAGES, type Language } from '../../view/language.ts';
import { wordsOf } from '../../words/every.ts';
import type { Loader } from './build-loader.ts';
import { buildPicture } from './build-picture.ts';
import { timelineOf, type Built } from './built.ts';
import { addressOf } from './page-path.ts';
import { classicScript, fontStyle } from './bundles.ts';
import { embedPolicy, type Inline } from '../hosts/headers.ts';

/** For each language, the script with its words. */
const WORDS: Readonly<Record<Language, string>> = {
  en: 'embed/words-en.ts',
  fr: 'embed/words-fr.ts',
  uk: 'embed/words-uk.ts',
};

/** What the pages of all timelines share, so that one policy covers everything in them. */
interface Shared {
  readonly early: string;
  readonly page: string;
  /** For pages with data that cannot be shown as they are: the script that checks them. */
  readonly checks: readonly string[];
  readonly words: Readonly<Record<Language, string>>;
  readonly style: string;
  readonly faces: readonly string[];
}

/** The addresses of a timeline's files. `up` leads from the page to the site's folder. */
export const addressesOf = ({ id, page }: Built, loader: Loader, up = ''): PageAddresses => ({
  page: `${up}${addressOf(page)}` || './',
  iframe: `${up}embed/${id}.html`,
  loader: `${up}${loader.file}`,
  integrity: loader.integrity,
  picture: `${up}embed/${id}.png`,
});

/**
 * Returns the inline scripts and styles of the pages. A server's policy has to allow them.
 * @param site full address of the folder; null if it is not given.
 */
export async function buildEmbeds(
  folder: string,
  timelines: readonly Built[],
  loader: Loader,
  site: string | null,
  contact: string | null,
): Promise<Inline> {
  const read = timelines.map((built) => ({ ...built, timeline: timelineOf(built) }));
  const shared = await sharedBy(read);
  const scripts = [shared.early, shared.page, ...shared.checks, ...Object.values(shared.words)];
  const inline = { scripts, styles: [shared.style, ...shared.faces] };
  const policy = embedPolicy(inline);
  await mkdir(join(folder, 'embed'), { recursive: true });
  for (const { timeline, ...built } of read) {
    const own = languageOf(timeline.language) ?? 'en';
    for (const language of LANGUAGES) {
      const letters = JSON.stringify(embedData(JSON.parse(built.json) as TimelineJson, language));
      const html = embedPage({
        json: built.json,
        dataHash: built.hash,
        policy,
        styles: [shared.style, ...neededFaces(shared.faces, letters)],
        early: shared.early,
        scripts: [shared.words[language], ...(built.isSound ? [] : shared.checks), shared.page],
        words: wordsOf(language),
        places: addressesTag(addressesOf(built, loader, '../')) + contactTag(contact),
        canonical: addressesOf(built, loader, site ?? '../').page,
        wholeAddress: built.whole && `../${built.whole}`,
      });
      const file = language === own ? `${built.id}.html` : `${built.id}.${language}.html`;
      await writeFile(join(folder, 'embed', file), html);
    }
    const picture = await buildPicture(timeline, built.hash, PICTURE);
    await writeFile(join(folder, 'embed', `${built.id}.png`), picture);
  }
  return inline;
}

async function sharedBy(
  timelines: readonly (Built & { readonly timeline: Timeline })[],
): Promise<Shared> {
  const early = await classicScript('embed/early.ts');
  const page = await classicScript('embed/page.ts');
  const isSound = timelines.every((each) => each.isSound);
  const checks = isSound ? [] : [(await classicScript('embed/check.ts')).script];
  const words = { en: '', fr: '', uk: '' };
  for (const language of LANGUAGES) words[language] = (await classicScript(WORDS[language])).script;
  const fonts = await fontStyle();
  // An interface in another alphabet than its timeline is set in the reader's own font.
  const spoken = Object.values(words)
    .join('')
    .replaceAll(/\p{Script=Cyrillic}/gu, '');
  const letters = lettersOf(page.script, spoken, ...timelines.map(({ json }) => json));
  const headlines = lettersOf(...timelines.map(({ timeline }) => timeline.title));
  const faces = [
    ...(await embeddedFaces(fonts, letters, 'Source Sans 3')),
    // Only the headline is set in the serif: see embed.css.
    ...(await embeddedFaces(fonts, headlines, 'Source Serif 4', '600')),
  ];
  return { early: early.script, page: page.script, checks, words, style: page.style, faces };
}
