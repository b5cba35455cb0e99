import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languagePage } from '../../src/embed/language-page.ts';

const SITE = 'https://news.example';

test.for([
  ['/embed/t.html', '/embed/t.fr.html'],
  ['/embed/t.uk.html', '/embed/t.fr.html'],
  ['/embed/t', '/embed/t.fr'],
  ['/embed/t.en', '/embed/t.fr'],
  ['/embed/t.html?childId=1#lang=fr', '/embed/t.fr.html?childId=1#lang=fr'],
  ['/a.html/t.html', '/a.html/t.fr.html'],
] as const)('of %s is %s', ([path, other]) => {
  expect(languagePage(SITE + path, 'fr')).toBe(SITE + other);
});

const PATHS = [
  '//evil.example/..%2fembed/t.html',
  '//embed/t.html',
  '///evil.example/t.html',
  '/\\evil.example/t.html',
  '/%5cevil.example/t.html',
  '/javascript:alert(1)%2f..%2fembed%2ft.html',
  '/https://evil.example/t.html',
  '/@evil.example/t.html',
];

test('is on the same host, whatever the path', () => {
  const part = fc.oneof(
    fc.constantFrom('/', '\\', '.', '..', '@', ':', '%2f', 'evil.example'),
    fc.string(),
  );
  const path = fc.array(part).map((parts) => `/${parts.join('')}`);
  const holds = (each: string): void => {
    const { origin } = new URL(languagePage(new URL(SITE + each).href, 'fr'));
    expect(origin).toBe(SITE);
  };
  PATHS.forEach(holds);
  fc.assert(fc.property(path, holds));
});
