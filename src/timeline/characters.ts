/**
 * Says which characters a text may have, and whether any of them can be seen. Pure.
 *
 * Sources: Unicode 17, chapter 23; UAX #9 for directions and isolates; UTS #51 for flags.
 */

/** A visible character: not a space, filler or control, and not a mark without a letter. */
export const SEEN =
  /[^\s\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{M}\p{Default_Ignorable_Code_Point}\u2800\ufffc\u{13441}\u{13442}\u{1d159}]/u;

export type FaultKind = keyof typeof FAULTS;

export interface CharacterFault {
  readonly kind: FaultKind;
  /** In UTF-16 units. */
  readonly index: number;
  readonly character: string;
}

const FAULTS = {
  /** Controls except tab and line feed, other invisible signs no script needs, half characters. */
  control:
    '[\\0-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u206a-\\u206f\\ufeff\\ufff9-\\ufffb\\p{Cs}\\p{Noncharacter_Code_Point}]',
  /** Embeddings and overrides reach past the text itself, and can make a date read as another. */
  direction: '[\\u202a-\\u202e]',
  /** Every isolate must be closed in its line. */
  isolate: '[\\u2066-\\u2069]',
  /** A variation selector varies the letter or picture before it. */
  selector: '[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]',
  /** Invisible letters. Only flags are written with them. */
  tag: '[\\u{e0000}-\\u{e007f}]',
  /** The looks of such a character depend on an agreement between a writer and a font. */
  private: '\\p{Co}',
} as const;

/** The flag of a region. England’s is a black flag, then "gbeng" in tags, then an end tag. */
const FLAG = '\\u{1f3f4}[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]{3,6}\\u{e007f}';

const SUSPECT = new RegExp(Object.values(FAULTS).join('|'), 'u');
/** Each kind has a group with its name. Line feeds are matched because they end all isolates. */
const FOUND = new RegExp(
  `${FLAG}|\\n|${Object.entries(FAULTS)
    .map(([kind, pattern]) => `(?<${kind}>${pattern})`)
    .join('|')}`,
  'gu',
);

const CLOSING = '\u2069';

/** Lists the characters in the text that it may not have, in their order. */
export function faultsOf(text: string): CharacterFault[] {
  if (!SUSPECT.test(text)) return [];
  const faults: CharacterFault[] = [];
  let open: CharacterFault[] = [];
  for (const { 0: character, index, groups } of text.matchAll(FOUND)) {
    const kind = KINDS.find((each) => groups?.[each] !== undefined);
    if (character === '\n') {
      faults.push(...open);
      open = [];
    } else if (kind === undefined) {
      // A flag.
    } else if (kind === 'isolate' && character !== CLOSING) {
      open.push({ kind, index, character });
    } else if (kind === 'isolate' ? !open.pop() : kind !== 'selector' || !isVaried(text, index)) {
      faults.push({ kind, index, character });
    }
  }
  return [...faults, ...open].sort((a, b) => a.index - b.index);
}

const KINDS = Object.keys(FAULTS) as FaultKind[];

/** Whether the character before `index` is one that a variation selector can vary. */
function isVaried(text: string, index: number): boolean {
  const before = /^[\udc00-\udfff]/.test(text.charAt(index - 1)) ? index - 2 : index - 1;
  const base = text.slice(Math.max(0, before), index);
  return SEEN.test(base) || (/^\p{M}$/u.test(base) && !SELECTOR.test(base));
}

const SELECTOR = new RegExp(FAULTS.selector, 'u');

/** The text without the characters that it may not have. */
export function removeFaults(text: string): string {
  let read = '';
  let from = 0;
  for (const { index, character } of faultsOf(text)) {
    read += text.slice(from, index);
    from = index + character.length;
  }
  return read + text.slice(from);
}

/** `U+202E` */
export const codePointOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
