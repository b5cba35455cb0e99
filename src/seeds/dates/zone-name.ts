/**
 * Decides which names of time zones a timeline may use, and what other names may mean.
 *
 * A zone is UTC or is named by its place (Europe/Paris). All other names are refused, although Intl
 * accepts some of them: Intl reads BST as Asia/Dhaka.
 */
import { nearest } from '../report/suggestion.ts';
import { ABBREVIATIONS, COMMON } from './zone-abbreviations.ts';
import { offsetsOf } from './zone-offset.ts';
import { ZONES } from './zone-table.ts';

export interface ZoneFault {
  /** `utc`: another name of UTC; `unsupported`: a zone that is too new for this machine's data. */
  readonly kind: 'utc' | 'abbreviation' | 'offset' | 'unknown' | 'unsupported';
  /** The names that the author may mean, the likeliest first. */
  readonly meant: readonly string[];
}

const ROWS = ZONES.trim()
  .split('\n')
  .map((row) => row.split(' '))
  .map(([territory, name, ...others]) => ({
    territory: territory!,
    name: name!,
    names: [name!, ...others],
  }));
const isPlace = (name: string): boolean => name.includes('/') && !name.startsWith('Etc/');

const TERRITORIES: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(({ territory, names }) => names.filter(isPlace).map((name) => [name, territory])),
);
/** From any name, without case, spaces and marks, to the name that the tz database uses. */
const BY_LETTERS: ReadonlyMap<string, string> = new Map(
  ROWS.filter(({ name }) => isPlace(name)).flatMap(({ name, names }) =>
    names.map((each) => [lettersOf(each), name]),
  ),
);
/** The same by the last part of the name: "paris", "newyork". */
const BY_CITY: ReadonlyMap<string, string> = new Map(
  [...BY_LETTERS.keys(), ...TERRITORIES.keys()].flatMap((name) => {
    const city = cityOf(name);
    return name.includes('/') ? [[city, BY_LETTERS.get(lettersOf(name)) ?? name] as const] : [];
  }),
);

function lettersOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9+/]/g, '');
}

function cityOf(name: string): string {
  return lettersOf(name).split('/').at(-1)!;
}

/** Null if the name is allowed. */
export function zoneFault(name: string): ZoneFault | null {
  if (name === 'UTC') return null;
  const listed = TERRITORIES.has(name);
  if (listed) return isKnownHere(name) ? null : { kind: 'unsupported', meant: [] };
  const letters = lettersOf(name);
  if (/^(z|utc|uct|zulu|universal|etc\/?(utc|uct|zulu|universal))$/.test(letters)) {
    return { kind: 'utc', meant: ['UTC'] };
  }
  const offsets = offsetsOf(name);
  if (offsets) return { kind: 'offset', meant: offsets };
  const meant = meantByLetters(name.toUpperCase());
  if (meant) return { kind: 'abbreviation', meant };
  if (isNewerPlace(name, letters)) return null;
  return { kind: 'unknown', meant: meantBy(name, letters) };
}

/** The zones for an abbreviation or a POSIX name (EST5EDT, CET-1CEST). */
function meantByLetters(name: string): readonly string[] | null {
  const whole = ABBREVIATIONS[name];
  if (whole) return whole.split(' ');
  const [, standard] = /^([A-Z]{2,5})[+-]?\d{1,2}[A-Z]*$/.exec(name) ?? [];
  if (!standard) return null;
  const listed = BY_LETTERS.get(lettersOf(name));
  return listed ? [listed] : (ABBREVIATIONS[standard]?.split(' ') ?? null);
}

/** The territory of a zone (ISO 3166); null for UTC, or a zone that is newer than our table. */
export const territoryOf = (zone: string): string | null => TERRITORIES.get(zone) ?? null;

function isKnownHere(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Whether the zone was made after our table. */
const isNewerPlace = (name: string, letters: string): boolean =>
  /^(?!Etc\/|SystemV\/)[A-Z][A-Za-z]+(\/[A-Z][A-Za-z_-]+){1,2}$/.test(name) &&
  !BY_LETTERS.has(letters) &&
  isKnownHere(name);

function meantBy(name: string, letters: string): string[] {
  const exact = BY_LETTERS.get(letters) ?? BY_CITY.get(cityOf(name));
  if (exact) return [exact];
  const ofCountry = zonesOfCountry(name);
  if (ofCountry.length > 0) return ofCountry;
  const near = letters.includes('/')
    ? BY_LETTERS.get(nearest(letters, BY_LETTERS.keys()) ?? '')
    : BY_CITY.get(nearest(letters, BY_CITY.keys()) ?? '');
  return near ? [near] : [];
}

/** At most three zones, the better known first. */
function zonesOfCountry(name: string): string[] {
  const countries = new Intl.DisplayNames('en', { type: 'region' });
  const rank = (zone: string): number => (COMMON.includes(zone) ? COMMON.indexOf(zone) : Infinity);
  return ROWS.filter(({ territory, name: zone }) => {
    if (territory === '-' || !isPlace(zone)) return false;
    return [territory, countries.of(territory)].some(
      (country) => country?.toLowerCase() === name.toLowerCase(),
    );
  })
    .map((row) => row.name)
    .sort((a, b) => Math.sign(rank(a) - rank(b)) || 0)
    .slice(0, 3);
}
