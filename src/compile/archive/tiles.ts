/** Writes the tiles of an archive, each as soon as all its events are there. Node only. */
import { writeColumns, type Stub } from '../../archive/columns.ts';
import { tileFile } from '../../archive/files.ts';
import type { ChildJson, TileJson } from '../../archive/format.ts';
import { stripOf } from '../../archive/strip.ts';
import type { TileNode } from '../../archive/tree.ts';
import { shortHash, type ArchiveFolder } from './archive-folder.ts';

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
  /** From the root to the tile in which the last event is. */
  readonly #path: Open[];
  readonly #inHead: ChildJson[] = [];
  count = 0;

  constructor(folder: ArchiveFolder, root: TileNode, known: Known) {
    this.#folder = folder;
    this.#root = root;
    this.#known = known;
    this.#path = [open(root)];
  }

  /** In order of position. */
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

  /** The root, and the tiles that the head names besides. */
  finish(): { readonly root: TileJson; readonly inHead: readonly ChildJson[] } {
    while (this.#path.length > 1) this.#close();
    return {
      root: this.#json(this.#path[0]!),
      inHead: this.#inHead.sort((a, b) => b[0] - a[0] || a[1] - b[1]),
    };
  }

  #close(): void {
    const closed = this.#path.pop()!;
    const { octave, k, isLeaf, first } = closed.node;
    const text = `${JSON.stringify(this.#json(closed))}\n`;
    const hash = shortHash(text);
    this.#folder.write(tileFile(octave, k!, hash), text);
    this.count++;
    const child: ChildJson = [octave, k!, isLeaf ? 1 : 0, hash, first];
    this.#path.at(-1)!.children.push(child);
    const depth = this.#root.octave - octave;
    if (depth > 1 && depth <= IN_HEAD) this.#inHead.push(child);
  }

  #json({ node, stubs, children }: Open): TileJson {
    const { instants, openings } = this.#known;
    return {
      ...{ a: node.first, b: node.end, ...writeColumns(stubs) },
      ...{ c: stripOf(node, instants, openings), k: children },
    };
  }
}

const open = (node: TileNode): Open => ({ node, stubs: [], children: [] });
