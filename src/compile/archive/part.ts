/**
 * A part of an archive: a stretch of its positions, built by one process. Node only.
 *
 * The numbers of all rows decide positions, levels, neighbours and tiles. So each part reads the whole
 * source, and writes the tiles and details of its own stretch alone. What several parts have of a tile
 * waits in `part.json` for them to be joined, as do the ids and the words of titles.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Say } from '../../seeds/report/say.ts';
import { ArchiveFolder } from './archive-folder.ts';
import type { ArchiveFacts, Built } from './archive-facts.ts';
import { startHead, type HeadStart } from './finish-archive.ts';
import { saveEntries } from './sorting/saved-entries.ts';
import type { SortedRows } from './sorted-rows.ts';
import { writeStretch } from './stretch.ts';
import { surveyRows } from './survey.ts';
import type { Stretch, Written } from './written.ts';

export const PART_FORMAT = 'sourceline-archive-part/3';

export const PART_FILE = 'part.json';
export const IDS_FILE = 'ids';
export const ENTRIES_FILE = 'entries';

/** One of `of` parts, from 1. */
export interface PartNumber {
  readonly part: number;
  readonly of: number;
}

export interface PartJson extends PartNumber {
  readonly format: typeof PART_FORMAT;
  /** A digest of all rows and facts: the parts of one archive have the same. */
  readonly source: string;
  readonly head: HeadStart;
  readonly written: Written;
}

/** Parts are about equal in number, and begin where a file of details begins. */
function stretchOf({ part, of }: PartNumber, count: number, per: number): Stretch {
  const cut = (n: number): number => (n === of ? count : Math.floor((count * n) / of / per) * per);
  return { first: cut(part - 1), end: cut(part) };
}

/**
 * @param rows which sum up what they are
 * @param path an empty folder for the part
 * @param temporary an empty folder for what is needed meanwhile
 */
export function buildPart(
  rows: SortedRows,
  facts: ArchiveFacts,
  number: PartNumber,
  path: string,
  temporary: string,
  say: Say = () => undefined,
): Built {
  const survey = surveyRows(rows, facts, say);
  const head = startHead(facts, survey);
  const stretch = stretchOf(number, survey.count, head.records.per);
  const folder = new ArchiveFolder(path);
  const { search, ids, ...written } = writeStretch(rows, survey, stretch, folder, temporary, say);
  saveEntries(ids, join(path, IDS_FILE));
  saveEntries(search, join(path, ENTRIES_FILE));
  const source = createHash('sha256')
    .update(JSON.stringify([head, rows.sum]))
    .update(survey.instants)
    .update(survey.depths)
    .digest('base64url');
  const json: PartJson = { format: PART_FORMAT, ...number, source, head, written };
  writeFileSync(join(path, PART_FILE), `${JSON.stringify(json)}\n`, { flag: 'wx' });
  return {
    events: stretch.end - stretch.first,
    tiles: written.tiles,
    files: folder.count,
    bytes: folder.bytes,
  };
}
