import { describe, expect, test } from 'vitest';
import { contactOption } from '../../src/cli/options.ts';

describe('--contact', () => {
  test.for([
    [undefined, null],
    ['', null],
    ['editor@example.org', 'mailto:editor@example.org'],
    ['mailto:editor@example.org', 'mailto:editor@example.org'],
    ['é@example.org', 'mailto:%C3%A9@example.org'],
    ['https://example.org/tell', 'https://example.org/tell'],
  ] as const)('%s is %s', ([contact, address]) => {
    expect(contactOption({ contact })).toBe(address);
  });

  test.for([
    ...[
      'editor',
      '@',
      'a@',
      '@b',
      'a@b@c',
      'a b@c',
      'a@b?bcc=x@y',
      'mailto:',
      'javascript:alert(1)',
      'https://',
    ],
    ...['http://example.org/tell', 'a@b\r\nExpires: never', '"><script>@x', 'tel:+1-201-555-0123'],
  ])('%j is refused in one sentence', (contact) => {
    expect(() => contactOption({ contact })).toThrow(/^--contact is an e-mail address, or .*\.$/);
  });
});
