/** How a page changes from one timeline to another. */
import type { Parsed } from '../../timeline/parse.ts';
import type { Address } from '../../view/address.ts';

/**
 * Puts a timeline in place of the one that is shown.
 *
 * @param own somebody's own; null for the published one, as the address of the page has it
 * @param address how it is shown at first
 */
export type Show = (own: Parsed | null, address?: Address) => Promise<void>;
