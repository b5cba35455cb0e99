/** Says in a page's head where it and its embed stand; src/app/state/web-address.ts reads it. Pure. */
import { escapeHtml } from '../markup.ts';

/** Addresses seen from the page that the tag stands in. */
export interface PlacesTag {
  readonly page: string;
  readonly frame: string;
  readonly loader: string;
  readonly integrity: string;
  readonly picture: string;
}

export const placesTag = (places: PlacesTag): string =>
  `<meta name="sourceline:places" ${Object.entries(places)
    .map(([name, value]: [string, string]) => `data-${name}="${escapeHtml(value)}"`)
    .join(' ')}>`;
