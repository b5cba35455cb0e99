/** Writes the tiles of an archive, each as soon as all its events are there. Node only. */
import { writeColumns, type Stub } from '../../archive/columns.ts';
import { tileFile } from '../../archive/files.ts';
import type { ChildJson, TileJson } from '../../archive/format.ts';
import { stripOf } from '../../archive/strip.ts';
import type { TileNode } from '../../archive/tree.ts';
import { shortHash, type ArchiveFolder } from './archive-folder.ts';
import type { OpenTile, Stretch, Written } from './written.ts';

/** How many octaves of tiles the head names, those that the root names included. */
const IN_HEAD = 7;

/** What is known of all events, by position. */
export interface Known {
  readonly instants: Float64Array;
  readonly depths: Uint8Array;
  /** See archive/strip.ts. */
  readonly openings: (position: number) => number | null;
}

interface Open {
  readonly node: TileNode;
  readonly stubs: Stub[];
  readonly children: ChildJson[];
}

export class TilesWriter {
  readonly #folder: ArchiveFolder;
  readonly #root: TileNode;
  readonly #known: Known;
  readonly #stretch: Stretch;
  /** From the root to the tile in which the last event is. */
  readonly #path: Open[];
  readonly #open: OpenTile[] = [];
  readonly #inHead: ChildJson[] = [];
  #count = 0;

  constructor(folder: ArchiveFolder, root: TileNode, known: Known, stretch: Stretch) {
    this.#folder = folder;
    this.#root = root;
    this.#known = known;
    this.#stretch = stretch;
    this.#path = [open(root)];
  }

  /** In order of position; all of the stretch. */
  add(stub: Stub): void {
    const { position } = stub;
    while (this.#path.at(-1)!.node.end <= position) this.#close();
    for (let { node } = this.#path.at(-1)!; !node.isLeaf;) {
      node = node.parts.find(({ end }) => end > position)!;
      this.#path.push(open(node));
    }
    const depth = Math.min(this.#known.depths[position]!, this.#path.length - 1);
    this.#path[depth]!.stubs.push(stub);
  }

  finish(): Pick<Written, 'open' | 'inHead' | 'tiles'> {
    while (this.#path.length > 0) this.#close();
    return { open: this.#open, inHead: this.#inHead, tiles: this.#count };
  }

  #close(): void {
    const { node, stubs, children } = this.#path.pop()!;
    const { octave, k, isLeaf, first, end } = node;
    const { instants, openings } = this.#known;
    const tile: TileJson = {
      ...{ a: first, b: end, ...writeColumns(stubs) },
      ...{ c: stripOf(node, instants, openings), k: children },
    };
    if (k === null || first < this.#stretch.first || end > this.#stretch.end) {
      this.#open.push({ octave, k, isLeaf, tile });
      return;
    }
    const child = writeTile(this.#folder, { octave, k, isLeaf }, tile);
    this.#count++;
    this.#path.at(-1)!.children.push(child);
    if (isInHead(this.#root.octave, octave)) this.#inHead.push(child);
  }
}

/** The root names its own children. */
export const isInHead = (top: number, octave: number): boolean =>
  top - octave > 1 && top - octave <= IN_HEAD;

export function writeTile(
  folder: ArchiveFolder,
  { octave, k, isLeaf }: { readonly octave: number; readonly k: number; readonly isLeaf: boolean },
  tile: TileJson,
): ChildJson {
  const text = `${JSON.stringify(tile)}\n`;
  const hash = shortHash(text);
  folder.write(tileFile(octave, k, hash), text);
  return [octave, k, isLeaf ? 1 : 0, hash, tile.a];
}

const open = (node: TileNode): Open => ({ node, stubs: [], children: [] });
