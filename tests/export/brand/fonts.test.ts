/** The fonts of a site in the text of its pages. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { beforeAll, expect, test } from 'vitest';
import { brandText } from '../../../src/export/brand/branded-text.ts';
import { ownEmbeddedFaces, withoutOwn } from '../../../src/export/brand/embedded-fonts.ts';
import { OWN_TEXT } from '../../../src/export/fonts/families.ts';
import { rangeOf } from '../../../src/export/fonts/own-fonts.ts';
import { ownType, type OwnType } from '../../../src/export/fonts/own-type.ts';
import { OUR_TABLES } from '../../../src/export/fonts/own-widths.ts';
import { NO_BRAND, type Brand } from '../../../src/export/brand/brand.ts';
import { spansOf } from '../../../src/export/fonts/fonts.ts';
import { GIVEN } from '../fonts/test-fonts.ts';

let brand: Brand;
let type: OwnType;
beforeAll(async () => {
  const cache = mkdtempSync(join(tmpdir(), 'sourceline-fonts-'));
  type = await ownType(GIVEN.wide, cache);
  brand = { ...NO_BRAND, type };
  return () => rmSync(cache, { recursive: true });
});

test('a style sheet names the site’s families before ours, with their letters', () => {
  const css = brandText('a.css', readFileSync('src/app/tokens.css', 'utf8'), brand);
  expect(css).toContain("--sans: 'Sourceline Text', 'Source Sans 3',");
  expect(css).toContain("--serif: 'Sourceline Headings', 'Source Serif 4',");
  const rules = css.match(/@font-face\{[^}]*\}/g)!;
  expect(rules).toHaveLength(5);
  for (const [i, { name, letters }] of type.faces.entries()) {
    expect(rules[i]).toContain(`url('./${name}')`);
    const spans = spansOf(/unicode-range:(.*)\}/.exec(rules[i]!)![1]!);
    expect(spans.reduce((sum, [first, last]) => sum + last - first + 1, 0)).toBe(letters.length);
  }
});

test('a letter is in one file of a weight alone', () => {
  const regular = type.faces.filter((f) => f.family === OWN_TEXT && f.weight === 400);
  const all = regular.flatMap(({ letters }) => letters);
  expect(regular).toHaveLength(2);
  expect(new Set(all).size).toBe(all.length);
});

test('a script has the widths of the site’s letters, in any quotes', () => {
  const { regular, bolder, serif } = OUR_TABLES;
  for (const quote of ["'", '"', '`']) {
    const script = `[${[regular, bolder, serif].map((each) => quote + each + quote).join()}]`;
    const own = brandText('a.js', script, brand);
    const { tables } = type;
    expect(Array.from(runInNewContext(own) as string[])).toEqual([
      ...[tables.regular, tables.bolder, tables.serif],
    ]);
  }
  expect(brandText('a.js', `x="'Source Sans 3', 'Source Sans Pro'"`, brand)).toBe(
    `x="'Sourceline Text', 'Source Sans 3', 'Source Sans Pro'"`,
  );
  expect(brandText('a.js', `"600 1em 'Source Serif 4'"`, brand)).toBe(
    `"600 1em 'Sourceline Headings'"`,
  );
});

test('a page loads them early, in place of ours', () => {
  const html = brandText('index.html', readFileSync('index.html', 'utf8'), brand);
  const early = [...html.matchAll(/as="font"[^>]*href="([^"]+)"/gs)].map(([, href]) => href);
  expect(early).toEqual([`./assets/${type.faces[0]!.name}`, `./assets/${type.faces.at(-1)!.name}`]);
});

test('an embed has the letters of its texts inside, and no address', async () => {
  const faces = type.faces;
  const rules = await ownEmbeddedFaces(faces, OWN_TEXT, 'aő');
  expect(rules.map((rule) => /unicode-range:(.*)\}/.exec(rule)![1])).toEqual([
    ...['U+61', 'U+151', 'U+61'],
  ]);
  expect(withoutOwn('aőЖ', faces, OWN_TEXT)).toBe('őЖ');
  expect(brandText('page.css', ':root{--sans: "a"}', brand, null)).not.toContain('url(');
});

test('a range is written in spans', () => {
  expect(rangeOf([0x20, 0x21, 0x22, 0x41])).toBe('U+20-22,U+41');
});
