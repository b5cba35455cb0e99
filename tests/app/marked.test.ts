/** Links, bold and italic words of summaries, in the head, the reader and the list. */
import { render } from '@testing-library/svelte';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import App from '../../src/app/App.svelte';
import { isMarked, marked } from '../../src/app/marked.ts';
import Summary from '../../src/app/reader/Summary.svelte';
import { readMarkedText } from '../../src/seeds/seed/markup/marked-text.ts';
import { translate } from '../../src/timeline/translation.ts';
import { search, searchIndex } from '../../src/view/search.ts';
import { harbour } from '../export/harbour.ts';
import { markedHarbour, NOTICE, ORDER } from '../export/marked.ts';

// The page waits for it before it is shown.
beforeAll(() => marked.need());

const open = (timeline = markedHarbour()) =>
  render(App, { props: { timeline, address: { selection: 'vote' } } });
const shown = (selector: string): Element => document.querySelector(selector)!;
const texts = (within: Element, selector: string): string[] =>
  [...within.querySelectorAll(selector)].map(({ textContent }) => textContent);

test.each(['#reader .summary', '#event-vote p[dir]'])('%s has them', (selector) => {
  open();
  const summary = shown(selector);
  expect(summary.textContent).toBe(markedHarbour().events[0]!.summary);
  expect(texts(summary, 'strong')).toEqual(['vote to strike', 'papers']);
  expect(texts(summary, 'strong em')).toEqual(['strike']);
  expect(texts(summary, 'a strong')).toEqual(['papers']);
  // Markup in a summary is text.
  expect(summary.querySelector('b')).toBeNull();
  const link = summary.querySelector('a')!;
  expect(link.href).toBe(NOTICE);
  expect([link.target, link.rel, link.dir]).toEqual(['_blank', 'noopener noreferrer', 'auto']);
});

test('the head has them, and those of its translation', () => {
  const { unmount } = open();
  expect(shown('header .summary').textContent.trim()).toBe(markedHarbour().summary);
  expect(shown('header .summary a').getAttribute('href')).toBe(ORDER);
  unmount();
  open(translate(markedHarbour(), 'uk'));
  expect(texts(shown('header .summary'), '*')).toEqual(['жодного']);
  // An event that is not translated keeps its own.
  expect(texts(shown('#reader .summary'), 'a')).toHaveLength(1);
});

test('only a timeline that has them waits for what draws them', () => {
  const timeline = markedHarbour();
  expect(isMarked(timeline)).toBe(true);
  expect(isMarked({ ...timeline, summarySpans: [] })).toBe(true);
  expect(isMarked(harbour())).toBe(false);
});

test('search finds words that lie in a span and beside it', () => {
  const index = searchIndex(markedHarbour());
  for (const words of ['vote to strike', 'to strike', 'strike, as', 'notice the papers had'])
    expect(search(index, words)).toContain('vote');
});

test('whatever an editor writes, there are only words, links to the web, strong and em', () => {
  const piece = fc.constantFrom(
    ...['*', '**', '***', '[', ']', '](https://paper.example/a)', '](javascript:alert(1))', '<b>'],
    ...['<img src=x onerror=alert(1)>', '&amp;', '{@html a}', ' ', '\\', 'so', 'עיתון', '👩‍🚀', '\n'],
  );
  const { container, rerender } = render(Summary, {
    props: { of: { summary: '', summarySpans: [] } },
  });
  return fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
      const of = readMarkedText(pieces.join(''));
      await rerender({ of });
      expect(container.textContent).toBe(of.summary);
      for (const element of container.querySelectorAll('*')) {
        expect(element.tagName).toMatch(/^(A|STRONG|EM)$/);
        if (element.tagName === 'A') expect(element.getAttribute('href')).toMatch(/^https?:/);
      }
    }),
    { numRuns: 300 },
  );
});
