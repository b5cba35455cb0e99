/** What every answer of our server carries. Pure; imports nothing. */

/**
 * Nothing is loaded but the page's own files, nothing is evaluated, and no text becomes markup.
 * There is no `frame-ancestors`: a newsroom's article may hold the page in a frame.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Svelte makes its templates under this name.
  'trusted-types svelte-trusted-html',
].join('; ');

export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};
