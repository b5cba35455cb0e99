/**
 * The grade that MDN's HTTP Observatory gives to headers of a page that is served over HTTPS, sets
 * no cookies and loads no script of another host. Pure.
 *
 * Source: https://github.com/mdn/mdn-http-observatory, version 1.4.8: src/analyzer/tests, and the
 * tables of src/grader/charts.js.
 */
interface Grade {
  readonly score: number;
  readonly grade: string;
}

/** @param given the headers, by name */
export function observatoryGrade(given: Readonly<Record<string, string>>): Grade {
  const headers: Record<string, string> = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const modifiers = [
    policyModifier(headers['content-security-policy']),
    framingModifier(headers),
    transportModifier(headers['strict-transport-security']),
    headers['x-content-type-options']?.toLowerCase() === 'nosniff' ? 0 : -5,
    referrerModifier(headers['referrer-policy']),
    sharingModifier(headers),
    resourceModifier(headers['cross-origin-resource-policy']),
  ];
  const sum = (some: readonly number[]): number => some.reduce((a, b) => a + b, 100);
  // Extra credit is only given to an A without it.
  const least = sum(modifiers.filter((each) => each < 0));
  const score = Math.max(0, least >= 90 ? sum(modifiers) : least);
  return { score, grade: GRADES[Math.min(Math.floor(score / 5), 20)]! };
}

/** For each 5 points of the score, from 0. */
const GRADES = 'F F F F F D- D D D+ C- C C C+ B- B B B+ A- A A A+'.split(' ');

type Policy = ReadonlyMap<string, readonly string[]>;

const parsed = (text: string): Policy =>
  new Map(
    text.split(';').map((directive): [string, string[]] => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name.toLowerCase(), sources];
    }),
  );

const BROAD = /^(\*|ftp:|https?:|https?:\/\/\*(\.\*)?)$/;

function policyModifier(header: string | undefined): number {
  if (header === undefined) return -25;
  const policy = parsed(header);
  const sources = (name: string): readonly string[] =>
    policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const hashed = (list: readonly string[]): boolean =>
    list.some((each) => /^'(sha|nonce)/.test(each));
  const inline = (list: readonly string[]): boolean =>
    list.some((each) => each === 'data:' || (each === "'unsafe-inline'" && !hashed(list)));
  const script = sources('script-src');
  const style = sources('style-src');
  if (inline(script) || [...script, ...sources('object-src')].some((each) => BROAD.test(each)))
    return -20;
  const active = [...policy].filter(([name]) => name !== 'img-src' && name !== 'media-src');
  if (active.some(([, list]) => list.some((each) => /^(http|ftp):/.test(each)))) return -20;
  if ([...script, ...style].includes("'unsafe-eval'")) return -10;
  if (sources('img-src').some((each) => /^(http|ftp):/.test(each))) return -10;
  if (inline(style) || style.some((each) => BROAD.test(each))) return 0;
  return policy.get('default-src')?.join(' ') === "'none'" ? 10 : 5;
}

function framingModifier(headers: Readonly<Record<string, string>>): number {
  if (parsed(headers['content-security-policy'] ?? '').has('frame-ancestors')) return 5;
  const option = headers['x-frame-options']?.trim().toLowerCase();
  if (option === undefined) return -20;
  return /^(deny|sameorigin|allow-from.*)$/.test(option) ? 0 : -20;
}

/** In seconds; six months according to the Observatory. */
const SIX_MONTHS = 15_552_000;

function transportModifier(header: string | undefined): number {
  if (header === undefined) return -20;
  const age = /(?:^|;)\s*max-age=(\d+)/i.exec(header)?.[1];
  if (age === undefined || header.includes(',')) return -20;
  return Number(age) >= SIX_MONTHS ? 0 : -10;
}

const PRIVATE = /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/;

function referrerModifier(header: string | undefined): number {
  if (header === undefined) return 0;
  return PRIVATE.test(header.trim().toLowerCase()) ? 5 : -5;
}

/** Answers that anybody may read are fine, but not together with credentials. */
const sharingModifier = (headers: Readonly<Record<string, string>>): number =>
  headers['access-control-allow-origin'] !== undefined &&
  headers['access-control-allow-origin'] !== '*' &&
  headers['access-control-allow-credentials'] === 'true'
    ? -50
    : 0;

function resourceModifier(header: string | undefined): number {
  if (header === undefined || header === 'cross-origin') return 0;
  return header === 'same-site' || header === 'same-origin' ? 10 : -5;
}
