/** Writes the details of an archive: some events in each file. Node only. */
import { recordsFile } from '../../archive/files.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import type { ArchiveRow } from './row.ts';

/** Small files are quick to get; but many millions of files are slow to copy. */
const FEW = 16;
const MANY = 64;
const FROM_MANY = 2_000_000;

export const recordsPerFile = (count: number): number => (count < FROM_MANY ? FEW : MANY);

export class RecordsWriter {
  readonly #folder: ArchiveFolder;
  readonly #version: string;
  readonly #per: number;
  #events: string[] = [];
  #documents = new Set<string>();
  #files = 0;

  constructor(folder: ArchiveFolder, version: string, per: number) {
    this.#folder = folder;
    this.#version = version;
    this.#per = per;
  }

  /** In order of position. */
  add({ details, cited }: ArchiveRow): void {
    this.#events.push(details);
    for (const document of cited) this.#documents.add(document);
    if (this.#events.length === this.#per) this.finish();
  }

  /** Writes those that are left. */
  finish(): void {
    if (this.#events.length === 0) return;
    const [events, documents] = [this.#events.join(',\n'), [...this.#documents].join(',\n')];
    this.#folder.write(
      recordsFile(this.#version, this.#files++),
      `{"events":[\n${events}\n],"documents":[\n${documents}\n]}\n`,
    );
    this.#events = [];
    this.#documents = new Set();
  }
}
