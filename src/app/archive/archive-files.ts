/** The files of an archive on the web. Browser only. */
import { bucketOf, idsFile, jsonIn, recordsFile, tileFile } from '../../archive/files.ts';
import type { ChildJson, HeadJson, IdsJson, RecordsJson, TileJson } from '../../archive/format.ts';
import { earlyData } from '../loading/early-data.ts';
import { LoadError } from '../loading/load-error.ts';

/** @throws LoadError */
async function readJson<Json>(asked: Promise<Response>): Promise<Json> {
  const response = await asked.catch(() => {
    throw new LoadError(({ failure }) => failure.offline);
  });
  const { ok, status } = response;
  if (!ok) throw new LoadError(({ failure }) => failure.refused(status));
  try {
    return JSON.parse(jsonIn(await response.text())) as Json;
  } catch {
    throw new LoadError(({ failure }) => failure.damaged);
  }
}

/** Gives the JSON of a file, as src/archive/files.ts names it; rejects with a LoadError. */
type ReadFile = <Json>(file: string) => Promise<Json>;

export class ArchiveFiles {
  readonly head: HeadJson;
  readonly #read: ReadFile;

  constructor(head: HeadJson, read: ReadFile) {
    this.head = head;
    this.#read = read;
  }

  /** @param file as src/archive/files.ts names it */
  any(file: string): Promise<unknown> {
    return this.#read(file);
  }

  tile([octave, k, , hash]: ChildJson): Promise<TileJson> {
    return this.#read(tileFile(octave, k, hash));
  }

  /** The details of an event, and of others around it. */
  records(position: number): Promise<RecordsJson> {
    const { version, records } = this.head;
    return this.#read(recordsFile(version, Math.floor(position / records.per)));
  }

  /** Null if the archive has no such event. */
  async position(id: string): Promise<number | null> {
    const { version, ids } = this.head;
    const file = idsFile(version, bucketOf(id, ids.buckets));
    const positions = await this.#read<IdsJson>(file);
    return Object.hasOwn(positions, id) ? positions[id]! : null;
  }
}

/**
 * @param address that of the head, which is beside the other files; the page may have asked for it
 * @throws LoadError
 */
export async function openArchive(address: string): Promise<ArchiveFiles> {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const head = await readJson<HeadJson>(earlyData() ?? fetch(address));
  return new ArchiveFiles(head, (file) => readJson(fetch(`${folder}${file}`)));
}
