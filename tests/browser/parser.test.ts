/**
 * That no script of the built site, and no page for a frame, has any part of the parser of EDTF, but
 * for what somebody loads who opens a file of their own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, inject } from 'vitest';
import { ROOT } from '../project/command.ts';
import { test } from './harness/page.ts';

const EDTF = join(ROOT, 'src/time/edtf');
const UNIT_TEXT = join(ROOT, 'src/time/unit-text.ts');

/** Texts of a module that a minifier leaves as they are: sentences, codes, patterns. */
function markersOf(path: string): string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((text) => text.length >= 10 && !/^\d{4}-|\\\\|\n/.test(text));
}

const scripts = (): Map<string, string> => {
  const built = inject('built');
  const paths = readdirSync(built, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => /\.(js|html)$/.test(path))
      .map((path) => [path, readFileSync(join(built, path), 'utf8')]),
  );
};

/** All that the page's script leads to, late parts included, but for what one part brings. */
function reached(all: ReadonlyMap<string, string>, without: string): Set<string> {
  const left = [...all.keys()].filter((path) => path.startsWith('assets/index-'));
  expect(left.length).toBe(1);
  const found = new Set<string>();
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (found.has(path) || path.startsWith(`assets/${without}-`)) continue;
    found.add(path);
    const names = all.get(path)!.matchAll(/["'`](?:\.\/|assets\/)([\w-]+\.js)["'`]/g);
    for (const [, name = ''] of names) if (all.has(`assets/${name}`)) left.push(`assets/${name}`);
  }
  return found;
}

test('no bundle for a reader has the parser of EDTF', () => {
  const all = scripts();
  const paths = [...all.keys()].filter((path) => !path.startsWith('assets/'));
  expect(paths.filter((path) => path.startsWith('embed')).length).toBeGreaterThan(2);
  const late = reached(all, 'OpenFiles');
  expect(late.size).toBeGreaterThan(10);
  const bundled = (marker: string, among: Iterable<string>): string[] =>
    [...among].filter((path) => all.get(path)!.includes(marker));
  for (const file of readdirSync(EDTF)) {
    const markers = markersOf(join(EDTF, file));
    expect(markers.length, file).toBeGreaterThan(0);
    expect(
      markers.filter((marker) => bundled(marker, [...paths, ...late]).length > 0),
      file,
    ).toEqual([]);
  }
  // Of a module that the page does have, such texts are found; so is the parser, where it may be.
  const found = markersOf(UNIT_TEXT).filter((marker) => bundled(marker, late).length > 0);
  expect(found.length).toBeGreaterThan(0);
  expect(bundled('A date is missing here.', all.keys()).length).toBeGreaterThan(0);
});
