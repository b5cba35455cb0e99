/** Reads a year from words, in three languages: of any size, in either era. For tests. */
import type { Language } from './unit-reader.ts';

const YEAR: Readonly<Record<Language, RegExp>> = {
  en: /^(?:AD )?(?<count>[\d,]+)(?<before> BC)?$/,
  fr: /^(?<count>[\d\u00a0]+)(?: (?:(?<before>av)|apr)\. J\.-C\.)?$/,
  uk: /^(?<count>[\d\u00a0]+) (?:рік|року|році|роки)(?: (?<before>до )?н\. е\.)?$/,
};
/** "13.8 billion years ago". */
const AGO: Readonly<Record<Language, RegExp>> = {
  en: /^([\d.]+) ([mb])illion years ago$/,
  fr: /^il y a ([\d,]+) (million|milliard)s? d’années$/,
  uk: /^([\d,]+) (млн|млрд) років тому$/,
};
const MILLIONS = ['m', 'million', 'млн'];

/** EDTF of a year; null for anything else. */
export function readYear(text: string, language: Language): string | null {
  const ago = AGO[language].exec(text);
  if (ago) {
    const unit = MILLIONS.includes(ago[2]!) ? 1e6 : 1e9;
    return written(-Math.round(Number(ago[1]!.replace(',', '.')) * unit));
  }
  const match = YEAR[language].exec(text)?.groups;
  if (!match) return null;
  const count = Number(match['count']!.replace(/\D/g, ''));
  return written(match['before'] ? 1 - count : count);
}

function written(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}
