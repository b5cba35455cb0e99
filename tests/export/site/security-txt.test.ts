import { expect, test } from 'vitest';
import { securityTxt } from '../../../src/export/site/security-txt.ts';

const NOW = Date.UTC(2026, 10, 28, 7, 15, 0, 123);

test('says whom to tell, and until when that holds', () => {
  expect(securityTxt('mailto:editor@example.org', null, NOW)).toBe(
    'Contact: mailto:editor@example.org\nExpires: 2027-11-27T07:15:00Z\nPreferred-Languages: en, fr, uk\n',
  );
});

test('names its own address only where it is looked for', () => {
  const canonical = (site: string): boolean =>
    securityTxt('https://example.org/tell', site, NOW).includes(
      'Canonical: https://example.org/.well-known/security.txt\n',
    );
  expect(canonical('https://example.org/')).toBe(true);
  expect(canonical('https://example.org/news/')).toBe(false);
});
