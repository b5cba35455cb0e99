/** That no script of the built site, and no page for a frame, has any part of the parser of EDTF. */
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

test('no bundle for a browser has the parser of EDTF', () => {
  const built = inject('built');
  const scripts = readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(js|html)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(built, path), 'utf8') }));
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter(({ path }) => path.startsWith('embed')).length).toBeGreaterThan(2);
  const bundled = (marker: string): string[] =>
    scripts.flatMap(({ path, text }) => (text.includes(marker) ? path : []));
  for (const file of readdirSync(EDTF)) {
    const markers = markersOf(join(EDTF, file));
    expect(markers.length, file).toBeGreaterThan(0);
    expect(
      markers.filter((marker) => bundled(marker).length > 0),
      file,
    ).toEqual([]);
  }
  // Of a module that the page does have, such texts are found.
  const found = markersOf(UNIT_TEXT).filter((marker) => bundled(marker).length > 1);
  expect(found.length).toBeGreaterThan(0);
});
