/** `sourceline archive --part` and `--join`: an archive that several processes build. Node only. */
import type { Built } from '../compile/archive/archive-facts.ts';
import { joinParts, PartFault, readParts } from '../compile/archive/join-parts.ts';
import type { PartNumber } from '../compile/archive/part.ts';
import { CommandError, type Call } from './command.ts';
import { textOption } from './options.ts';

/** Each part has a folder of its own, and the files of a folder are listed. */
const MOST_PARTS = 1000;

/** Of `--part`; null if it is not given. @throws CommandError */
export function partOption(options: Call['options']): PartNumber | null {
  const given = textOption(options, 'part');
  if (given === null) return null;
  const [, part = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(given) ?? []).map(Number);
  if (part >= 1 && part <= of && of <= MOST_PARTS) return { part, of };
  throw new CommandError(
    `--part is the number of a part and how many there are, at most ${MOST_PARTS}: --part 3/8.`,
    2,
  );
}

/** What parts say themselves. */
const SAID = ['part', 'title', 'language', 'time-zone', 'query'];

/**
 * Reads what is needed of all parts, so that a fault is found before anything is written.
 *
 * @throws CommandError
 */
export function joinerOf({ operands, options, terminal }: Call): {
  /** Of the archive. */
  readonly id: string;
  readonly join: (folder: string, temporary: string) => Built;
} {
  const given = SAID.find((each) => options[each] !== undefined);
  if (given !== undefined)
    throw new CommandError(`--join takes folders of parts: leave out --${given}.`, 2);
  try {
    const parts = readParts(operands);
    return {
      id: parts[0]!.json.head.id,
      join: (folder, temporary) => joinParts(parts, folder, temporary, terminal.say),
    };
  } catch (error) {
    if (error instanceof PartFault) throw new CommandError(error.message);
    throw error;
  }
}
