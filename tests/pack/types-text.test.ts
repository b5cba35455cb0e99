import ts from 'typescript';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { typesText } from '../../src/pack/types-text.ts';
import { ROOT } from '../project/command.ts';

/** What the compiler says of a program of these files, which need not exist. */
function complaints(files: Readonly<Record<string, string>>): string[] {
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const [readFile, fileExists] = [host.readFile.bind(host), host.fileExists.bind(host)];
  const all = new Map(Object.entries(files).map(([name, text]) => [join(ROOT, name), text]));
  host.readFile = (path) => all.get(path) ?? readFile(path);
  host.fileExists = (path) => all.has(path) || fileExists(path);
  const program = ts.createProgram([...all.keys()], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const USE = `
import type { Citation, Timeline, TimelineDocument, TimelineEvent } from './types.d.ts';
import type { TimelineJson } from './src/timeline/schema.ts';
export const ours = (timeline: TimelineJson): Timeline => timeline;
export const theirs = (timeline: Timeline): TimelineJson => timeline as Mutable<Timeline>;
export const quotes = (event: TimelineEvent): string[] => event.citations.map((c: Citation) => c.quote);
export const file = (document: TimelineDocument): string => document.file;
type Mutable<T> = T extends readonly (infer E)[] ? Mutable<E>[] : T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
`;

test('the published types are those that compile writes, and need no other package', () => {
  const types = typesText();
  expect(types).not.toMatch(/\bimport\b/);
  expect(types).toContain('At most 12 words of the document');
  expect(complaints({ 'types.d.ts': types, 'use.ts': USE })).toEqual([]);
  const wrong = types.replace('readonly title: string;', 'readonly title: number;');
  expect(complaints({ 'types.d.ts': wrong, 'use.ts': USE }).join()).toContain('title');
});
