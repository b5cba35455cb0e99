/**
 * The order of the test files: what takes longest comes first, so that at the end of a group no
 * core waits for the other. Vitest does so itself with what it has measured, but a fresh checkout
 * knows only the sizes of the files, and some of the longest tests are tables in other files.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those of half a minute or more, and those that are one test after the other for long. */
const LONGEST = [
  'tests/project/lint.test.ts',
  'tests/project/checks.test.ts',
  'tests/gallery/gallery.test.ts',
  'tests/browser/journeys/firefox.test.ts',
  'tests/browser/journeys/chromium.test.ts',
  'tests/browser/journeys/webkit.test.ts',
  'tests/browser/newsroom/several.test.ts',
  'tests/browser/states/states.test.ts',
  'tests/browser/newsroom/installed.test.ts',
  'tests/browser/archive/frames.test.ts',
  'tests/browser/embeds/compact.test.ts',
  'tests/browser/random-walk.test.ts',
  'tests/browser/embeds/sandbox.test.ts',
];

const place = ({ moduleId }: TestSpecification): number => {
  const found = LONGEST.findIndex((path) => moduleId.endsWith(path));
  return found < 0 ? LONGEST.length : found;
};

const group = ({ project }: TestSpecification): number => project.config.sequence.groupOrder;

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => group(a) - group(b) || place(a) - place(b));
  }
}
