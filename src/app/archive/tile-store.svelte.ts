/** The tiles of an archive that have come, and those that are on their way. */
import type { ChildJson } from '../../archive/format.ts';
import type { Common } from '../../archive/whole-events.ts';
import {
  joinInSteps,
  parseTile,
  type JoinedTiles,
  type LoneEvent,
  type ParsedTile,
} from '../../layout/archive.ts';
import type { Steps } from '../../timeline/steps.ts';
import type { ArchiveFiles } from './archive-files.ts';
import { TilePlaces } from './tile-places.ts';
import { neededTiles, type Looked } from '../../archive/needed-tiles.ts';

/**
 * The maximum number of tiles kept. Those that were in view longest ago are dropped first. Whatever is in
 * view, or what the selected event needs, always stays.
 */
const MOST = 64;
/** Ms until a tile that did not come is asked for again. The wait doubles each time, up to a minute. */
const AGAIN = 1000;
const LATEST = 60_000;
/** Tiles that arrive within this many ms of each other are placed together. */
const TOGETHER = 100;

type Key = `${number}/${number}`;
const keyOf = (octave: number, k: number): Key => `${octave}/${k}`;

const hasEvent = ({ events }: ParsedTile, position: number): boolean =>
  events.some((each) => each.position === position);

const partAt = ({ parts }: ParsedTile, position: number): ChildJson | undefined =>
  parts.findLast(([, , , , first]) => first <= position);

export class TileStore {
  readonly root: ParsedTile;
  readonly places = new TilePlaces();
  readonly #files: ArchiveFiles;
  readonly #common: Common;
  /** Those looked at last come last. */
  readonly #tiles = new Map<Key, ParsedTile>();
  readonly #coming = new Map<Key, Promise<void>>();
  readonly #lost = new Map<Key, number>();
  /** The children of tiles that the head lists, by their parents. */
  readonly #listed = new Map<Key, ChildJson[]>();
  #looked: Looked | null = null;
  /** The position of the selected event. */
  #pinned: number | null = null;
  #pending: ReturnType<typeof setTimeout> | undefined;
  /** Grows when tiles have come. */
  version = $state(0);

  constructor(files: ArchiveFiles, common: Common) {
    const { head } = files;
    this.#files = files;
    this.#common = common;
    this.root = parseTile(head.root, head.octave, null, common);
    for (const child of head.tiles) {
      const [octave, k] = child;
      const parent = keyOf(octave + 1, Math.floor(k / 2));
      this.#listed.set(parent, [...(this.#listed.get(parent) ?? []), child]);
    }
  }

  /**
   * What has come.
   *
   * @param lone events that are drawn though their tiles may not have come
   */
  join(lone: readonly LoneEvent[] = []): Steps<JoinedTiles> {
    const most = this.#files.head.lanes.map((lane) => lane.most);
    // Others may come, and some may be dropped, while these are joined.
    const tiles = new Map(this.#tiles);
    return joinInSteps(this.root, (octave, k) => tiles.get(keyOf(octave, k)), most, lone);
  }

  /** Asks for the tiles that this view needs, the coarse ones first. */
  look(looked: Looked): void {
    this.#looked = looked;
    const wanted = neededTiles(this.root.parts, (child) => this.#partsOf(child), looked);
    for (const child of wanted) {
      const key = keyOf(child[0], child[1]);
      const tile = this.#tiles.get(key);
      if (!tile) void this.#load(child);
      else {
        this.#tiles.delete(key);
        this.#tiles.set(key, tile);
      }
    }
    this.#drop(new Set(wanted.map(([octave, k]) => keyOf(octave, k))));
  }

  /** Keeps the tiles that this event needs to be drawn, in place of those of another. */
  pin(position: number | null): void {
    this.#pinned = position;
  }

  #drop(wanted: ReadonlySet<Key>): void {
    const pinned = new Set(this.#pinned === null ? [] : this.#around(this.#pinned));
    for (const key of this.#tiles.keys()) {
      if (this.#tiles.size <= MOST) break;
      if (!wanted.has(key) && !pinned.has(key)) this.#tiles.delete(key);
    }
  }

  /** The tiles that have come, around a position. */
  #around(position: number): Key[] {
    const keys: Key[] = [];
    for (let tile: ParsedTile | undefined = this.root; tile && !hasEvent(tile, position);) {
      const next = partAt(tile, position);
      if (!next) break;
      const key = keyOf(next[0], next[1]);
      tile = this.#tiles.get(key);
      if (tile) keys.push(key);
    }
    return keys;
  }

  #partsOf([octave, k]: ChildJson): readonly ChildJson[] {
    const key = keyOf(octave, k);
    return this.#tiles.get(key)?.parts ?? this.#listed.get(key) ?? [];
  }

  #load(child: ChildJson): Promise<void> {
    const [octave, k] = child;
    const key = keyOf(octave, k);
    if (this.#tiles.has(key)) return Promise.resolve();
    const coming = this.#coming.get(key) ?? this.#fetch(child, key);
    this.#coming.set(key, coming);
    return coming;
  }

  async #fetch(child: ChildJson, key: Key): Promise<void> {
    const [octave, k] = child;
    try {
      const json = await this.#files.tile(child);
      this.#tiles.set(key, parseTile(json, octave, k, this.#common));
      this.#lost.delete(key);
      this.#coming.delete(key);
    } catch {
      // Its labels are missing meanwhile; the strip counts its events all the same.
      const times = this.#lost.get(key) ?? 0;
      this.#lost.set(key, times + 1);
      setTimeout(
        () => {
          this.#coming.delete(key);
          if (this.#looked) this.look(this.#looked);
        },
        Math.min(LATEST, AGAIN * 2 ** times),
      );
      return;
    }
    // Its own parts may be needed, too.
    if (this.#looked) this.look(this.#looked);
    this.#pending ??= setTimeout(
      () => {
        this.#pending = undefined;
        this.version++;
      },
      this.#coming.size === 0 ? 0 : TOGETHER,
    );
  }
}
