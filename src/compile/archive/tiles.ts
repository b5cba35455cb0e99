/** Writes the tiles of an archive, each as soon as all its events are there. Node only. */
import { tileFile } from '../../archive/files.ts';
import type { ChildJson, TileJson } from '../../archive/format.ts';
import type { IsNamed } from '../../archive/named-tiles.ts';
import { stripOf } from '../../archive/strip.ts';
import type { TileNode } from '../../archive/tree.ts';
import { shortHash, type ArchiveFolder } from './archive-folder.ts';
import { JsonBytes } from './json-bytes.ts';
import type { WrittenRow } from './row-bytes.ts';
import { TileColumns } from './tile-columns.ts';
import type { OpenTile, Stretch, Written } from './written.ts';

/** What is known of all events, by position, and which tiles the head names. */
export interface Known {
  readonly instants: Float64Array;
  readonly depths: Uint8Array;
  /** See archive/strip.ts. */
  readonly openings: (position: number) => number | null;
  readonly isNamed: IsNamed;
}

interface Open {
  readonly node: TileNode;
  readonly columns: TileColumns;
  readonly children: ChildJson[];
}

export class TilesWriter {
  readonly #folder: ArchiveFolder;
  readonly #known: Known;
  readonly #stretch: Stretch;
  /** From the root to the tile in which the last event is. */
  readonly #path: Open[] = [];
  /** By depth: those of one tile after the other. */
  readonly #columns: TileColumns[] = [];
  readonly #json = new JsonBytes();
  readonly #open: OpenTile[] = [];
  readonly #inHead: ChildJson[] = [];
  #count = 0;

  constructor(folder: ArchiveFolder, root: TileNode, known: Known, stretch: Stretch) {
    this.#folder = folder;
    this.#known = known;
    this.#stretch = stretch;
    this.#begin(root);
  }

  #begin(node: TileNode): void {
    const columns = (this.#columns[this.#path.length] ??= new TileColumns());
    columns.clear();
    this.#path.push({ node, columns, children: [] });
  }

  /**
   * In order of position; all of the stretch.
   *
   * @param at ms from the start of what the date names to where its mark stands; 0 for a bar
   * @param lane its index
   */
  add(row: WrittenRow, position: number, at: number, lane: number): void {
    while (this.#path.at(-1)!.node.end <= position) this.#close();
    for (let { node } = this.#path.at(-1)!; !node.isLeaf;) {
      node = node.parts.find(({ end }) => end > position)!;
      this.#begin(node);
    }
    const depth = Math.min(this.#known.depths[position]!, this.#path.length - 1);
    this.#path[depth]!.columns.add(row, position, at, lane);
  }

  finish(): Pick<Written, 'open' | 'inHead' | 'tiles'> {
    while (this.#path.length > 0) this.#close();
    return { open: this.#open, inHead: this.#inHead, tiles: this.#count };
  }

  #close(): void {
    const { node, columns, children } = this.#path.pop()!;
    const { octave, k, isLeaf, first, end } = node;
    const { instants, openings } = this.#known;
    const json = this.#json;
    json.clear();
    json.add(`{"a":${first},"b":${end},`);
    columns.writeTo(json);
    json.add(`"c":${JSON.stringify(stripOf(node, instants, openings))},`);
    json.add(`"k":${JSON.stringify(children)}}\n`);
    if (k === null || first < this.#stretch.first || end > this.#stretch.end) {
      this.#open.push({ octave, k, isLeaf, tile: JSON.parse(json.all.toString()) as TileJson });
      return;
    }
    const child = writeTile(this.#folder, { octave, k, isLeaf, first }, json.all);
    this.#count++;
    this.#path.at(-1)!.children.push(child);
    if (this.#known.isNamed(octave, k)) this.#inHead.push(child);
  }
}

interface Place {
  readonly octave: number;
  readonly k: number;
  readonly isLeaf: boolean;
  /** Its first position. */
  readonly first: number;
}

/** @param json of the tile, with a line feed behind it */
export function writeTile(
  folder: ArchiveFolder,
  { octave, k, isLeaf, first }: Place,
  json: Buffer,
): ChildJson {
  const hash = shortHash(json);
  folder.write(tileFile(octave, k, hash), json);
  return [octave, k, isLeaf ? 1 : 0, hash, first];
}
