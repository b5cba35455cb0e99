/** What makes the pages and pictures of a site look like its newsroom's own. Pure. */
import type { Palettes } from '../../chart/palettes.ts';
import type { Logo } from '../publisher.ts';
import type { OwnType } from '../fonts/own-type.ts';

export interface Brand {
  /** Null for the usual ones. */
  readonly colours: Palettes | null;
  /** Its fonts; null for ours. */
  readonly type: OwnType | null;
  /** Null for none. */
  readonly logo: BrandLogo | null;
}

/** A logo with its file. */
export interface BrandLogo extends Logo {
  readonly bytes: Buffer;
  /** The name of the publisher, which stands for it where it is not seen. */
  readonly publisher: string;
}

export const NO_BRAND: Brand = { colours: null, type: null, logo: null };
