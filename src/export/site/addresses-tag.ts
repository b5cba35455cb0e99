/**
 * Gives, in a page's head, the addresses of the page and its embed. Pure.
 * src/app/state/web-address.ts reads the tag.
 */
import { escapeHtml } from '../markup.ts';

/** The addresses are relative to the page with the tag. */
export interface PageAddresses {
  readonly page: string;
  readonly iframe: string;
  readonly loader: string;
  readonly integrity: string;
  readonly picture: string;
}

export const addressesTag = (addresses: PageAddresses): string =>
  `<meta name="sourceline:addresses" ${Object.entries(addresses)
    .map(([name, value]: [string, string]) => `data-${name}="${escapeHtml(value)}"`)
    .join(' ')}>`;
