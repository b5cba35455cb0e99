/** Turns text into markup, at build time. Pure. */

import type { Part } from '../timeline/spans/span.ts';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text between tags, and for attributes in double quotes. */
export const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character as keyof typeof ENTITIES]);

/** A link as markup. */
export const linkHtml = (address: string, words: string): string =>
  `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>`;

/** A summary as markup, for formats that have it: only links, bold and italic words, and text. */
export const partsHtml = (parts: readonly Part[]): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return escapeHtml(part);
      const { span } = part;
      const within = partsHtml(part.parts);
      if (span.kind === 'link') return `<a href="${escapeHtml(span.address)}">${within}</a>`;
      return span.kind === 'bold' ? `<strong>${within}</strong>` : `<em>${within}</em>`;
    })
    .join('');

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
