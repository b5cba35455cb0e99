/** Reads what a source file imports. Imports only typescript and node:path. */
import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** From `src/`: `layout/layout.ts`. */
  readonly file: string;
  readonly line: number;
  /** As written: `../time/extent.ts`, `d3`. */
  readonly specifier: string;
  /** Loaded with the file that imports it: neither `import()` nor only its types. */
  readonly atOnce: boolean;
}

/** All imports and re-exports of a file of code or style, type-only ones included. */
export function importsOf(file: string, text: string): Import[] {
  if (file.endsWith('.css')) return importsOfStyle(file, text);
  const script = file.endsWith('.svelte') ? scriptsOf(text) : text;
  const source = ts.createSourceFile(file, script, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const note = (node: ts.Expression | undefined, atOnce: boolean): void => {
    if (node === undefined) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    // A computed specifier would pass unseen: its text is no known package, so the table refuses it.
    const specifier = ts.isStringLiteralLike(node) ? node.text : node.getText();
    found.push({ file, line, specifier, atOnce });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node))
      note(node.moduleSpecifier, node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, !node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      note(node.arguments[0], false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      note(node.argument.literal, false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A stylesheet imports by `@import` and by `url()`; data URLs are its own. */
const importsOfStyle = (file: string, text: string): Import[] =>
  [...text.matchAll(/(?:url\(|@import\s+)['"]?(?!data:)([^'")]+)/g)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    specifier: match[1] ?? '',
    atOnce: true,
  }));

/** The scripts of a component, each at its own lines: what stands around them becomes blank. */
function scriptsOf(text: string): string {
  let at = 0;
  let script = '';
  const blank = (markup: string): string => markup.replace(/[^\n]/g, ' ');
  for (const match of text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)) {
    const body = match[1] ?? '';
    const start = match.index + match[0].indexOf('>') + 1;
    script += blank(text.slice(at, start)) + body;
    at = start + body.length;
  }
  return script + blank(text.slice(at));
}

/** Where a relative specifier leads, from `src/`: `time/extent.ts`. Null for a package. */
export const targetOf = ({ file, specifier }: Import): string | null =>
  specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), specifier)) : null;

/** `d3` of `d3/x`, `@date-fns/utc` of `@date-fns/utc/y`, `node:` of any Node module. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
