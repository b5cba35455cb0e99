/** The lanes of a table, which names them in each row. Node only. */
import { shortHash } from '../archive-folder.ts';
import { slugOf } from '../../../seeds/seed/id.ts';
import { MOST_LANES, type Lane } from '../../../timeline/timeline.ts';

/** Lanes are told apart by what is left of their names in a link. */
export class LaneNames {
  readonly #names = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  readonly #usual: string;

  /** @param usual the name of the lane if a row names none */
  constructor(usual: string) {
    this.#usual = usual;
  }

  idOf(given: string): string {
    const name = given || this.#usual;
    const known = this.#ids.get(name);
    if (known !== undefined) return known;
    const id = slugOf(name) || `lane-${slugOf(shortHash(name))}`;
    const other = this.#names.get(id);
    // Of two spellings, the one that comes first by its letters, wherever they stand in the file.
    if (other === undefined || name < other) this.#names.set(id, name);
    // Far too many lanes are refused in any case.
    if (this.#ids.size < 100 * MOST_LANES) this.#ids.set(name, id);
    return id;
  }

  among(ids: readonly string[]): Lane[] {
    return ids.map((id) => ({ id, name: this.#names.get(id)! }));
  }
}
