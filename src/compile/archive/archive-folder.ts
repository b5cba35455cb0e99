/** Writes the files of an archive into a new folder. Node only. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  writeFileSync,
  writevSync,
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

  /** @param name with slashes @param json the text of its JSON or the bytes of it, in one piece or more */
  write(name: string, ...json: readonly (string | Buffer)[]): void {
    const pieces = json.map((each) => (typeof each === 'string' ? Buffer.from(each) : each));
    this.writeBytes(name, OPENING, ...pieces, CLOSING);
  }

  /** @param pieces all of the file */
  writeBytes(name: string, ...pieces: readonly Buffer[]): void {
    const size = pieces.reduce((sum, { length }) => sum + length, 0);
    const file = openSync(this.#place(name), 'wx');
    try {
      // Without putting the pieces together, which would copy all of the archive once more.
      const written = writevSync(file, pieces);
      if (written < size) writeFileSync(file, Buffer.concat(pieces).subarray(written));
    } finally {
      closeSync(file);
    }
    this.count++;
    this.bytes += size;
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
