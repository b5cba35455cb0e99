/**
 * Says in an editor's words what is wrong with a line of YAML. The library speaks of mappings,
 * scalars and implicit keys, and often points at the line above. Pure.
 */
import type { Code } from '../report/diagnostics.ts';
import type { Source, Spot } from '../report/source.ts';

export interface Fault {
  readonly code: Code;
  readonly spot: Spot;
  readonly values: readonly string[];
}

/** A line of the source, from `start` to `end` without its line break. */
interface Line {
  readonly text: string;
  readonly start: number;
}

/** @param at where the library sees the mistake. Null if there is nothing better to say. */
export function yamlFault(source: Source, at: number, message: string): Fault | null {
  const own = lineAt(source.text, at);
  const line = (NOTHING.test(own.text) && nextLine(source.text, own)) || own;
  const offset = Math.max(0, at - line.start);
  const fault = (code: Code, { start }: Line, from: number, length: number, ...values: string[]) =>
    ({ code, spot: { source, start: start + from, end: start + from + length }, values }) as const;
  const tab = /^ *\t/.exec(line.text);
  if (tab) return fault('yaml-tab', line, tab[0].length - 1, 1);
  if (/^Invalid escape/.test(message)) return fault('yaml-escape', line, offset, 2);
  const dash = /^( *)-(?=[^\s-])/.exec(line.text);
  if (dash && offset >= dash[1]!.length && /: |:$/.test(line.text))
    return fault('yaml-space', line, dash[1]!.length, 1, '-');
  if (/^Nested mappings/.test(message)) {
    const colon = /:(?=\s|$)/.exec(line.text.slice(offset));
    if (colon && isValueStart(line.text, offset))
      return fault('yaml-colon', line, offset + colon.index, 1);
    const next = nextLine(source.text, line);
    if (next && isValueStart(line.text, offset)) return indentFault(next);
  }
  if (/at node end$/.test(message)) {
    const before = line.text.slice(0, offset).trimEnd().at(-1) ?? '';
    if (/["']/.test(before)) return fault('yaml-quoted', line, offset, 1);
    if (/[\]}]/.test(before)) return fault('yaml-bracket', line, offset, 1);
    if (offset === 0) return indentFault(line);
  }
  const sign = /^[-?@`%,\]}&*!|>]/.exec(line.text.slice(valueStart(line.text)));
  if (sign && offset >= valueStart(line.text) && isValueStart(line.text, valueStart(line.text)))
    return fault('yaml-sign', line, valueStart(line.text), 1, sign[0]);
  if (/^Flow (sequence|map)/.test(message)) {
    const open = source.text.slice(0, at).search(/[[{][^[{]*$/);
    if (open >= 0) {
      const its = lineAt(source.text, open);
      return fault('yaml-open', its, open - its.start, 1, source.text.charAt(open));
    }
  }
  const indent = /^ */.exec(line.text)![0].length;
  if (/^Implicit (map )?keys/.test(message)) {
    if (/^ *-(\s|$)/.test(line.text)) return fault('yaml-item', line, indent, 1);
    const name = /^ *(?:- +)?([\p{L}\w]+)(:?)(?=\S| |$)/u.exec(line.text);
    if (name && name[2] && !/:(\s|$)/.test(line.text))
      return fault('yaml-space', line, name[0].length - 1, 1, ':');
    if (!/:(\s|$)/.test(line.text)) return fault('yaml-field', line, indent, 1);
  }
  if (/same column|without - indicator|block sequence may not/.test(message))
    return indentFault(line);
  return null;

  function indentFault(wrong: Line): Fault {
    const spaces = /^ */.exec(wrong.text)![0].length;
    const isEntry = /^ *-(\s|$)/.test(wrong.text);
    const expected = openIndents(source.text.slice(0, wrong.start))
      .filter((each) => each.isEntry === isEntry)
      .map(({ indent }) => indent)
      .filter((indent) => indent !== spaces)
      .sort((a, b) => Math.abs(a - spaces) - Math.abs(b - spaces))
      .slice(0, 2)
      .sort((a, b) => a - b);
    return fault('yaml-indent', wrong, spaces, 1, countSpaces(spaces), choiceOf(expected));
  }
}

const countSpaces = (spaces: number): string =>
  spaces === 0 ? 'no space' : `${spaces} ${spaces === 1 ? 'space' : 'spaces'}`;

/** @example "no space or 2 spaces" */
const choiceOf = (indents: readonly number[]): string =>
  indents.includes(0) || indents.length < 2
    ? indents.map(countSpaces).join(' or ')
    : `${indents.join(' or ')} spaces`;

function lineAt(text: string, at: number): Line {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', start);
  return { start, text: text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '') };
}

/** Blank, or a comment. The library may see a mistake there that the next line has. */
const NOTHING = /^\s*(#|$)/;

/** The next line that has something other than a comment; null if there is none. */
function nextLine(text: string, { start }: Line): Line | null {
  for (let at = text.indexOf('\n', start); at >= 0; at = text.indexOf('\n', at + 1)) {
    const line = lineAt(text, at + 1);
    if (!NOTHING.test(line.text)) return line;
  }
  return null;
}

/** Where the value of a line's first field or item begins. */
const valueStart = (line: string): number => /^ *(?:- +)?(?:[\w\p{L}]+: +)?/u.exec(line)![0].length;

const isValueStart = (line: string, offset: number): boolean =>
  /(?::|-)\s+$/.test(line.slice(0, offset));

/** How far a text looks back: a record that is longer says no more about its indent. */
const BACK = 20_000;

interface Indent {
  readonly indent: number;
  /** Whether entries of a list stand there, or else fields. */
  readonly isEntry: boolean;
}

/** The indents at which a line may go on with something above it, the outermost first. */
function openIndents(before: string): readonly Indent[] {
  let open: Indent[] = [];
  for (const line of before.slice(-BACK).split('\n')) {
    const [, spaces = '', dash = '', rest = ''] = /^( *)(-(?: +|$))?([^\r]*)/.exec(line)!;
    if ((rest === '' && dash === '') || rest.startsWith('#')) continue;
    const own = [
      { indent: spaces.length, isEntry: dash !== '' },
      ...(dash && rest ? [{ indent: spaces.length + dash.length, isEntry: false }] : []),
    ];
    open = [...open.filter(({ indent }) => indent < spaces.length), ...own];
  }
  return open;
}
