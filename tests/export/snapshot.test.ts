import { expect, test } from 'vitest';
import { ENGLISH } from '../../src/words/english.ts';
import { textsOf } from '../../src/export/itxt.ts';
import { snapshot, type SnapshotRequest } from '../../src/export/snapshot.ts';
import { harbour } from './harbour.ts';

const request: SnapshotRequest = {
  timeline: harbour(),
  view: { extent: null, selection: 'debate' },
  size: { width: 900, height: 600 },
  sizeOf: 'picture',
  theme: 'light',
  words: ENGLISH,
  address: 'https://news.example/harbour/',
  scale: 2,
  dataHash: 'abc123',
};

const png = (changes: Partial<SnapshotRequest> = {}): Buffer =>
  Buffer.from(snapshot({ ...request, ...changes }, 'png').data);

test('a snapshot has the size that was asked for, at its scale', () => {
  const bytes = png();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1800, 1200]);
});

test('a second snapshot has the same bytes', () => {
  expect(png().equals(png())).toBe(true);
});

test('another theme and another scale give another picture', () => {
  expect(png({ theme: 'dark' }).equals(png())).toBe(false);
  expect(png({ scale: 1 }).length).toBeLessThan(png().length);
});

test('the picture says in its metadata what it is', () => {
  expect(textsOf(png())).toEqual({
    Title: 'The strike at the harbour',
    Description: 'Ten days in which no ship was unloaded.',
    Software: 'Sourceline',
    URL: 'https://news.example/harbour/',
    'Sourceline timeline': 'harbour',
    'Sourceline view': expect.stringMatching(/^from=2024-04-2\d.*&to=2024-05-1.*&event=debate$/),
    'Sourceline data': 'sha256-abc123',
  });
  const { URL, ...rest } = textsOf(png({ address: null, dataHash: null }));
  expect([URL, rest['Sourceline data']]).toEqual([undefined, undefined]);
});

test('as SVG it is one document without marks of the renderer', () => {
  const svg = Buffer.from(snapshot(request, 'svg').data).toString();
  expect(svg).toMatch(/^<svg .*<\/svg>\n$/s);
  expect(svg).not.toContain('<!--');
  expect(svg).not.toMatch(/<script|<style|<foreignObject|href=| on\w+=/);
});

test('names that look like markup stay text', () => {
  const title = '<b>“&amp;” </title><script>alert(1)</script> -->';
  const svg = Buffer.from(snapshot({ ...request, timeline: harbour({ title }) }, 'svg').data);
  expect(svg.toString()).not.toContain('<script>');
  expect(svg.toString()).toContain('&lt;script>');
  expect(textsOf(png({ timeline: harbour({ title }) })).Title).toBe(title);
});

test('more than 4,096 pixels a side are refused', () => {
  expect(() => png({ scale: 5 })).toThrow('the largest scale is 4.5');
});
