/** Writes the details of an archive: some events in each file. Node only. */
import { createHash } from 'node:crypto';
import { recordsFile, scriptOf } from '../../archive/files.ts';
import { writePlaces } from '../../archive/places.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import { JsonBytes } from './json-bytes.ts';
import type { WrittenRow } from './row-bytes.ts';

/** Small files are quick to get; but many millions of files are slow to copy. */
const PER_FILE = [
  { from: 0, events: 16 },
  { from: 100_000, events: 64 },
  { from: 4_000_000, events: 256 },
];

export const recordsPerFile = (count: number): number =>
  PER_FILE.findLast(({ from }) => count >= from)!.events;

/** In place of the version, until it is known. */
export const UNNAMED = 'unnamed';

/** Follows from all details, by way of a digest of each file, so that stretches can be written apart. */
export function versionOf(digests: readonly string[]): string {
  const digest = createHash('sha256');
  for (const each of digests) digest.update(each);
  return digest.digest('base64url').slice(0, 8);
}

/** What stands around the JSON of a file. */
const [OPENING = '', CLOSING = ''] = scriptOf(' ').split(' ');

export class RecordsWriter {
  readonly #folder: ArchiveFolder;
  readonly #per: number;
  readonly #digests: string[] = [];
  readonly #json = new JsonBytes();
  #events = 0;
  #documents = new Set<string>();
  #places: (number | null)[] = [];
  #next: number;

  /** @param first the number of its first file */
  constructor(folder: ArchiveFolder, per: number, first: number) {
    this.#folder = folder;
    this.#per = per;
    this.#next = first;
  }

  /**
   * In order of position.
   *
   * @param place ms from the start of its day to its mark; null if its mark is not in a day
   */
  add({ bytes, eventAt, citedAt, end }: WrittenRow, place: number | null): void {
    this.#places.push(place);
    this.#json.add(this.#events++ === 0 ? `${OPENING}{"events":[\n` : ',\n');
    this.#json.addBytes(bytes, eventAt, citedAt);
    if (end > citedAt)
      for (const each of bytes.toString('utf8', citedAt, end).split('\t'))
        this.#documents.add(each);
    if (this.#events === this.#per) this.#write();
  }

  /** Writes those that are left. Returns a digest of each file. */
  finish(): readonly string[] {
    if (this.#events > 0) this.#write();
    return this.#digests;
  }

  #write(): void {
    const json = this.#json;
    json.add(`\n],"documents":[\n${[...this.#documents].join(',\n')}\n],`);
    json.add(`"at":${JSON.stringify(writePlaces(this.#places))}}\n`);
    const digest = createHash('sha256').update(json.all.subarray(OPENING.length));
    this.#digests.push(digest.digest('base64url'));
    json.add(CLOSING);
    this.#folder.writeBytes(recordsFile(UNNAMED, this.#next++), json.all);
    json.clear();
    this.#events = 0;
    this.#documents = new Set();
    this.#places = [];
  }
}
