import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/compile/documents/read-document.ts';
import { htmlFile } from './made-documents.ts';
import { PARAGRAPHS, paragraphsOf } from './reading.ts';

describe('a page', () => {
  test('is read without its menus, and with lists, tables, quotations and captions', async () => {
    const file = htmlFile(
      PARAGRAPHS,
      '',
      '<h2>What it costs</h2><ul><li>Flour, which has become dear</li><li>Salt</li></ul><table><tr><th>Town</th><th>Buns</th></tr><tr><td>Liston</td><td>1,200</td></tr></table><blockquote>A bun is a bun.</blockquote>',
    );
    const text = (await paragraphsOf('a.html', file)).join('\n');
    expect(text).toContain(
      'Flour, which has become dear\nSalt\nTown | Buns\nListon | 1,200\nA bun is a bun.',
    );
    expect(text).not.toMatch(/Home|Imprint|never/);
  });

  test('says what it is about, and where that stands in it', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Not this' },
        {
          '@type': ['NewsArticle'],
          headline: 'Bakers meet again',
          author: [{ name: 'Ann Example' }, { name: 'Bo Example' }],
          datePublished: '2026-01-06T14:00:00+01:00',
        },
      ],
    };
    const head = `<title>Bakers | Paper</title><meta property="og:site_name" content="The Paper">
<link rel="canonical" href="https://example.org/bakers"><meta name="author" content="Somebody else">
<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const file = { name: 'a.html', bytes: htmlFile(PARAGRAPHS, head), encoding: null };
    expect(await readDocument(file)).toMatchObject({
      about: {
        title: { value: 'Bakers meet again', from: 'JSON-LD headline' },
        author: { value: 'Ann Example, Bo Example', from: 'JSON-LD author' },
        publisher: { value: 'The Paper', from: 'og:site_name' },
        published: { value: '2026-01-06T14:00:00+01:00', from: 'JSON-LD datePublished' },
        language: { value: 'en', from: 'html lang' },
        url: { value: 'https://example.org/bakers', from: 'rel=canonical' },
      },
    });
  });

  test('with broken data and an author that is an address is read nevertheless', async () => {
    const head =
      '<script type="application/ld+json">{"@type": </script><meta property="article:author" content="https://example.org/ann">';
    const reading = await readDocument({
      name: 'a.html',
      bytes: htmlFile(PARAGRAPHS, head),
      encoding: null,
    });
    expect(reading).toMatchObject({ kind: 'html', paragraphs: PARAGRAPHS });
    expect(reading).not.toHaveProperty('about.author');
  });
});
