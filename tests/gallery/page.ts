/** The gallery's page: each example with its name, a sentence, and both themes. Node only. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { waitForInterrupt } from '../../src/cli/interrupt.ts';
import { serve } from '../../src/cli/server/serve.ts';
import { drawn, type Example } from './example.ts';
import { EXAMPLES } from './examples.ts';

/** Writes the page, and serves it until Ctrl-C. */
export async function run(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-gallery-'));
  try {
    write(folder);
    const { url, close } = await serve({ root: folder });
    process.stdout.write(`The gallery is at ${url}\n`);
    await waitForInterrupt();
    await close();
  } finally {
    rmSync(folder, { recursive: true });
  }
  return 0;
}

function write(folder: string): void {
  writeFonts(folder);
  copyFileSync(join(import.meta.dirname, 'page.css'), join(folder, 'page.css'));
  writeFileSync(join(folder, 'index.html'), page(EXAMPLES));
}

/** Writes fonts.css and the fonts of the page. */
export function writeFonts(folder: string): void {
  const require = createRequire(import.meta.url);
  const source = join(import.meta.dirname, '../../src/app/fonts.css');
  const fonts = readFileSync(source, 'utf8').replaceAll(/url\('(@[^']+)'\)/g, (_, file: string) => {
    copyFileSync(require.resolve(file), join(folder, basename(file)));
    return `url('${basename(file)}')`;
  });
  writeFileSync(join(folder, 'fonts.css'), fonts);
}

export const page = (examples: readonly Example[]): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Sourceline: gallery</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="fonts.css">
<link rel="stylesheet" href="page.css">
<h1>Gallery</h1>
<p>Each of these ${examples.length} is a test, too, and a drawing in tests/goldens/gallery.</p>
<nav>${examples.map(({ name }) => `<a href="#${name}">${name}</a>`).join('\n')}</nav>
${examples.map(section).join('\n')}
</html>
`;

function section(example: Example): string {
  const { layout, draw } = drawn(example);
  const { width, height } = layout.size;
  return `<section id="${example.name}">
<h2>${example.name} <small>${width} × ${height}</small></h2>
<p>${example.says}</p>
${draw('light')}
${draw('dark')}
</section>`;
}
