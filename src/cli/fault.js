/**
 * What is said of an error that nothing foresaw. Plain JavaScript that imports nothing, since it is
 * needed where no package is there to read TypeScript.
 */

/**
 * One sentence; with SOURCELINE_DEBUG=1 the whole stack.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function faultSentence(error) {
  const {
    message,
    stack = '',
    code,
  } = /** @type {Error & { code?: unknown }} */ (
    error instanceof Error ? error : new Error(String(error))
  );
  if (process.env.SOURCELINE_DEBUG) return stack;
  const first = message.split('\n', 1).join('');
  if (
    code === 'ERR_MODULE_NOT_FOUND' ||
    code === 'MODULE_NOT_FOUND' ||
    /native binding/.test(first)
  )
    return `A package that Sourceline needs is missing${nameOf(first)}. Run: npm ci`;
  return `A fault in Sourceline itself${placeOf(stack)}: ${first}. Please report it; SOURCELINE_DEBUG=1 shows more.`;
}

/** @param {string} message */
function nameOf(message) {
  const name = /'([^']*)'/.exec(message)?.[1]?.replace(/^.*node_modules\//, '');
  return name ? ` (${name})` : '';
}

/**
 * The first of our own lines in the stack.
 *
 * @param {string} stack
 */
function placeOf(stack) {
  const place = /\/(src\/[\w./-]+:\d+):\d+/.exec(stack)?.[1];
  return place ? ` (${place})` : '';
}
