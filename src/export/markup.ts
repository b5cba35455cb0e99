/** Turns text into markup, at build time. Pure. */

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text between tags, and for attributes in double quotes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character as keyof typeof ENTITIES]);

/** Markup as Svelte writes it, without the comments by which it would find its parts again. */
export const bare = (markup: string): string => markup.replaceAll(/<!--.*?-->/gs, '');

/** JSON for a `<script type="application/json">`: nothing in it can end the element. */
export const jsonText = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/**
 * Like `escaped`, for XML: characters that XML forbids are left out (controls, halves of letters).
 */
export const xmlText = (text: string): string =>
  escapeHtml(
    text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, ''),
  );
