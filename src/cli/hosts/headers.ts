/** The security policies of our pages, for their heads and for every server. */
import { createHash } from 'node:crypto';
import { FILES_TYPES } from '../../view/files-types.ts';
import { THREAD_TYPES } from '../../view/thread-types.ts';

/** How a policy names an inline script or style: `'sha256-…'`. */
export const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Where a page may load its parts from: `'self'`, or the hashes of its inline parts. */
interface Sources {
  readonly script: readonly string[];
  readonly style: readonly string[];
  readonly font: readonly string[];
  readonly connect: readonly string[];
  /** For scripts of threads; none if there is no thread. */
  readonly worker?: readonly string[];
  /** Names of the Trusted Types policies, which may turn text into scripts or markup. */
  readonly types: readonly string[];
}

/**
 * A page loads only its own parts, evaluates no text as code, and turns no text into markup.
 * There is no `frame-ancestors`, because any article may show an embed page, whatever the scheme of
 * the article's address, and so may the preview in its editor, which has no origin at all.
 */
const policy = ({ script, style, font, connect, worker, types }: Sources): string =>
  [
    "default-src 'none'",
    `script-src ${script.join(' ')}`,
    `style-src ${style.join(' ')}`,
    `font-src ${font.join(' ')}`,
    "img-src 'self' data: blob:",
    `connect-src ${connect.join(' ')}`,
    ...(worker ? [`worker-src ${worker.join(' ')}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${types.join(' ')}`,
  ].join('; ');

const SELF = ["'self'"];

/** The Trusted Types policy with which Svelte makes its templates. */
const SVELTE_TYPES = 'svelte-trusted-html';
/** The policy with which the starter names the page's script: see starter.ts. */
export const STARTER_TYPES = 'sourceline-start';

/** Allows these scripts, what they load, and what that loads. */
const startedBy = (starters: readonly string[]): string[] => [
  "'strict-dynamic'",
  ...starters.map(hashOf),
];

/** For the head of a page that has its parts in files beside it. */
export const headPolicy = (starter: string): string =>
  policy({
    ...{ script: startedBy([starter]), style: SELF, font: SELF, connect: SELF, worker: SELF },
    types: [SVELTE_TYPES, STARTER_TYPES, ...Object.values(THREAD_TYPES)],
  });

/** For a page without scripts. @param styles the texts of its style elements */
export const textPolicy = (styles: readonly string[]): string =>
  policy({
    script: ["'none'"],
    style: [...SELF, ...styles.map(hashOf)],
    font: SELF,
    connect: ["'none'"],
    types: [SVELTE_TYPES],
  });

export const TEXT_POLICY = textPolicy([]);

/** The inline scripts and styles of the embed pages. */
export interface Inline {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The inline scripts and styles of all pages. */
export interface AllInline extends Inline {
  /**
   * The starters of pages that have their parts in files beside them, one for each depth of a page's
   * folder; empty if not known.
   */
  readonly starters: readonly string[];
}

/** For a page that contains all its parts. */
export const embedPolicy = ({ scripts, styles }: Inline): string =>
  policy({
    script: scripts.map(hashOf),
    style: styles.map(hashOf),
    font: ['data:'],
    connect: ["'none'"],
    types: [SVELTE_TYPES],
  });

/** The same for one that loads the files of an archive as scripts: those that its own script names. */
export const archivePolicy = ({ scripts, styles }: Inline): string =>
  policy({
    script: startedBy(scripts),
    style: styles.map(hashOf),
    font: ['data:'],
    connect: ["'none'"],
    types: [SVELTE_TYPES, FILES_TYPES],
  });

/**
 * One server policy for both kinds of page. Some hosts send the headers of all rules that match a
 * path, and two policies forbid what either one forbids. Each page's own head is stricter.
 */
export const serverPolicy = ({ scripts, styles, starters }: AllInline): string =>
  policy({
    script: [...(starters.length === 0 ? SELF : startedBy(starters)), ...scripts.map(hashOf)],
    style: [...SELF, ...styles.map(hashOf)],
    font: [...SELF, 'data:'],
    connect: SELF,
    worker: SELF,
    types: [
      SVELTE_TYPES,
      ...(starters.length === 0
        ? []
        : [STARTER_TYPES, ...Object.values(THREAD_TYPES), FILES_TYPES]),
    ],
  });

/** The same for other pages, which another site must not frame to lay something over them. */
export const pagePolicy = (inline: AllInline): string =>
  `${serverPolicy(inline)}; frame-ancestors 'self'`;

/** Browser features that our pages never ask for. */
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
 * The headers of every response, by name. There is no Cross-Origin-Opener-Policy, because browsers
 * would then refuse to open a page from an iframe whose sandbox also applies to new windows. Many
 * articles have such iframes.
 */
export const headersFor = (csp: string): Readonly<Record<string, string>> => ({
  'Content-Security-Policy': csp,
  // A year, for this host only, because we must not decide for its subdomains.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': REFUSED.map((name) => `${name}=()`).join(', '),
  // Everything is public. An article may check the loader's integrity and use the data.
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
});
