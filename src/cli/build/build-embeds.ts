/**
 * Builds what an article needs for each timeline: an embed page in each language, and a picture.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contactTag } from '../../export/site/contact-tag.ts';
import { embedData } from '../../export/still/embed-data.ts';
import { EMBED_LOGO_STYLE, embedPage } from '../../export/still/embed-page.ts';
import { lettersIn, neededFaces } from '../../export/fonts/font-faces.ts';
import { addressesTag, type PageAddresses } from '../../export/site/addresses-tag.ts';
import type { Brand, BrandLogo } from '../../export/brand/brand.ts';
import { brandText } from '../../export/brand/branded-text.ts';
import { CREDIT, logoImage, shownSize } from '../../export/logo.ts';
import { coloursTag } from '../../export/brand/page-colours.ts';
import { lightLogo } from '../../export/pictures/logo-image.ts';
import { PICTURE } from '../../export/site/share-codes.ts';
import type { TimelineJson } from '../../timeline/schema.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import type { Spoken } from '../../compile/words/languages.ts';
import { languageOf, offered, type Language } from '../../view/language.ts';
import { wordsOf } from '../../words/every.ts';
import type { Loader } from './build-loader.ts';
import { buildPicture } from './build-picture.ts';
import { timelineOf, type Built } from './built.ts';
import { addressOf } from '../../export/site/page-path.ts';
import { classicScript } from './bundles.ts';
import { embedFaces } from './embed-faces.ts';
import { archivePolicy, embedPolicy, type Inline } from '../hosts/headers.ts';

/** The languages whose words are in scripts. */
const WRITTEN: readonly Language[] = ['en', 'fr', 'uk'];

/** What the pages of all timelines share, so that one policy covers everything in them. */
interface Shared {
  readonly early: string;
  readonly page: string;
  /** For pages with data that cannot be shown as they are: the script that checks them. */
  readonly checks: readonly string[];
  readonly words: Readonly<Record<Language, readonly string[]>>;
  readonly style: string;
  /** By language. */
  readonly faces: Readonly<Record<Language, readonly string[]>>;
}

