/** What our pages may do, for their heads and for every server. */
import { createHash } from 'node:crypto';

/** How a policy names a text that stands in the page: `'sha256-…'`. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Where a page has its parts from: `'self'`, or hashes of what stands in it. */
interface Sources {
  readonly script: readonly string[];
  readonly style: readonly string[];
  readonly font: readonly string[];
  readonly connect: readonly string[];
  /** Names of what may make texts into scripts or markup. */
  readonly types: readonly string[];
}

/**
 * Nothing is loaded but what a page is made of, nothing is evaluated, and no text becomes markup.
 * There is no `frame-ancestors`: an article may hold a page for frames, whatever the article's
 * scheme, and so may its editor's preview, which has no origin at all.
 */
const policy = ({ script, style, font, connect, types }: Sources): string =>
  [
    "default-src 'none'",
    `script-src ${script.join(' ')}`,
    `style-src ${style.join(' ')}`,
    `font-src ${font.join(' ')}`,
    "img-src 'self' data: blob:",
    `connect-src ${connect.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${types.join(' ')}`,
  ].join('; ');

const SELF = ["'self'"];

/** Svelte makes its templates under this name. */
const SVELTE_TYPES = 'svelte-trusted-html';
/** What starts a page names its script under this one: see starter.ts. */
export const STARTER_TYPES = 'sourceline-start';

/** What a starter loads, and what that loads. */
const startedBy = (starter: string): string[] => ["'strict-dynamic'", hashOf(starter)];

/** Of a page that has its parts beside it, for its head. */
export const headPolicy = (starter: string): string =>
  policy({
    ...{ script: startedBy(starter), style: SELF, font: SELF, connect: SELF },
    types: [SVELTE_TYPES, STARTER_TYPES],
  });

/** Of a page without scripts. */
export const TEXT_POLICY = policy({
  script: ["'none'"],
  style: SELF,
  font: SELF,
  connect: ["'none'"],
  types: [SVELTE_TYPES],
});

/** What stands in the pages for frames. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** What stands in all pages. */
export interface AllInline extends Inline {
  /** Of the pages that have their parts beside them; null where that is not known. */
  readonly starter: string | null;
}

/** Of a page that holds all its parts. */
export const embedPolicy = ({ scripts, styles }: Inline): string =>
  policy({
    script: scripts.map(hashOf),
    style: styles.map(hashOf),
    font: ['data:'],
    connect: ["'none'"],
    types: [SVELTE_TYPES],
  });

/**
 * Of a server for both: some hosts add up the headers of all rules that fit a path, and two
 * policies would forbid what either forbids. Each page's own head is stricter.
 */
export const serverPolicy = ({ scripts, styles, starter }: AllInline): string =>
  policy({
    script: [...(starter === null ? SELF : startedBy(starter)), ...scripts.map(hashOf)],
    style: [...SELF, ...styles.map(hashOf)],
    font: [...SELF, 'data:'],
    connect: SELF,
    types: starter === null ? [SVELTE_TYPES] : [SVELTE_TYPES, STARTER_TYPES],
  });

/** The same for the pages that are not for frames: another site must not lay its own over them. */
export const pagePolicy = (inline: AllInline): string =>
  `${serverPolicy(inline)}; frame-ancestors 'self'`;

/** What no page of ours ever asks for. */
const REFUSED = [
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'payment',
  'usb',
  'accelerometer',
  'gyroscope',
  'magnetometer',
  'midi',
  'serial',
  'hid',
];

/**
 * Headers of every answer, by name. There is no Cross-Origin-Opener-Policy: under one, browsers
 * refuse to open a page out of a frame whose sandbox its new windows keep, as many articles have.
 */
export const headersFor = (csp: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': csp,
  // A year, for this host alone: what lies on the hosts below it is not ours to decide.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': REFUSED.map((name) => `${name}=()`).join(', '),
  // All of it is public: an article may check the loader's integrity, and use the data.
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
});
