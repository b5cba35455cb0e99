/**
 * The request for the data that the built page makes while its script is still loading: see
 * src/cli/build/starter.ts.
 */
export const EARLY_DATA = 'sourcelineData';

/** Undefined if there was none. Browser only. */
export const earlyData = (): Promise<Response> | undefined =>
  (window as Window & { readonly [EARLY_DATA]?: Promise<Response> })[EARLY_DATA];
