/** What a site's settings say of how it looks, made ready for pages and pictures. Node only. */
import type { FamilySettings, FontFile, FontSettings } from '../compile/settings/fonts.ts';
import type { Settings } from '../compile/settings/settings.ts';
import type { Brand } from '../export/brand/brand.ts';
import type { GivenFamily, GivenFont } from '../export/fonts/own-fonts.ts';
import { shown } from '../seeds/report/shown.ts';
import { CommandError } from './command.ts';
import type { Site } from './site.ts';

/** @throws CommandError if a font cannot be used */
export async function brandOf(
  { colours, fonts, logo, publisher }: Pick<Settings, 'colours' | 'fonts' | 'logo' | 'publisher'>,
  { cache }: Pick<Site, 'cache'>,
): Promise<Brand> {
  return {
    colours,
    logo: logo && publisher && { ...logo, publisher: publisher.name },
    type: fonts && (await typeOf(fonts, cache)),
  };
}

/** Loaded only for fonts, because their reader takes a quarter of a second to start. */
async function typeOf({ text, headings }: FontSettings, cache: string) {
  const { readFont } = await import('../export/fonts/read-font.ts');
  const { ownType } = await import('../export/fonts/own-type.ts');
  const fontOf = ({ path, bytes }: FontFile): GivenFont => {
    const variable = readFont(bytes);
    if (variable === null) throw unreadable(path);
    return { bytes, variable: variable.reaches(600) };
  };
  const familyOf = (given: FamilySettings | null, name: string): GivenFamily | null => {
    if (given === null) return null;
    const regular = given.regular.map(fontOf);
    if (given.bold.length > 0) return { regular, bold: given.bold.map(fontOf) };
    const plain = given.regular.find((_, i) => !regular[i]!.variable);
    if (plain) throw oneWeight(plain.path, name);
    return { regular, bold: regular };
  };
  return ownType({ text: familyOf(text, 'text'), headings: familyOf(headings, 'headings') }, cache);
}

const unreadable = (path: string): CommandError =>
  new CommandError(
    `sourceline.yaml: "${shown(path)}" is not a font that can be read. Save it as WOFF2, TTF or OTF.`,
  );

const oneWeight = (path: string, name: string): CommandError =>
  new CommandError(
    `sourceline.yaml: "${shown(path)}" has one weight only. Add a semi-bold or bold file to "${name}" of "fonts", as "bold".`,
  );
