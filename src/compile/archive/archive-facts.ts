/** What is said of an archive as a whole. */
import type { HeadJson } from '../../archive/format.ts';

/** What the archive says of itself, besides what follows from its rows. */
export interface ArchiveFacts extends Omit<
  HeadJson,
  | ('format' | 'version' | 'count' | 'extent' | 'minimap' | 'octave' | 'root' | 'tiles')
  | ('records' | 'ids' | 'search' | 'lanes' | 'offsets')
> {
  readonly lanes: readonly { readonly id: string; readonly name: string }[];
}

export interface Built {
  readonly events: number;
  readonly tiles: number;
  readonly files: number;
  readonly bytes: number;
}
