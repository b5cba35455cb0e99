/** Reads which font files a site has of its own. Node only. */
import type { Report } from '../../seeds/report/report.ts';
import type { Fields, Located } from '../../seeds/seed/fields.ts';
import { readSiteFile } from './site-file.ts';

export interface FontFile {
  /** As the settings name it. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** The files of a family, in the order in which a letter is looked for. */
export interface FamilySettings {
  readonly regular: readonly FontFile[];
  /** Empty for a variable font, which has both. */
  readonly bold: readonly FontFile[];
}

export interface FontSettings {
  /** Null for ours. */
  readonly text: FamilySettings | null;
  readonly headings: FamilySettings | null;
}

/** Readers wait for what a page needs of it. */
const MOST_BYTES = 10_000_000;

/** @returns null if there are none, or if one of them is wrong */
export function readFonts(fields: Fields, root: string, report: Report): FontSettings | null {
  const before = report.count;
  const fonts = fields.optionalRecord('fonts', '"fonts"', ['text', 'headings']);
  if (fonts === null) return null;
  const read = (name: 'text' | 'headings'): FamilySettings | null => {
    const family = fonts.optionalRecord(name, `"${name}"`, ['regular', 'bold']);
    if (family === null) return null;
    if (!family.has('regular')) family.text('regular');
    const files = (key: string): FontFile[] =>
      namesOf(family, key).flatMap((each) => fileOf(each, root, report) ?? []);
    return { regular: files('regular'), bold: files('bold') };
  };
  const [text, headings] = [read('text'), read('headings')];
  return report.count > before || (text === null && headings === null) ? null : { text, headings };
}

function namesOf(family: Fields, key: string): Located<string>[] {
  if (!family.has(key)) return [];
  return family.isList(key) ? family.texts(key) : [family.text(key)];
}

function fileOf({ value, spot }: Located<string>, root: string, report: Report): FontFile | null {
  if (value === '') return null;
  if (!/\.(woff2|ttf|otf)$/i.test(value)) {
    report.add('font-form', spot, value);
    return null;
  }
  const bytes = readSiteFile({ value, spot }, { root, most: MOST_BYTES }, report);
  return bytes && { path: value, bytes };
}