/** What the site's settings say of the embeds. */
interface EmbedOrder {
  /** Full address of the folder; null if it is not given. */
  readonly address: string | null;
  readonly contact: string | null;
  readonly brand: Brand;
  /** Each has a page. */
  readonly languages: readonly Spoken[];
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
 */
export async function buildEmbeds(
  folder: string,
  timelines: readonly Built[],
  loader: Loader,
  order: EmbedOrder,
): Promise<Inline> {
  // The pages of archives have a script of their own, and letters that the others do without.
  const kinds = [
    timelines.filter((each) => !each.archive),
    timelines.filter((each) => each.archive),
  ];
  const inline: Inline[] = [];
  for (const kind of kinds)
    if (kind.length > 0) inline.push(await buildKind(folder, kind, loader, order));
  const all = (of: (each: Inline) => readonly string[]) => [...new Set(inline.flatMap(of))];
  return { scripts: all(({ scripts }) => scripts), styles: all(({ styles }) => styles) };
}

async function buildKind(
  folder: string,
  timelines: readonly Built[],
  loader: Loader,
  { address: site, contact, brand, languages }: EmbedOrder,
): Promise<Inline> {
  const read = timelines.map((built) => ({ ...built, timeline: timelineOf(built) }));
  const shared = await sharedBy(read, brand, languages);
  const logo = brand.logo && embeddedLogo(brand.logo);
  const scripts = [
    shared.early,
    shared.page,
    ...shared.checks,
    ...Object.values(shared.words).flat(),
  ];
  await mkdir(join(folder, 'embed'), { recursive: true });
  for (const { timeline, ...built } of read) {
    const own = languageOf(timeline.language) ?? offered()[0]!.language;
    for (const { language } of languages) {
      const letters = JSON.stringify(embedData(JSON.parse(built.json) as TimelineJson, language));
      const styles = [
        shared.style,
        ...neededFaces(shared.faces[language]!, letters + moreLetters(built)),
      ];
      const late = [
        ...shared.words[language]!,
        ...(built.isSound ? [] : shared.checks),
        shared.page,
      ];
      const policyOf = built.archive ? archivePolicy : embedPolicy;
      const html = embedPage({
        json: built.json,
        dataHash: built.hash,
        isSound: built.isSound,
        policy: policyOf({ scripts: [shared.early, ...late], styles }),
        styles,
        early: shared.early,
        scripts: late,
        words: wordsOf(language),
        places:
          addressesTag(addressesOf(built, loader, '../')) +
          contactTag(contact) +
          coloursTag(brand.colours),
        canonical: addressesOf(built, loader, site ?? '../').page,
        wholeAddress: built.whole && `../${built.whole}`,
        ...(brand.type && { measure: brand.type.measures.measure }),
        ...(logo !== null && { logo }),
        archive: built.archive?.overview,
      });
      const file = language === own ? `${built.id}.html` : `${built.id}.${language}.html`;
      await writeFile(join(folder, 'embed', file), html);
    }
    const picture = await buildPicture(timeline, built.hash, {
      ...{ size: PICTURE, brand },
      archive: built.archive?.overview,
    });
    await writeFile(join(folder, 'embed', `${built.id}.png`), picture);
  }
  return { scripts, styles: [shared.style, ...new Set(Object.values(shared.faces).flat())] };
}

/** Those that texts in languages of western Europe have. */
const USUAL_LETTERS = lettersIn('U+0020-007E, U+00A0-00FF');

/** What the tiles of an archive have is not known here. */
const moreLetters = ({ archive }: Built): string =>
  archive ? USUAL_LETTERS + archive.headText : '';

const embeddedLogo = (logo: BrandLogo): string =>
  logoImage(logo, CREDIT, lightLogo(logo, shownSize(logo, CREDIT)), logo.publisher);

/** The scripts with the words of a language, in order. */
async function wordScripts(
  { language, data }: Spoken,
  isOfArchives: boolean,
): Promise<readonly string[]> {
  const scripts: string[] = [];
  const names = isOfArchives ? ['words', 'archive-words'] : ['words'];
  if (WRITTEN.includes(language))
    for (const name of names)
      scripts.push((await classicScript(`embed/languages/${name}-${language}.ts`)).script);
  if (!data) return scripts;
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return [
    ...scripts,
    `self.sourcelineWordsData=${json}`,
    (await classicScript('embed/languages/words-data.ts')).script,
  ];
}

async function sharedBy(
  timelines: readonly (Built & { readonly timeline: Timeline })[],
  brand: Brand,
  languages: readonly Spoken[],
): Promise<Shared> {
  const early = await classicScript('embed/early.ts');
  const isOfArchives = timelines.some(({ archive }) => archive);
  const page = await classicScript(isOfArchives ? 'embed/archive-page.ts' : 'embed/page.ts');
  const isSound = timelines.every((each) => each.isSound);
  const checks = isSound ? [] : [(await classicScript('embed/check.ts')).script];
  const words: Record<Language, readonly string[]> = {};
  for (const each of languages) words[each.language] = await wordScripts(each, isOfArchives);
  const faces = await embedFaces(
    {
      ...{ script: page.script, words },
      data: timelines.flatMap((built) => [built.json, JSON.stringify(moreLetters(built))]),
      titles: timelines.map(({ timeline }) => timeline.title),
    },
    brand,
  );
  const branded = (path: string, text: string): string =>
    brandText(path, text, { ...brand, logo: null }, null);
  return {
    early: branded('early.js', early.script),
    page: branded('page.js', page.script),
    style: branded('page.css', page.style) + (brand.logo ? EMBED_LOGO_STYLE : ''),
    ...{ checks, words, faces },
  };
}
