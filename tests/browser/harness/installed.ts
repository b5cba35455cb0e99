/**
 * Sourceline as a newsroom has it: packed, and unpacked into the node_modules of an empty folder.
 * Our own packages stand in for those that npm would install, so that no registry is needed.
 * Node only.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT, run, start, type Outcome, type Running } from '../../project/command.ts';

export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  /** What only some commands ask for. */
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

export interface Installed {
  /** The newsroom's folder. */
  readonly root: string;
  /** The package in it. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly call: (...args: string[]) => Promise<Outcome>;
  readonly begin: (...args: string[]) => Running;
  readonly remove: () => void;
}

/** @throws Error with what npm said, if the package cannot be packed. */
export async function install(): Promise<Installed> {
  const root = mkdtempSync(join(tmpdir(), 'sourceline-installed-'));
  const modules = join(root, 'node_modules');
  const folder = join(modules, 'sourceline');
  mkdirSync(folder, { recursive: true });
  await succeed('npm', ['pack', '--silent', '--pack-destination', root], ROOT);
  const { version } = readJson(join(ROOT, 'package.json')) as { version: string };
  const file = join(root, `sourceline-${version}.tgz`);
  await succeed('tar', ['-xzf', file, '--strip-components=1', '-C', folder], root);
  rmSync(file);
  const manifest = readJson(join(folder, 'package.json')) as Manifest;
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  }
  writeFileSync(join(root, 'package.json'), '{ "private": true }\n');
  const program = join(folder, 'src/cli/sourceline.js');
  return {
    root,
    folder,
    manifest,
    call: (...args) => run(process.execPath, [program, ...args], { cwd: root }),
    begin: (...args) => start(process.execPath, [program, ...args], { cwd: root }),
    remove: () => rmSync(root, { recursive: true }),
  };
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

async function succeed(command: string, args: readonly string[], cwd: string): Promise<void> {
  const { code, output } = await run(command, args, { cwd });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')}: ${output}`);
}
