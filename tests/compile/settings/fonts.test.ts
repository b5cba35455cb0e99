/** The font files that sourceline.yaml names. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { brandOf } from '../../../src/cli/brand.ts';
import { siteIn } from '../../../src/cli/site.ts';
import { readSettings } from '../../../src/compile/settings/settings.ts';
import { temporaryFolder } from '../seeds.ts';
import { NARROW_BOLD_FILE, NARROW_FILE, VARIABLE_FILE } from '../../export/fonts/test-fonts.ts';

function siteWith(fonts: string): string {
  const root = temporaryFolder();
  mkdirSync(join(root, 'fonts'));
  cpSync(NARROW_FILE, join(root, 'fonts/regular.woff2'));
  cpSync(NARROW_BOLD_FILE, join(root, 'fonts/bold.woff2'));
  cpSync(VARIABLE_FILE, join(root, 'fonts/variable.woff2'));
  writeFileSync(join(root, 'fonts/bad.ttf'), 'no font');
  writeFileSync(join(root, 'sourceline.yaml'), `fonts:\n${fonts}`);
  return root;
}

test('a file or a list of files for each weight', async () => {
  const root = siteWith(
    '  text:\n    regular: [fonts/regular.woff2, fonts/variable.woff2]\n    bold: fonts/bold.woff2\n  headings:\n    regular: fonts/variable.woff2\n',
  );
  const { settings, findings } = readSettings(root);
  expect(findings.diagnostics).toEqual([]);
  const { text, headings } = settings.fonts!;
  expect(text!.regular.map(({ path }) => path)).toEqual([
    'fonts/regular.woff2',
    'fonts/variable.woff2',
  ]);
  expect([text!.bold.length, headings!.bold.length]).toEqual([1, 0]);
  const { type } = await brandOf(settings, siteIn(root));
  expect(type!.faces.map(({ family, weight }) => `${family} ${weight}`)).toEqual([
    ...['Sourceline Text 400', 'Sourceline Text 400', 'Sourceline Text 600'],
    ...['Sourceline Headings 400', 'Sourceline Headings 600'],
  ]);
});

test.each([
  ['  text: fonts/regular.woff2', '2:9 | "text" takes a record, not text.'],
  ['  text:\n    bold: fonts/bold.woff2', '3:5 | The field "regular" is missing in "text".'],
  ['  text:\n    regular: fonts/gone.woff2', '3:14 | There is no file "fonts/gone.woff2".'],
  ['  text:\n    regular: fonts/a.svg', '3:14 | "fonts/a.svg" is not the name of a font file'],
  ['  text:\n    regular: ../a.ttf', '3:14 | "../a.ttf" is not in the folder of the site.'],
  ['  text:\n    regular: /etc/a.ttf', '3:14 | "/etc/a.ttf" is not in the folder of the site.'],
])('%j is reported with its place', (fonts, message) => {
  const { settings, findings } = readSettings(siteWith(fonts));
  const told = findings.diagnostics.map((d) => `${d.line}:${d.column} | ${d.sentence}`);
  expect(told.filter((each) => each.includes(message))).toHaveLength(1);
  expect(settings.fonts).toBeNull();
});

test.each([
  ['regular: fonts/bad.ttf', '"fonts/bad.ttf" is not a font that can be read.'],
  ['regular: fonts/regular.woff2', '"fonts/regular.woff2" has one weight only. Add a semi-bold'],
])('a font that cannot be used stops the build: %s', async (line, message) => {
  const root = siteWith(`  text:\n    ${line}\n`);
  await expect(brandOf(readSettings(root).settings, siteIn(root))).rejects.toThrow(message);
});
