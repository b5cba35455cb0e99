/**
 * Replaces export/pictures/data-hash.ts in the embed page (src/cli/build/bundles.ts), which states the
 * hash of its data.
 */
export const dataHash = (): Promise<string | null> =>
  Promise.resolve(
    document.querySelector<HTMLMetaElement>('meta[name="sourceline:data-hash"]')?.content ?? null,
  );
