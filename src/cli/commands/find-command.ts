/** `sourceline find`. */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hashOf, MOST_BYTES, withoutTexts } from '../../compile/documents/extracted.ts';
import { readRegularFile } from '../../compile/files/regular-file.ts';
import { citationLines, excerptOf } from '../../compile/quotations/citation-text.ts';
import { findPassages, type FoundPassage } from '../../compile/quotations/find-passages.ts';
import { documentId } from '../../compile/records/document-id.ts';
import { messageOf } from '../../seeds/report/diagnostics.ts';
import { sentencesOf } from '../../seeds/report/message.ts';
import { Report } from '../../seeds/report/report.ts';
import { shown } from '../../seeds/report/shown.ts';
import { seedFolder, seedNames } from '../../compile/files/seed-folder.ts';
import { readSeed } from '../../seeds/seed/seed.ts';
import type { QuotationLimits } from '../../seeds/checks/quotation-limits.ts';
import { CommandError, type Call, type Command } from '../command.ts';
import { countDocuments, countPassages } from '../counts.ts';
import { withReader } from '../reader/bounded-reader.ts';
import { readCounted } from '../reader/counted-text.ts';
import { seedsOf, SEEDS } from '../seeds.ts';
import { settingsOf } from '../settings.ts';
import { textOption } from '../options.ts';

const help = `Usage: sourceline find <words> … --in <folder> [options]

Prints the passages of documents that contain all of these words, with the number of the paragraph
and a citation to paste into events.yaml. Case and accents do not count, and a word may be typed by
its beginning. Words in quotation marks have to follow each other.

Documents are read as by the command document; nothing is written. A document that is not recorded
in documents.yaml gets the id that the command document would give it.

Options:
  --in <path>     the folder of documents, or one document
  --seeds <path>  the folder with the seeds (default: seeds)
  -h, --help      show this

Examples:
  npx sourceline find bridge closed --in ~/articles
  npx sourceline find "was closed" monday --in ~/articles/report.pdf`;

/** More passages than an editor reads. */
const MOST_SHOWN = 50;

export const command: Command = {
  help,
  options: { ...SEEDS, in: { type: 'string' } },
  operands: { least: 1, most: Infinity },
  run: async (call) => {
    const { terminal, operands } = call;
    const paths = pathsIn(call);
    const settings = settingsOf(call);
    if (settings === null) return 1;
    const recorded = recordedDocuments(call);
    const taken = new Set([...recorded.values()].map(({ id }) => id));
    const count = { passages: 0, documents: 0, unread: 0 };
    await withReader(async (reader) => {
      for (const path of paths) {
        const read = readRegularFile(path, { most: MOST_BYTES });
        if (read.kind === 'missing') continue;
        const known = read.kind === 'read' ? recorded.get(hashOf(read.bytes)) : undefined;
        const text =
          read.kind === 'read'
            ? await readCounted(path, read.bytes, known?.encoding ?? null, reader)
            : { ...read.refusal, kind: read.kind };
        if (text.kind === 'refused') {
          terminal.err(sentencesOf(messageOf(text.code, text.values)));
          count.unread++;
          continue;
        }
        const cited = known ?? {
          id: documentId(basename(path), taken),
          timeline: null,
          own: false,
        };
        const passages = findPassages(text.paragraphs, operands);
        for (const passage of passages)
          if (++count.passages <= MOST_SHOWN)
            print(path, passage, cited, settings.quotations, call);
        count.documents++;
      }
    });
    terminal.out(summaryOf(count));
    return count.passages > 0 ? 0 : 1;
  },
};

/** @throws CommandError if it is not said where, or if nothing is there. */
function pathsIn({ options }: Call): readonly string[] {
  const place = textOption(options, 'in');
  if (place === null) throw new CommandError('Say where the documents are: --in <folder>.', 2);
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) throw new CommandError(`There is no folder "${place}" to read documents from.`, 2);
  if (!found.isDirectory()) return [place];
  const files = readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => join(place, name));
  return withoutTexts(files.sort());
}

/** The document of a passage. */
interface Cited {
  readonly id: string;
  /** Which timeline records it; null if none does. */
  readonly timeline: string | null;
  readonly own: boolean;
}

interface Recorded extends Cited {
  readonly encoding: string | null;
}

/** By SHA-256. Mistakes in seeds are for compile to report. */
function recordedDocuments(call: Call): ReadonlyMap<string, Recorded> {
  const root = seedsOf(call);
  return new Map(
    seedNames(root).flatMap((timeline) =>
      readSeed(seedFolder(root, timeline), new Report()).documents.map(
        ({ sha256, id, own, encoding }): [string, Recorded] => [
          sha256.value,
          { id: id.value, timeline, own, encoding: encoding?.value ?? null },
        ],
      ),
    ),
  );
}

function print(
  path: string,
  passage: FoundPassage,
  cited: Cited,
  limits: QuotationLimits,
  { terminal }: Call,
): void {
  const record = cited.timeline === null ? '' : `, "${cited.id}" in ${cited.timeline}`;
  terminal.out(shown(`${path}, paragraph ${passage.number}${record}`));
  terminal.out(`  ${shown(excerptOf(passage))}`);
  for (const line of citationLines(passage, cited, limits)) terminal.out(`    ${line}`);
  terminal.out('');
}

interface Count {
  readonly passages: number;
  readonly documents: number;
  readonly unread: number;
}

function summaryOf({ passages, documents, unread }: Count): string {
  const among = `in ${countDocuments(documents)}${unread > 0 ? `; ${unread} could not be read` : ''}`;
  if (passages === 0) return `Nothing was found ${among}. Try fewer words, or their beginnings.`;
  const found = `${countPassages(passages)} ${among}`;
  return passages > MOST_SHOWN
    ? `${found}. The first ${MOST_SHOWN} are shown: add a word to see fewer.`
    : found;
}
