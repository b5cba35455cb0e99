/** The parts of a timeline's data that could not be read, and why. Pure. */

/**
 * `form`: against the format. `long`: longer than there is room for. `date`: not a date.
 * `double`: there already is one. `unknown`: it names something that does not exist.
 */
export type Why = 'form' | 'long' | 'date' | 'double' | 'unknown';

/** Describes a part that was left out. */
export interface ParseProblem {
  /** A path in the JSON: "events[3].when". */
  readonly place: string;
  readonly why: Why;
  /** A sentence for the timeline's editors, in English. */
  readonly sentence: string;
}

/** The maximum number of problems in the line below. */
const TOLD = 3;

/** Says in one line why a timeline cannot be read at all. */
export function describeProblems(problems: readonly ParseProblem[]): string {
  const told = problems
    .slice(0, TOLD)
    .map(({ place, sentence }) => (place ? `${place}: ${sentence}` : sentence));
  const more = problems.length - told.length;
  return [...told, ...(more > 0 ? [`(${more} more)`] : [])].join(' ');
}
