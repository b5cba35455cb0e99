/** The logo that sourceline.yaml names. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../../src/compile/settings/settings.ts';
import { temporaryFolder } from '../seeds.ts';

const PUBLISHER = 'publisher:\n  name: The Gazette\n';

function read(name: string, content: string | Buffer, publisher = PUBLISHER) {
  const root = temporaryFolder();
  mkdirSync(join(root, 'brand'));
  writeFileSync(join(root, 'brand', name), content);
  writeFileSync(join(root, 'sourceline.yaml'), `${publisher}logo: brand/${name}\n`);
  const { settings, findings } = readSettings(root);
  return { logo: settings.logo, told: findings.diagnostics.map(({ sentence }) => sentence) };
}

const svg = (inner: string, attributes = 'viewBox="0 0 120 30"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`;

test.each([
  ['viewBox="0 0 120 30"', 120, 30],
  ['width="60" height="20px" viewBox="0 0 120 30"', 60, 20],
  ['width="100%" height="100%" viewBox="0,0,120,30"', 120, 30],
])('an SVG of shapes is taken, with the size of %s', (attributes, width, height) => {
  const shapes = '<style>.a{fill:url(#g)}</style><path class="a" d="M0 0H9"/><use href="#b"/>';
  const { logo, told } = read('logo.svg', svg(shapes, attributes));
  expect(told).toEqual([]);
  expect(logo).toMatchObject({ width, height });
  expect(logo!.name).toMatch(/^logo-[\da-f]{8}\.svg$/);
});

/** One pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('a PNG is taken with its size', () => {
  const { logo } = read('logo.png', PNG);
  expect([logo!.width, logo!.height]).toEqual([1, 1]);
});

test.each([
  ['<script>alert(1)</script>', '<script>'],
  ['<path onload="alert(1)"/>', 'onload'],
  ['<foreignObject><p>x</p></foreignObject>', '<foreignObject>'],
  ['<a href="https://evil.example/"><path/></a>', '<a>'],
  ['<use href="https://evil.example/a.svg#x"/>', 'a link to https://evil.example/a.svg#x'],
  [
    '<use xmlns:x="http://www.w3.org/1999/xlink" x:href="data:image/svg+xml,a"/>',
    'a link to data:',
  ],
  ['<rect style="fill:url(https://evil.example/)"/>', 'style="fill:url(https://evil.example/)"'],
  ['<rect fill="url(#a) url( \'//evil.example\')"/>', 'fill='],
  ['<style>@import "https://evil.example/a.css";</style>', 'a style that loads a file'],
  ['<style><![CDATA[a{background:u\\72l(//evil.example)}]]></style>', 'a style that loads a file'],
  ['<animate attributeName="href" to="javascript:alert(1)"/>', '<animate>'],
  ['<image href="#a"/>', '<image>'],
])('an SVG with %s is refused', (inner, part) => {
  const { logo, told } = read('logo.svg', svg(inner));
  expect(logo).toBeNull();
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(`has ${part}`);
});

test.each([
  ['<!DOCTYPE svg [<!ENTITY a "b">]>', 'a DOCTYPE'],
  ['<?xml-stylesheet href="a.css"?>', '<?xml-stylesheet?>'],
])('an SVG that begins with %s is refused', (head, part) => {
  expect(read('logo.svg', head + svg('')).told[0]).toContain(`has ${part}`);
});

test.each([
  [svg('<g><text>The <tspan>Gazette</tspan></text></g>'), 'words set in a font'],
  [
    svg('<style>@media (prefers-color-scheme:dark){path{fill:#fff}}</style>'),
    'a style for some screens only',
  ],
])('what would look different on each device is refused: %s', (text, part) => {
  const { logo, told } = read('logo.svg', text);
  expect(logo).toBeNull();
  expect(told).toEqual([expect.stringContaining(`has ${part}, so it would look different`)]);
});

/** A PNG without the pixels that its head promises. */
function pngOf(width: number, height: number): Buffer {
  const bytes = Buffer.from(PNG);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

test.each([
  ['logo.svg', svg('', 'viewBox="0 0 1300 100"'), '1300 × 100'],
  ['logo.svg', svg('', 'viewBox="0 0 10 21"'), '10 × 21'],
  ['logo.png', pngOf(5000, 1000), '5000 × 1000'],
  ['logo.png', pngOf(60, 2000), '60 × 2000'],
])('%s that is too wide, too high or too large is refused', (name, content, size) => {
  const { logo, told } = read(name, content);
  expect(logo).toBeNull();
  expect(told).toEqual([
    expect.stringContaining(`"brand/${name}" is ${size} px. A logo is at most`),
  ]);
});

test('a drawing of any size is taken', () => {
  expect(read('logo.svg', svg('', 'viewBox="0 0 12000 1000"')).told).toEqual([]);
});

test.each([
  ['logo.svg', svg('<path>')],
  ['logo.svg', svg('', '')],
  ['logo.svg', '<html></html>'.replace('html', 'svg')],
  ['logo.svg', ''],
  ['logo.png', 'no image'],
  ['logo.webp', PNG],
  ['logo.png', PNG.subarray(0, 40)],
  ['logo.jpg', 'x'],
])('%s that is no such image is refused', (name, content) => {
  expect(read(name, content).told).toEqual([
    expect.stringContaining(`"brand/${name}" is not an SVG, PNG or WebP, or it is incomplete.`),
  ]);
});

test('a logo comes with a publisher, from the folder of the site', () => {
  expect(read('logo.svg', svg(''), '').told[0]).toContain('needs the name of its publisher');
  const root = temporaryFolder();
  symlinkSync('/etc/hostname', join(root, 'logo.png'));
  writeFileSync(join(root, 'sourceline.yaml'), `${PUBLISHER}logo: logo.png\n`);
  expect(readSettings(root).findings.diagnostics.map(({ code }) => code)).toEqual(['file-outside']);
});
