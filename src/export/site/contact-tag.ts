/**
 * Says in a page's head to whom readers may report a fault. Pure. src/app/loading/contact.ts reads
 * the tag.
 */
import { escapeHtml } from '../markup.ts';

/** @param contact an address that begins with mailto:, https: or http:; null if there is none. */
export const contactTag = (contact: string | null): string =>
  contact === null ? '' : `<meta name="sourceline:contact" content="${escapeHtml(contact)}">`;
