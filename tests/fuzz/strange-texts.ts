/** Texts that are hard to measure, compare or draw, in as many scripts as possible. Pure. */

export const LONG = [
  'a'.repeat(36),
  'a'.repeat(37),
  'W'.repeat(200),
  'word '.repeat(100),
  'x'.repeat(4999),
  'word '.repeat(20_000),
  'x'.repeat(1_000_000),
  `a${'\u0301'.repeat(500)}`,
  '👩‍👩‍👧‍👦'.repeat(30),
  'line\n'.repeat(300),
  '-'.repeat(300),
  ';=1,"'.repeat(30),
];

/** The same look or meaning, written in several ways. */
export const LOOKS = [
  ...[
    'caf\u00e9',
    'cafe\u0301',
    '\u0438\u0306',
    '\u212bngstr\u00f6m',
    'of\ufb01ce',
    '\u1112\u1161\u11ab',
  ],
  ...[
    '\uff26\uff55\uff4c\uff4c',
    '\ufdfa',
    '𝔘𝔫𝔦',
    'ǅ',
    'İıß',
    'Ρaypal',
    '“quoted” ‘so’',
    'a\u00a0b',
    'a—b–c',
  ],
  ...['  around  ', 'two  spaces', 'line\nbreak', '\n\nafter', 'tab\there', 'a\u2009b', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢'],
];

export const SCRIPTS = [
  ...['العربية ١٢٣', 'עברית 123 (abc)', 'فارسی', 'ދިވެހި', 'ܣܘܪܝܬ', 'ߒߞߏ', '𞤀𞤣𞤤𞤢𞤥'],
  ...['हिन्दी', 'বাংলা', 'தமிழ்', 'ไทยไม่มีช่องว่าง', 'မြန်မာ', 'ខ្មែរ', 'བོད་ཡིག', 'සිංහල'],
  ...[
    '中文没有空格也要换行',
    '日本語（かな）',
    '한국어',
    'ქართული',
    'Հայերեն',
    'Ελληνικά',
    'Їжак Ґ',
  ],
  ...['አማርኛ', 'ᠮᠣᠩᠭᠣᠯ', 'ᏣᎳᎩ', 'ⵜⵉⴼⵉⵏⴰⵖ', '𒀀𒁀', '𓀀𓂀', '🜁', '𠀀𪜀', 'ꦗꦮ', 'BBC عربي 2026'],
  ...['😀', '👩🏽‍🚀', '👨‍👩‍👧‍👦', '🇺🇦🇫🇷', '🇺', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏴󠁧󠁢', '❤️', '☎︎', '1️⃣', '🫨'],
];
