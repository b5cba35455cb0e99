/** Begins a thread of the page. */

interface Types {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL: (text: string) => unknown };
}

const named = new Map<string, unknown>();

/**
 * The page's policy allows no text as the address of a script but what this one rule returns.
 *
 * @param types the name of the Trusted Types policy for this address
 */
function scriptAddress(types: string, address: string): string {
  const { trustedTypes } = self as { trustedTypes?: Types };
  if (!trustedTypes) return address;
  if (!named.has(types))
    named.set(
      types,
      trustedTypes.createPolicy(types, { createScriptURL: () => address }).createScriptURL(''),
    );
  return named.get(types) as string;
}

/**
 * Resolves with the thread's first message. Null if the browser, its settings or a policy allow no
 * thread, or if its script does not come.
 */
export function beginThread(
  types: string,
  address: string,
  signal?: AbortSignal,
): Promise<Worker | null> {
  let thread: Worker;
  try {
    thread = new Worker(scriptAddress(types, address), { type: 'module' });
  } catch {
    return Promise.resolve(null);
  }
  return new Promise((resolve) => {
    const end = (found: Worker | null): void => {
      thread.onmessage = thread.onerror = null;
      if (found === null) thread.terminate();
      resolve(found);
    };
    thread.onmessage = () => end(thread);
    thread.onerror = (event) => {
      event.preventDefault();
      end(null);
    };
    signal?.addEventListener('abort', () => end(null), { once: true });
  });
}
