import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { plainStyle, withColours, withThemeColour } from '../../../src/export/brand/colours.ts';
import { coloursOf, coloursTag } from '../../../src/export/brand/page-colours.ts';
import { PALETTES, type Palettes } from '../../../src/chart/palettes.ts';
import { NO_COLOURS, ownPalettes } from '../../../src/chart/own-palettes.ts';

const { DOMParser } = new JSDOM().window;
const css = readFileSync('src/app/tokens.css', 'utf8');
const OWN: Palettes = ownPalettes({
  light: { ...NO_COLOURS, paper: '#fff0e0', lanes: ['#7a1f1f'] },
  dark: { ...NO_COLOURS, paper: '#201008' },
});

test('the style sheet has the site’s colours where it had ours, and all else as it was', () => {
  expect(withColours(css, PALETTES)).toBe(css);
  const own = withColours(css, OWN);
  expect(own).toContain('--paper: light-dark(#fff0e0, #201008);');
  expect(own).toContain(`--lane-0: light-dark(#7a1f1f, ${OWN.dark.lanes[0]});`);
  expect(own.slice(own.indexOf('--sans'))).toBe(css.slice(css.indexOf('--sans')));
});

test('a style sheet for old browsers has them, too', () => {
  const lowered = css.replaceAll(
    /light-dark\((#\w+), (#\w+)\)/g,
    'var(--lightningcss-light,$1)var(--lightningcss-dark,$2)',
  );
  expect(withColours(lowered, OWN)).toContain(
    '--paper: var(--lightningcss-light,#fff0e0)var(--lightningcss-dark,#201008);',
  );
});

test('a style sheet without one of them is reported', () => {
  expect(() => withColours(css.replace('--accent:', '--other:'), OWN)).toThrow('no --accent');
});

test('the browser’s own frame takes the paper of each theme', () => {
  const html = withThemeColour(readFileSync('index.html', 'utf8'), OWN);
  expect(html.match(/theme-color" content="[^"]+/g)).toEqual([
    'theme-color" content="#fff0e0',
    'theme-color" content="#201008',
  ]);
});

test('a page names its colours for pictures, and reads them again', () => {
  const pageOf = (tag: string): Document =>
    new DOMParser().parseFromString(`<head>${tag}</head><body></body>`, 'text/html');
  expect(coloursOf(pageOf(coloursTag(OWN)))).toEqual(OWN);
  expect(coloursTag(null)).toBe('');
  expect(coloursOf(pageOf(''))).toEqual(PALETTES);
});

test('a page without a style sheet has paper and ink', () => {
  expect(plainStyle(OWN)).toContain('html{background:#fff0e0;color:#16181d}');
  expect(plainStyle(OWN)).toContain('html{background:#201008;color:#f1efe9}');
});
