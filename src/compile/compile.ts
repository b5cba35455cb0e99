/** Seeds → the public JSON. Imports Node's file system and `compile`. */
import { checkSeed } from './check.ts';
import { toJson } from './json.ts';
import { Report, type Diagnostic } from './report.ts';
import { readSeed } from './seed.ts';
import { readVerified } from './verified.ts';

export interface Compiled {
  readonly id: string;
  /** The file's whole text; null where anything is wrong. */
  readonly text: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads `root/id` and writes nothing. The same seeds give the same bytes on every machine.
 *
 * @example compileTimeline('seeds', 'paris-summit').text
 */
export function compileTimeline(root: string, id: string): Compiled {
  const report = new Report();
  const seed = readSeed(root, id, report);
  const verified = readVerified(seed.folder, report);
  checkSeed(seed, report);
  const { diagnostics } = report;
  const text =
    diagnostics.length > 0 ? null : `${JSON.stringify(toJson(seed, verified), null, 2)}\n`;
  return { id, text, diagnostics };
}
