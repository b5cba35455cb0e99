/** The workflow runs .ci/run, which decides whether a change may land, and nothing else. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  readonly jobs: {
    readonly check: { readonly steps: readonly Readonly<Record<string, unknown>>[] };
  };
}

test('the workflow runs .ci/run, on the oldest Node that is supported', () => {
  const workflow = parse(readFileSync('.github/workflows/check.yml', 'utf8')) as Workflow;
  const { steps } = workflow.jobs.check;
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['.ci/run']);
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    engines: { node: string };
  };
  const versions = steps.flatMap(
    (step) => (step.with as { 'node-version'?: number })?.['node-version'] ?? [],
  );
  expect(versions.map((version) => engines.node.startsWith(`>=${version}.`))).toEqual([true]);
});
