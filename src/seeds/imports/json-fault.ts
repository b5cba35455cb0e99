/**
 * Finds where a text stops being JSON (RFC 8259), because the messages of `JSON.parse` differ between
 * versions and often have no place. Pure.
 */

/** Deeper lists and records are refused, because much code goes through them by recursion. */
const DEEPEST = 100;

export interface JsonFault {
  readonly kind: 'form' | 'end' | 'deep';
  /** In UTF-16 units. */
  readonly at: number;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

/** Null if the text is JSON. */
export function jsonFault(text: string): JsonFault | null {
  /** The signs that close what is open. */
  const open: string[] = [];
  let at = afterSpace(text, 0);
  const fault = (where = at): JsonFault => ({
    kind: where >= text.length ? 'end' : 'form',
    at: Math.min(where, Math.max(0, text.length - 1)),
  });
  /** Passes a name and its colon. */
  const passName = (): boolean => {
    const end = text.charAt(at) === '"' ? stringEnd(text, at) : -1;
    if (end < 0) {
      if (text.charAt(at) === '"') at = -end;
      return false;
    }
    at = afterSpace(text, end);
    if (text.charAt(at) !== ':') return false;
    at = afterSpace(text, at + 1);
    return true;
  };
  for (;;) {
    const sign = text.charAt(at);
    if (sign === '[' || sign === '{') {
      if (open.length === DEEPEST) return { kind: 'deep', at };
      open.push(sign === '[' ? ']' : '}');
      at = afterSpace(text, at + 1);
      if (text.charAt(at) !== open.at(-1)) {
        if (sign === '{' && !passName()) return fault();
        continue;
      }
    } else {
      const end = scalarEnd(text, at);
      if (end < 0) return fault(-end);
      if (end === at) return fault();
      at = afterSpace(text, end);
    }
    while (open.length > 0 && text.charAt(at) === open.at(-1)) {
      open.pop();
      at = afterSpace(text, at + 1);
    }
    if (open.length === 0) return at < text.length ? fault() : null;
    if (text.charAt(at) !== ',') return fault();
    at = afterSpace(text, at + 1);
    if (open.at(-1) === '}' && !passName()) return fault();
  }
}

/** The end of a text, number or word. The same as `at` if there is none; negative: see below. */
function scalarEnd(text: string, at: number): number {
  if (text.charAt(at) === '"') return stringEnd(text, at);
  for (const pattern of [NUMBER, WORD]) {
    pattern.lastIndex = at;
    if (pattern.test(text)) return pattern.lastIndex;
  }
  return at;
}

/** The index after the closing quotation mark; the negative place of what is wrong before it. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code < 32) return -at;
    if (code !== 92) continue;
    ESCAPE.lastIndex = at;
    if (!ESCAPE.test(text)) return -at;
    at = ESCAPE.lastIndex - 1;
  }
  return -text.length;
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (/[ \t\n\r]/.test(text.charAt(at))) at++;
  return at;
}
