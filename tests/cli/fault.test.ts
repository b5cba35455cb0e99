/** What is printed when nothing can run: with an old Node, missing packages, or a fault of ours. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultSentence } from '../../src/cli/fault.js';
import { temporaryFolder } from '../compile/seeds.ts';
import { run } from '../project/command.ts';

const PROGRAM = 'src/cli/sourceline.js';

test.each(['18.20.4', '20.18.9', '16.0.0'])('Node %s is refused as too old', async (node) => {
  const old = join(temporaryFolder(), 'old.cjs');
  const versions = `{ value: { ...process.versions, node: '${node}' } }`;
  writeFileSync(old, `Object.defineProperty(process, 'versions', ${versions});\n`);
  const { code, output } = await run(process.execPath, ['--require', old, PROGRAM, 'compile']);
  expect(code).toBe(1);
  expect(output).toBe(
    `sourceline: Node 20.19 or newer is needed; this is Node ${node}. Install a newer one from https://nodejs.org\n`,
  );
});

test('if no package is installed, it says how to install them', async () => {
  const project = temporaryFolder();
  mkdirSync(join(project, 'src/cli'), { recursive: true });
  for (const file of ['sourceline.js', 'fault.js', 'runner.js'])
    cpSync(join('src/cli', file), join(project, 'src/cli', file));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }\n');
  const program = join(project, 'src/cli/sourceline.js');
  const { code, output } = await run(process.execPath, [program, 'compile']);
  expect(code).toBe(1);
  expect(output).toMatch(
    /^sourceline: A package that Sourceline needs is missing \(.+\)\. Run: npm install\n$/,
  );
});

test('a fault of ours is one sentence with its place', () => {
  const error = new TypeError('x is not a function\nat length');
  error.stack =
    'TypeError: x\n    at f (file:///project/src/seeds/checks/check.ts:12:34)\n    at g';
  expect(faultSentence(error)).toBe(
    'A fault in Sourceline itself (src/seeds/checks/check.ts:12): x is not a function. Please report it; SOURCELINE_DEBUG=1 shows more.',
  );
  expect(faultSentence('a text')).toMatch(/^A fault in Sourceline itself.*: a text\. /);
  expect(faultSentence(new Error('Cannot find native binding. npm has a bug'))).toBe(
    'A package that Sourceline needs is missing. Run: npm install',
  );
});
