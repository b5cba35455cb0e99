/** Options that several commands share. */
import { parseUrl } from '../timeline/web-address.ts';
import { zoneFault } from '../seeds/dates/zone-name.ts';
import { shown } from '../seeds/report/shown.ts';
import { didYouMean } from '../seeds/report/suggestion.ts';
import { isLanguage } from '../seeds/seed/language.ts';
import { CommandError, type Call } from './command.ts';

type Options = Call['options'];

export const textOption = (options: Options, name: string): string | null => {
  const value = options[name];
  return typeof value === 'string' ? value : null;
};

/** @throws CommandError if it is not a web address. */
export function addressOption(options: Options, name = 'address'): string | null {
  const address = textOption(options, name);
  if (address === null) return null;
  const url = /^https?:\/\/./.test(address) ? parseUrl(address) : null;
  if (url) return url.href;
  throw new CommandError(`--${name} begins with https:// or http://.`, 2);
}

/**
 * An address that begins with mailto: or https:; null if none is given.
 * @throws CommandError for anything else.
 */
export function contactOption(options: Options): string | null {
  const contact = textOption(options, 'contact');
  if (contact === null || contact === '') return null;
  const mail = /^(?:mailto:)?([^\s@?&#%/\\"<>]+@[^\s@?&#%/\\"<>:]+)$/i.exec(contact)?.[1];
  if (mail !== undefined) return new URL(`mailto:${mail}`).href;
  const url = /^https:\/\/./i.test(contact) ? parseUrl(contact) : null;
  if (url) return url.href;
  throw new CommandError(
    '--contact is an e-mail address, or the address of a web page that begins with https://.',
    2,
  );
}

/** Of `--time-zone`: UTC if none is given. @throws CommandError */
export function zoneOption(options: Options): string {
  const given = textOption(options, 'time-zone');
  const fault = given === null ? null : zoneFault(given);
  if (fault === null) return given ?? 'UTC';
  const hint = didYouMean(fault.meant) || 'Name a place: --time-zone Europe/Paris.';
  throw new CommandError(`There is no time zone "${shown(given!)}". ${hint}`, 2);
}

/** Of `--language`: English if none is given. @throws CommandError */
export function languageOption(options: Options): string {
  const given = textOption(options, 'language') ?? 'en';
  if (isLanguage(given)) return given;
  throw new CommandError(`"${shown(given)}" is not a language tag: write en, en-GB, uk …`, 2);
}
