/**
 * Reads YAML and tells what is wrong with it. Only this file imports `yaml`, which knows the place
 * of everything and goes on after a mistake.
 */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type YAMLParseError,
} from 'yaml';
import type { Report } from '../report/report.ts';
import type { Spot } from '../report/source.ts';
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
  const document = parsed(text);
  const directive = /^%/m.exec(document.directives?.docStart ? text.split(/^---/m)[0]! : '');
  if (directive) report.add('yaml-directive', spot(directive.index, directive.index + 1));
  if (document.errors[0]) {
    // A slip in YAML causes further errors, so the first is enough.
    tell(document.errors[0], spot, document, report);
    return null;
  }
  if (!document.contents) return emptyText(spot(0, 0));
  return valueOf(document.contents, { spot, report }, 0);
}

/**
 * Parses faster by turning off two slow things. In rubbish, every letter makes an error with a
 * stack. And the library looks at `process.env` for each token, which Node asks the system for.
 */
function parsed(text: string): Document.Parsed {
  const { stackTraceLimit } = Error;
  const { env } = process;
  Error.stackTraceLimit = 0;
  process.env = {};
  try {
    return parseDocument(text, OPTIONS);
  } finally {
    process.env = env;
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
  const { source, start } = at;
  const lineStart = source.text.lastIndexOf('\n', start - 1) + 1;
  const tab = /^ *\t/.exec(source.text.slice(lineStart));
  const place = (start: number): Spot => ({ source, start, end: start + 1 });
  // How far the parser came depends on the machine; the line does not.
  if (code === 'RESOURCE_EXHAUSTION') report.add('yaml-deep', place(lineStart), String(DEEPEST));
  else if (code === 'MULTIPLE_DOCS') report.add('yaml-documents', at);
  else if (tab) report.add('yaml-tab', place(lineStart + tab[0].length - 1));
  else if (code === 'MISSING_CHAR' && message.endsWith('quote')) {
    const open = openingOf(document, to) ?? from;
    report.add('yaml-quote', spot(open, open + 1));
  } else report.add('yaml-syntax', at, message.replace(/\.$/, ''));
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
