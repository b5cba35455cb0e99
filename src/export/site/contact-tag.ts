/** Says in a page's head whom its readers may tell of a fault; src/app/loading/contact.ts reads it. Pure. */
import { escapeHtml } from '../markup.ts';

/** @param contact an address that begins with mailto:, https: or http:; null where there is none. */
export const contactTag = (contact: string | null): string =>
  contact === null ? '' : `<meta name="sourceline:contact" content="${escapeHtml(contact)}">`;
