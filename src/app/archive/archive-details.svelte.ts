/** The details of the events that a reader has asked for, and the documents that these cite. */
import { SvelteMap } from 'svelte/reactivity';
import { readPlaces } from '../../archive/places.ts';
import { commonOf, readRecords } from '../../archive/whole-events.ts';
import { placeAlone, type LoneEvent } from '../../layout/archive.ts';
import type { SourceDocument, TimelineEvent } from '../../timeline/timeline.ts';
import type { ArchiveFiles } from './archive-files.ts';

type Records = ReturnType<typeof readRecords>;

interface Kept extends Records {
  /** By event, in order of position: its id, and where in its day its mark stands. */
  readonly ids: readonly string[];
  readonly places: readonly number[];
}

/** The maximum number of files kept. The oldest are dropped first. */
const MOST = 48;
/** The maximum number of files that are on their way at once. */
const AT_A_TIME = 6;

export class ArchiveDetails {
  readonly #files: ArchiveFiles;
  /** By number of the file. */
  readonly #kept = new SvelteMap<number, Kept>();
  readonly #byId: ReadonlyMap<string, TimelineEvent> = $derived.by(
    () => new Map([...this.#kept.values()].flatMap(({ events }) => events.map((e) => [e.id, e]))),
  );
  readonly documents: readonly SourceDocument[] = $derived.by(() => [
    ...new Map(
      [...this.#kept.values()].flatMap(({ documents }) => documents.map((each) => [each.id, each])),
    ).values(),
  ]);

  constructor(files: ArchiveFiles) {
    this.#files = files;
  }

  of(id: string): TimelineEvent | undefined {
    return this.#byId.get(id);
  }

  /**
   * Loads the details of the event at this position, for it to be drawn without its tile.
   *
   * @throws LoadError
   */
  async loadAlone(position: number): Promise<LoneEvent> {
    const { head } = this.#files;
    const { events, ids, places } = await this.#around(position);
    const i = position % head.records.per;
    const event = events.find(({ id }) => id === ids[i])!;
    return placeAlone(event, position, places[i]!, commonOf(head));
  }

  /**
   * Loads the details of many events, and keeps none.
   *
   * @throws LoadError if one of them is lost
   */
  async collect(positions: readonly number[]): Promise<Records> {
    const { head } = this.#files;
    const { per } = head.records;
    const files = [...new Set(positions.map((position) => Math.floor(position / per)))];
    const events = new Map<string, TimelineEvent>();
    const documents = new Map<string, SourceDocument>();
    const wanted = new Set(positions);
    while (files.length > 0) {
      const some = files.splice(0, AT_A_TIME);
      const come = await Promise.all(some.map((file) => this.#files.records(file * per)));
      for (const [i, records] of come.entries()) {
        const read = readRecords(head, records);
        const ids = records.events.map(({ id }) => id);
        for (const event of read.events)
          if (wanted.has(some[i]! * per + ids.indexOf(event.id))) events.set(event.id, event);
        for (const document of read.documents) documents.set(document.id, document);
      }
    }
    return { events: [...events.values()], documents: [...documents.values()] };
  }

  /**
   * Loads the details of the event at this position, and of some around it. Returns its id.
   *
   * @throws LoadError
   */
  async load(position: number): Promise<string> {
    const { ids } = await this.#around(position);
    return ids[position % this.#files.head.records.per]!;
  }

  async #around(position: number): Promise<Kept> {
    const { head } = this.#files;
    const file = Math.floor(position / head.records.per);
    const records = await this.#files.records(position);
    const kept = {
      ...readRecords(head, records),
      ids: records.events.map(({ id }) => id),
      places: readPlaces(records.at),
    };
    this.#kept.delete(file);
    this.#kept.set(file, kept);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= MOST) break;
      this.#kept.delete(oldest);
    }
    return kept;
  }
}
