/** Recognises and reads timelines that Sourceline has compiled. Pure. */
import { Findings } from '../../timeline/check/findings.ts';
import { siftingTimeline } from '../../timeline/check/sift-timeline.ts';
import { upgrade } from '../../timeline/format-1.ts';
import type { ParseProblem } from '../../timeline/problem.ts';
import type { TimelineJson } from '../../timeline/schema.ts';
import { finish } from '../../timeline/steps.ts';
import type { Source } from '../report/source.ts';
import { otherFormat } from '../seed/other-file.ts';
import { guessText } from '../text/encoding.ts';

/** The text of a compiled timeline; null if a file is something else. */
export function compiledIn(name: string, bytes: Uint8Array): Source | null {
  const text = guessText(bytes)?.text ?? '';
  return otherFormat(text) === 'a compiled timeline' ? { file: name, text } : null;
}

/** What of a compiled timeline, of any version of the format, can be read; null if nothing can. */
export function siftedJson(given: unknown): {
  readonly json: TimelineJson | null;
  readonly problems: readonly ParseProblem[];
} {
  const findings = new Findings();
  const json = finish(siftingTimeline(upgrade(given), findings));
  return { json, problems: findings.problems };
}
