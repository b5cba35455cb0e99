/**
 * Reads YAML and reports what is wrong with it. The library knows the place of everything, and
 * goes on after a mistake.
 */
import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Parser,
  visit,
  type CST,
  type Document,
  type Node,
  type Pair,
  type YAMLParseError,
} from 'yaml';
import type { Report } from '../report/report.ts';
import type { Spot } from '../report/source.ts';
import { yamlFault } from './yaml-fault.ts';
import { DEEPEST, type SpotOf, type TextValue, type Value } from './value.ts';

const OPTIONS = {
  schema: 'failsafe',
  merge: false,
  prettyErrors: false,
  logLevel: 'error',
  // The library would compare every key with every other; recordOf looks them up instead.
  uniqueKeys: false,
} as const;

/** Null if the text cannot be read at all. The mistake is then reported. */
export function readDocument(text: string, spot: SpotOf, report: Report): Value | null {
  const tokens = runQuickly(() => [...new Parser().parse(text)]);
  const deep = tooDeepIn(tokens);
  if (deep !== null) {
    const line = text.lastIndexOf('\n', deep - 1) + 1;
    report.add('yaml-deep', spot(line, line + 1), String(DEEPEST));
    return null;
  }
  const [document, second] = runQuickly(() => compose(tokens, text.length));
  const directive = /^%/m.exec(document.directives?.docStart ? text.split(/^---/m)[0]! : '');
  if (directive) report.add('yaml-directive', spot(directive.index, directive.index + 1));
  if (document.errors[0]) {
    // A slip in YAML causes further errors, so the first is enough.
    tell(document.errors[0], spot, document, report);
    return null;
  }
  if (second) {
    report.add('yaml-documents', spot(second.range[0], second.range[1]));
    return null;
  }
  if (!document.contents) return emptyText(spot(0, 0));
  return valueOf(document.contents, { spot, report }, 0);
}

/** The library reads lists and records within each other by recursion. */
const MOST_COMPOSED = 100;

/**
 * Offset of the first list or record that is nested too deep to be composed; null if all are
 * shallow enough. If the stack overflows within a regular expression, V8 ends the process.
 */
function tooDeepIn(tokens: readonly CST.Token[]): number | null {
  let first: number | null = null;
  const left = tokens.map((token) => ({ token, depth: 0 }));
  for (let next = left.pop(); next; next = left.pop()) {
    const { token, depth } = next;
    const within = partsOf(token);
    if (within.length > 0 && depth > MOST_COMPOSED)
      first = Math.min(first ?? Infinity, token.offset);
    else for (const part of within) left.push({ token: part, depth: depth + 1 });
  }
  return first;
}

function partsOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : [];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) =>
    [key, value].filter((part) => part !== null && part !== undefined),
  );
}

/** The first two documents; there is always one. */
function compose(tokens: readonly CST.Token[], length: number) {
  const documents = new Composer(OPTIONS).compose(tokens, true, length);
  return [documents.next().value, documents.next().value] as [Document.Parsed, Document.Parsed?];
}

/**
 * Turns off two slow things. If a text is not YAML at all, every letter makes an error with a stack.
 * And in Node the library looks at `process.env` for each token, which asks the system.
 */
function runQuickly<T>(work: () => T): T {
  const { stackTraceLimit } = Error;
  const node = typeof process === 'undefined' ? null : process;
  const env = node?.env;
  Error.stackTraceLimit = 0;
  if (node) node.env = {};
  try {
    return work();
  } finally {
    if (node) node.env = env!;
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function tell(
  { code, pos: [from, to], message }: Pick<YAMLParseError, 'code' | 'pos' | 'message'>,
  spot: SpotOf,
  document: Document,
  report: Report,
): void {
  const at = spot(from, to);
  if (code === 'MISSING_CHAR' && message.endsWith('quote')) {
    const open = openingOf(document, to) ?? from;
    report.add('yaml-quote', spot(open, open + 1));
    return;
  }
  const why = message.replace(/\.$/, '');
  const fault = yamlFault(at.source, at.start, why);
  if (fault) report.add(fault.code, fault.spot, ...fault.values);
  else report.add('yaml-syntax', at, why);
}

/** The start of the quoted text that runs to `end`. The author has to look there. */
function openingOf(document: Document, end: number): number | null {
  let opening: number | null = null;
  visit(document, {
    Scalar: (_, { type, range }) => {
      const quoted = type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE';
      if (quoted && range && range[0] < end) opening = range[0];
    },
  });
  return opening;
}

interface Context {
  readonly spot: SpotOf;
  readonly report: Report;
}

const emptyText = (spot: Spot): TextValue => ({ kind: 'text', value: '', plain: true, spot });

function valueOf(node: Node, context: Context, depth: number): Value {
  const { report } = context;
  const [start, end] = node.range ?? [0, 0];
  const spot = context.spot(start, end);
  if (isAlias(node)) {
    report.add('yaml-alias', spot, node.source);
    return { ...emptyText(spot), refused: true };
  }
  if ('anchor' in node && node.anchor) report.add('yaml-anchor', spot, node.anchor);
  if (node.tag) report.add('yaml-tag', spot, node.tag.replace('tag:yaml.org,2002:', '!!'));
  if (isScalar(node)) {
    return { kind: 'text', value: String(node.value), plain: node.type === 'PLAIN', spot };
  }
  if (depth >= DEEPEST) {
    report.add('yaml-deep', spot, String(DEEPEST));
    return emptyText(spot);
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => valueOf(item as Node, context, depth + 1));
    return { kind: 'list', items, spot };
  }
  if (isMap(node)) return recordOf(node.items as Pair<Node, Node | null>[], context, spot, depth);
  return emptyText(spot);
}

function recordOf(pairs: Pair<Node, Node | null>[], context: Context, spot: Spot, depth: number) {
  const fields = new Map<string, { key: Spot; value: Value }>();
  for (const pair of pairs) {
    const key = valueOf(pair.key, context, depth + 1);
    if (key.kind !== 'text') {
      context.report.add('yaml-syntax', key.spot, 'a field is named by a word');
      continue;
    }
    if (fields.has(key.value)) context.report.add('key-duplicate', key.spot, key.value);
    if (key.value === '<<') context.report.add('yaml-merge', key.spot);
    const value = pair.value
      ? valueOf(pair.value, context, depth + 1)
      : emptyText({ ...key.spot, start: key.spot.end });
    fields.set(key.value, { key: key.spot, value });
  }
  return { kind: 'record' as const, fields, spot };
}
