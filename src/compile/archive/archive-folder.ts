/** Writes the files of an archive into a new folder. Node only. */
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scriptOf } from '../../archive/files.ts';

export class ArchiveFolder {
  readonly #path: string;
  readonly #made = new Set<string>();
  /** The files that were written, and their bytes. */
  count = 0;
  bytes = 0;

  /** @param path an empty folder */
  constructor(path: string) {
    this.#path = path;
  }

  /** @param name with slashes @param json the text of its JSON */
  write(name: string, json: string): void {
    this.writeBytes(name, Buffer.from(scriptOf(json)));
  }

  /** @param bytes all of the file */
  writeBytes(name: string, bytes: Buffer): void {
    const path = join(this.#path, name);
    const folder = dirname(path);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    writeFileSync(path, bytes, { flag: 'wx' });
    this.count++;
    this.bytes += bytes.length;
  }

  /** Gives a folder of files its name. */
  rename(from: string, to: string): void {
    renameSync(join(this.#path, from), join(this.#path, to));
  }
}

/** Short, and yet no two files of one name ever have the same. */
export const shortHash = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 8);
