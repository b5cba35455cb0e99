/** Reports characters that no text may have, each where it was written. */
import {
  codePointOf,
  faultsOf,
  type CharacterFault,
  type FaultKind,
} from '../../timeline/characters.ts';
import type { Code } from '../report/diagnostics.ts';
import type { Report } from '../report/report.ts';
import type { Source, Spot } from '../report/source.ts';

const CODES: Readonly<Record<FaultKind, Code>> = {
  control: 'character-control',
  direction: 'character-direction',
  isolate: 'character-isolate',
  selector: 'character-selector',
  tag: 'character-tag',
  private: 'character-private',
};

/** Whether a value has no such characters. `spot` is where it was written, in YAML. */
export function checkCharacters(value: string, spot: Spot, report: Report): boolean {
  const faults = faultsOf(value);
  if (faults.length === 0) return true;
  const written = writtenSpots(spot, new Set(faults.map(({ character }) => character)));
  const nth = ordinals(value);
  for (const fault of faults)
    tell(fault, written.get(fault.character)?.[nth.get(fault.index)!] ?? spot, report);
  return false;
}

/**
 * Leaves isolates and variation selectors to `checkCharacters`, because they need the whole value.
 */
export function checkSourceCharacters(source: Source, report: Report): void {
  for (const fault of faultsOf(source.text)) {
    const { kind, index, character } = fault;
    // Many files end their lines with a carriage return as well.
    if (kind === 'isolate' || kind === 'selector' || character === '\r') continue;
    tell(fault, { source, start: index, end: index + character.length }, report);
  }
}

const tell = ({ kind, character }: CharacterFault, spot: Spot, report: Report): void =>
  report.add(CODES[kind], spot, codePointOf(character));

/** By a character's index: how many of the same character stand before it. */
function ordinals(text: string): Map<number, number> {
  const counts = new Map<string, number>();
  const found = new Map<number, number>();
  for (const { 0: character, index } of text.matchAll(/[^]/gu)) {
    const before = counts.get(character) ?? 0;
    found.set(index, before);
    counts.set(character, before + 1);
  }
  return found;
}

/** A character as written in a double-quoted text of YAML. */
const WRITTEN = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([^]))|[^]/gu;
const SHORT: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  L: '\u2028',
  N: '\x85',
  P: '\u2029',
  r: '\r',
  v: '\v',
};

/** Where each of these characters stands in the source, as itself or as an escape, in order. */
function writtenSpots({ source, start, end }: Spot, wanted: ReadonlySet<string>) {
  const spots = new Map<string, Spot[]>();
  const text = source.text.slice(start, end);
  const pattern = text.startsWith('"') ? WRITTEN : /[^]/gu;
  for (const { 0: written, 1: x, 2: u, 3: U, 4: short, index } of text.matchAll(pattern)) {
    const code = x ?? u ?? U;
    const character = code
      ? String.fromCodePoint(parseInt(code, 16))
      : ((short && SHORT[short]) ?? written);
    if (!wanted.has(character)) continue;
    const from = start + index;
    const spot = { source, start: from, end: from + written.length };
    const same = spots.get(character);
    if (same) same.push(spot);
    else spots.set(character, [spot]);
  }
  return spots;
}
