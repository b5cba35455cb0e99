/**
 * Loads a module also if it did not arrive the first time. Browsers that follow HTML as it was until
 * 2026 remember that an address failed, and never ask for it again; so it is asked for under another
 * one. Source: https://github.com/whatwg/html/issues/6768
 */

/** Addresses that have failed. */
const lost = new Set<string>();

/** @param load a dynamic import */
export async function askAgain<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    // Each browser has its own words around the address.
    const [address] = /https?:\S+/.exec(String(error)) ?? [];
    if (address && lost.has(address))
      return (await import(/* @vite-ignore */ `${address}?${Date.now()}`)) as Module;
    if (address) lost.add(address);
    throw error;
  }
}
