/** Writes the files of an archive into a new folder. Node only. */
import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { scriptOf } from '../../archive/files.ts';

/** What stands around the JSON of a file. */
const [OPENING, CLOSING] = scriptOf(' ')
  .split(' ')
  .map((text) => Buffer.from(text)) as [Buffer, Buffer];

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

  /** @param name with slashes @param json the text of its JSON, or the bytes of it */
  write(name: string, json: string | Buffer): void {
    const bytes = typeof json === 'string' ? Buffer.from(json) : json;
    this.writeBytes(name, Buffer.concat([OPENING, bytes, CLOSING]));
  }

  /** @param bytes all of the file */
  writeBytes(name: string, bytes: Buffer): void {
    writeFileSync(this.#place(name), bytes, { flag: 'wx' });
    this.count++;
    this.bytes += bytes.length;
  }

  /** Takes a file of another folder, where it stays. If both are on one disk, it takes no room. */
  take(from: string, name: string): void {
    const [given, path] = [join(from, name), this.#place(name)];
    try {
      linkSync(given, path);
    } catch (error) {
      // Not every disk knows links.
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
      copyFileSync(given, path, constants.COPYFILE_EXCL);
    }
    this.count++;
    this.bytes += statSync(path).size;
  }

  /** The path of a file, in a folder that exists. */
  #place(name: string): string {
    const path = join(this.#path, name);
    const folder = dirname(path);
    if (!this.#made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      this.#made.add(folder);
    }
    return path;
  }

  /** Gives a folder of files its name. */
  rename(from: string, to: string): void {
    renameSync(join(this.#path, from), join(this.#path, to));
  }
}

/** Short, and yet no two files of one name ever have the same. */
export const shortHash = (text: string | Buffer): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 8);
