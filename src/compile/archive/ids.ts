/** Writes where the events of an archive are found by their ids. Node only. */
import { bucketOf, idsFile } from '../../archive/files.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import { LineSorter } from './line-sorter.ts';

/** Ids in one file, on average. */
const IN_ONE_FILE = 256;

export const bucketsFor = (count: number): number => Math.ceil(count / IN_ONE_FILE);

export class IdsWriter {
  readonly #buckets: number;
  readonly #sorter: LineSorter;

  /** @param temporary a folder */
  constructor(buckets: number, temporary: string) {
    this.#buckets = buckets;
    this.#sorter = new LineSorter(temporary, 'ids');
  }

  add(id: string, position: number): void {
    const first = bucketOf(id, this.#buckets);
    this.#sorter.add({ first, second: 0, third: id, text: String(position) });
  }

  /** @throws DoubleId */
  finish(folder: ArchiveFolder, version: string): void {
    let [bucket, entries, before] = [0, [] as string[], ''];
    const write = (): void => {
      if (entries.length > 0)
        folder.write(idsFile(version, bucket), `{\n${entries.join(',\n')}\n}\n`);
      entries = [];
    };
    for (const { first, third, text } of this.#sorter.sorted()) {
      if (first !== bucket) write();
      bucket = first;
      if (third === before) throw new DoubleId(third);
      before = third;
      entries.push(`${JSON.stringify(third)}:${text}`);
    }
    write();
  }
}

/** Two events have the same id. */
export class DoubleId extends Error {
  override readonly name = 'DoubleId';
  readonly id: string;

  constructor(id: string) {
    super(`Two events have the id "${id}".`);
    this.id = id;
  }
}
