/** What may be in place of a seed's value: by mistake, from another program, or out of malice. */
import { LONG, LOOKS, SCRIPTS } from './strange-texts.ts';

export interface Payload {
  readonly name: string;
  /** As written in the file, including quotation marks. */
  readonly yaml: string | Uint8Array;
}

/** In double quotes, escaping only the characters that would end the text or its line. */
const quoted = (text: string): string =>
  `"${text.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}"`;

/** In double quotes, with every UTF-16 unit escaped. */
const escaped = (text: string): string =>
  `"${text.replaceAll(/[^]/g, (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;

/** Its beginning and length, so that all names differ. */
const called = (text: string): string =>
  `${JSON.stringify(text.slice(0, 30)).replaceAll(/[^ -~]/g, (unit) => escaped(unit).slice(1, -1))} (${text.length})`;

const texts = (kind: string, all: readonly string[], write = quoted): Payload[] =>
  all.map((text) => ({ name: `${kind}: ${called(text)}`, yaml: write(text) }));

const within = (characters: string): string[] =>
  Array.from(characters, (character) => `a${character}b`);

const CONTROLS = '\0\x07\b\t\v\f\r\x1b\x7f\x85\x9b';

/** Lone surrogates, and wrong orders of them. UTF-8 cannot contain them; only escapes can. */
const HALVES = ['\ud800', 'a\udfff', '\ud83d\ude00', '\ude00\ud83d', '\ud83d '];

const NO_TEXT: readonly Payload[] = [
  { name: 'bytes: half a character', yaml: Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]) },
  { name: 'bytes: no UTF-8', yaml: Buffer.from([0x22, 0xff, 0xfe, 0x22]) },
  { name: 'bytes: cut short', yaml: Buffer.from([0x63, 0x61, 0x66, 0xc3]) },
  { name: 'bytes: Latin-1', yaml: Buffer.from('café', 'latin1') },
];

const DIRECTIONS = [
  ...within('\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c'),
  '\u2067עברית\u2069, then English',
  '\u2066a \u2067b\u2069 c\u2069 \u2068d\u2069',
  '\u2067open\nclosed\u2069',
  '6 Jan \u202e2026\u202c',
];

const INVISIBLE = [
  ...within('\u200b\u200c\u200d\u2060\ufeff\u00ad\u180e\u3164\u2800\u2028\u2029\u2062\ufff9\ufffd'),
  ...within('\ufffe\uffff\ue000\u{10fffd}\u{1fffe}\u{e0041}\ufffc\u2064\u206a'),
  ...[
    '\u200b',
    '\u00a0',
    '\u3000',
    '\ufe0f',
    'a\ufe0f',
    'a\ufe0f\ufe0f',
    '1\ufe0f\u20e3',
    ' \u0301',
  ],
];

const MARKUP = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '</title><svg onload=alert(1)>',
  '<!-- a comment -->',
  '--> <!--',
  '<![CDATA[ x ]]>',
  'a ]]> b',
  '&lt;b&gt; &amp;amp; &#x202e; &nbsp;',
  '" onfocus="alert(1)" x="',
  "' onfocus='alert(1)",
  ['{@html "<b>"} {#if} $', '{x} {{x}}'].join(''),
  "$& $1 $` $' $$",
  '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y "z">]>&y;',
  '<li><p class="date">',
  '<div id="app"></div></body>',
  'javascript:alert(1)',
  '%3Cscript%3E%00%0A',
  String.raw`\u003cscript\u003e \x3c \n`,
];

const FORMULAS = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  'a;=1',
  'a|=1',
  '＝1',
  "'=1",
  '"=1"',
].concat("=cmd|' /C calc'!A0");

