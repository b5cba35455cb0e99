/** The brand of a site that is being written: fonts, colours and logo follow its settings. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ownAssets, previewBrand } from '../../../src/cli/server/preview-brand.ts';
import { siteIn } from '../../../src/cli/site.ts';
import { readSettings } from '../../../src/compile/settings/settings.ts';
import { temporaryFolder } from '../../compile/seeds.ts';
import { WIDE_FILE } from '../../export/fonts/test-fonts.ts';

const PUBLISHER = 'publisher: { name: The Gazette }\n';
const WIDE = 'fonts: { text: { regular: wide.woff2, bold: wide.woff2 } }\n';

async function followed() {
  const root = temporaryFolder();
  mkdirSync(join(root, 'fonts'));
  cpSync(WIDE_FILE, join(root, 'wide.woff2'));
  writeFileSync(join(root, 'broken.woff2'), 'no font');
  writeFileSync(join(root, 'logo.svg'), '<svg viewBox="0 0 60 20"><path d="M0 0h9v9z"/></svg>');
  const preview = { settings: readSettings(root).settings };
  const told: string[] = [];
  const say = (line: string): void => void told.push(line);
  const brand = await previewBrand(preview, siteIn(root), { out: say, err: say });
  const write = async (settings: string): Promise<void> => {
    writeFileSync(join(root, 'sourceline.yaml'), settings);
    preview.settings = readSettings(root).settings;
    await brand.update();
  };
  return { brand, told, write };
}

test('fonts and logo come and go with the settings', async () => {
  const { brand, told, write } = await followed();
  expect(brand.current).toMatchObject({ colours: null, type: null, logo: null });
  await write(`${PUBLISHER}logo: logo.svg\n${WIDE}`);
  const { current } = brand;
  expect(current.logo).toMatchObject({ publisher: 'The Gazette', width: 60 });
  expect([...ownAssets(current).keys()]).toEqual([
    ...current.type!.faces.map(({ name }) => name),
    current.logo!.name,
  ]);
  await write(`${PUBLISHER}logo: logo.svg\n${WIDE}`);
  expect(brand.current).toBe(current);
  await write(`${PUBLISHER}logo: logo.svg\n${WIDE}colours: { light: { ink: '#402010' } }\n`);
  expect(brand.current.colours?.light.ink).toBe('#402010');
  expect(brand.current.type).toBe(current.type);
  await write('');
  expect(brand.current).toMatchObject({ colours: null, type: null, logo: null });
  expect(told).toEqual([]);
});

test('of a font that is none, the message says so, and what was right stays', async () => {
  const { brand, told, write } = await followed();
  await write(WIDE);
  const { type } = brand.current;
  await write(WIDE.replaceAll('wide', 'broken'));
  expect(told).toEqual([expect.stringContaining('"broken.woff2" is not a font')]);
  expect(brand.current.type).toBe(type);
});
