/** Reads the imports of a source file. */
import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** Relative to `src/`: `layout/layout.ts`. */
  readonly file: string;
  readonly line: number;
  /** As written: `../time/extent.ts`, `d3`. */
  readonly specifier: string;
  /**
   * Whether it is loaded together with the file: not with `import()`, and not only for its types.
   */
  readonly atOnce: boolean;
}

/** All imports and re-exports of a code or style file, including types. */
export function importsOf(file: string, text: string): Import[] {
  if (file.endsWith('.css')) return importsOfStyle(file, text);
  const script = file.endsWith('.svelte') ? scriptsOf(text) : text;
  const source = ts.createSourceFile(file, script, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const note = (node: ts.Expression | undefined, atOnce: boolean): void => {
    if (node === undefined) return;
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    // A computed specifier is not a known package, so the table refuses it.
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

/** A style sheet imports with `@import` and `url()`; data URLs import nothing. */
const importsOfStyle = (file: string, text: string): Import[] =>
  [...text.matchAll(/(?:url\(|@import\s+)['"]?(?!data:)([^'")]+)/g)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    specifier: match[1] ?? '',
    atOnce: true,
  }));

/** The scripts of a component at their own lines; everything around them becomes blank. */
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

/** The target of a relative specifier, relative to `src/`: `time/extent.ts`. Null for a package. */
export const targetOf = ({ file, specifier }: Import): string | null =>
  specifier.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), specifier)) : null;

/** `d3` for `d3/x`, `@date-fns/utc` for `@date-fns/utc/y`, `node:` for any module of Node. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
