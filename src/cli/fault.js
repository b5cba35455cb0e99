/**
 * Puts unexpected errors into words. This is plain JavaScript without imports, because it is needed
 * even if the packages that read TypeScript are missing.
 */

/**
 * Returns one sentence, or with SOURCELINE_DEBUG=1 the whole stack.
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
    return `A package that Sourceline needs is missing${nameOf(first)}. Run: npm install`;
  if (/uv_cwd/.test(first))
    return 'The folder in which this was called is gone. Call it in another.';
  return `A fault in Sourceline itself${placeOf(stack)}: ${first}. Please report it; SOURCELINE_DEBUG=1 shows more.`;
}

/** @param {string} message */
function nameOf(message) {
  const name = /'([^']*)'/.exec(message)?.[1]?.replace(/^.*node_modules\//, '');
  return name ? ` (${name})` : '';
}

/**
 * Returns the first line of our own code in the stack.
 *
 * @param {string} stack
 */
function placeOf(stack) {
  const place = /\/(src\/[\w./-]+:\d+):\d+/.exec(stack)?.[1];
  return place ? ` (${place})` : '';
}