/** Used as they are, without quotation marks. */
const YAML: readonly string[] = [
  ...['', 'null', '~', 'true', 'no', '012', '0x1f', '1_000', '.inf', '.nan', '!!null'],
  ...['!!binary aGk=', '!!js/function x', '!x y', '&a x', '*a', '&a', '<<: *a', '{<<: x}'],
  ...['[a, b]', '[]', '{}', '{a: b}', '{? a}', '[[[[x]]]]', '[a, b', '{a: ', '- x', '? x', 'x: y'],
  ...[
    '"open',
    "'open",
    "'it''s'",
    '"a\\qb"',
    '"\\UFFFFFFFF"',
    '"\\x"',
    '"a\\\n  b"',
    'a # b',
    '#a',
  ],
  ...['|\n  x', '>-\n  x', '|9\n x', '@x', '`x`', '%x', '---', '...', '\n---\nx', '\tx', 'a\n\tb'],
  ...['key: *a\n  other: &a x', '__proto__', 'constructor', 'toString', 'hasOwnProperty'],
];

const NUMBERS = ['0', '1', '-0', '-1', '1.5', '99999999999999999999', '1e308', '1e999', '٣', '１'];

const DATES = [
  ...['2026-01-03', '2026-02-30', '2026-13-01', '20260103', '2026-1-3', '03.01.2026', '0000'],
  ...['-0043', 'Y-13800000000', 'Y99999999999999', '9999-12-31', '1582-10-10', '18XX', 'XXXX-XX'],
  ...['2026-01-03T24:00', '2026-03-29T02:30', '2026-10-25T02:30', '2026-01-03T10:00+25:00'],
  ...['2026-01-03T23:59:60Z', '[..2026]', '[2026..]', '../2026', '2026/..', '../..', '2026~', '%'],
  ...['2026-W01', '2026-21', '2026-09/2026-01', '[2026-01-03,2026-01-05]', '6 January 2026'],
  ...['2026-01-0 3', '２０２６-０１-０３', '2026‑01‑03', '{2026}', '1/2/3/4', '[[2026]]'],
];

const PLACES = [
  ...['..', '../../etc/passwd', '/etc/passwd', 'C:\\x', '.\\x', 'file:///etc/passwd', 'bun.png/'],
  ...[
    'BUN.PNG',
    'images/bun.png',
    'bun.png\0.txt',
    '//evil.example/',
    'https://evil.example/?a=1&b=2',
  ],
  ...[
    'http://[::1',
    'mailto:x',
    'index',
    'con',
    'x y',
    'Paper',
    'papér',
    'bakers',
    'echo/1',
    'a--b',
  ],
];

const LANGUAGES = [
  'uk',
  'UK',
  'en-GB',
  'en_GB',
  'xx',
  'ar',
  'zh-Hant-TW-x-private',
  'en-',
  'i-klingon',
];

/** The texts alone, for files that are no YAML. */
export const STRANGE_TEXTS: readonly string[] = [
  ...within(`${CONTROLS}\n`),
  ...HALVES,
  ...DIRECTIONS,
  ...INVISIBLE,
  ...MARKUP,
  ...FORMULAS,
  ...YAML,
  ...LONG,
  ...LOOKS,
  ...SCRIPTS,
  ...NUMBERS,
  ...DATES,
  ...PLACES,
  ...LANGUAGES,
];

export const PAYLOADS: readonly Payload[] = [
  ...texts('control', within(CONTROLS)),
  ...texts('control by its number', within(`${CONTROLS}\n`), escaped),
  ...texts('half', HALVES, escaped),
  ...NO_TEXT,
  ...texts('direction', DIRECTIONS),
  ...texts('direction by its number', within('\u202e\u2066'), escaped),
  ...texts('invisible', INVISIBLE),
  ...texts('markup', MARKUP),
  ...texts('formula', FORMULAS),
  ...YAML.map((yaml) => ({ name: `YAML: ${JSON.stringify(yaml)}`, yaml })),
  ...texts('long', LONG),
  ...texts('looks', LOOKS),
  ...texts('script', SCRIPTS),
  ...texts('number', NUMBERS),
  ...texts('date', DATES),
  ...texts('place', PLACES),
  ...texts('language', LANGUAGES),
];
