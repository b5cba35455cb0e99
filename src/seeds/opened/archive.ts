/** Finds the files of a seed in a zip. Pure. */
import { isArchive } from '../imports/import-file.ts';
import { MOST_OF_TABLE, TIMELINE_FILE } from '../seed/seed-files.ts';
import { WorkbookFault } from '../seed/table/xlsx/workbook-fault.ts';
import { Zip } from '../seed/table/xlsx/zip.ts';
import type { WholeFile } from './given-file.ts';

export type Archive =
  | { readonly kind: 'none' | 'workbook' | 'other' | 'broken' }
  | {
      readonly kind: 'seed';
      /** The name of its folder; empty if it has none. */
      readonly id: string;
      readonly files: readonly WholeFile[];
    };

export function readArchive({ bytes }: WholeFile): Archive {
  if (!isArchive(bytes)) return { kind: 'none' };
  try {
    return readZip(new Zip(bytes));
  } catch (error) {
    if (error instanceof WorkbookFault) return { kind: 'broken' };
    throw error;
  }
}

/** The parts that tell documents and spreadsheets from other archives. */
const OFFICE = ['[Content_Types].xml', '_rels/.rels', 'mimetype'];

function readZip(zip: Zip): Archive {
  const { names } = zip;
  if (OFFICE.some((name) => names.includes(name))) return { kind: 'workbook' };
  const depth = (path: string): number => path.split('/').length;
  const [timeline] = names
    .filter((path) => path === TIMELINE_FILE || path.endsWith(`/${TIMELINE_FILE}`))
    .sort((a, b) => depth(a) - depth(b));
  if (timeline === undefined) return { kind: 'other' };
  const folder = timeline.slice(0, -TIMELINE_FILE.length);
  const files = names.flatMap((path): WholeFile[] => {
    const name = path.slice(folder.length);
    if (!path.startsWith(folder) || name === '' || name.includes('/')) return [];
    const bytes = unpackPart(zip, path);
    return [{ name, size: bytes.length, bytes }];
  });
  return { kind: 'seed', id: folder.split('/').at(-2) ?? '', files };
}

/** Up to a byte more than is read of any file. */
function unpackPart(zip: Zip, path: string): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (const piece of zip.unpack(path)) {
    pieces.push(piece);
    length += piece.length;
    if (length > MOST_OF_TABLE) break;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
