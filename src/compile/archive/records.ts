/** Writes the details of an archive: some events in each file. Node only. */
import { createHash } from 'node:crypto';
import { recordsFile, recordsFolder } from '../../archive/files.ts';
import type { ArchiveFolder } from './archive-folder.ts';
import type { ArchiveRow } from './row.ts';

/** Small files are quick to get; but many millions of files are slow to copy. */
const FEW = 16;
const MANY = 64;
const FROM_MANY = 2_000_000;

export const recordsPerFile = (count: number): number => (count < FROM_MANY ? FEW : MANY);

/** In place of the version, until it is known. */
const UNNAMED = 'unnamed';

export class RecordsWriter {
  readonly #folder: ArchiveFolder;
  readonly #per: number;
  readonly #digest = createHash('sha256');
  #events: string[] = [];
  #documents = new Set<string>();
  #files = 0;

  constructor(folder: ArchiveFolder, per: number) {
    this.#folder = folder;
    this.#per = per;
  }

  /** In order of position. */
  add({ details }: ArchiveRow): void {
    const [event = '', ...cited] = details.split('\t');
    this.#events.push(event);
    for (const document of cited) this.#documents.add(document);
    if (this.#events.length === this.#per) this.#write();
  }

  /** Writes those that are left. Returns the version, which follows from all of them. */
  finish(): string {
    if (this.#events.length > 0) this.#write();
    const version = this.#digest.digest('base64url').slice(0, 8);
    this.#folder.rename(recordsFolder(UNNAMED), recordsFolder(version));
    return version;
  }

  #write(): void {
    const [events, documents] = [this.#events.join(',\n'), [...this.#documents].join(',\n')];
    const json = `{"events":[\n${events}\n],"documents":[\n${documents}\n]}\n`;
    this.#digest.update(json);
    this.#folder.write(recordsFile(UNNAMED, this.#files++), json);
    this.#events = [];
    this.#documents = new Set();
  }
}
