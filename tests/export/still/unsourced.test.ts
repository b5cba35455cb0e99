/** What pages without scripts, and exported data, say of an event without a source. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DATA_FORMATS } from '../../../src/export/formats/data-formats.ts';
import { prerender } from '../../../src/export/still/prerender.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { harbour, HARBOUR_JSON } from '../harbour.ts';

const events = HARBOUR_JSON.events.map((event) => ({ ...event, citations: [], differences: [] }));

test('a page says that no source is given', () => {
  const index = readFileSync('index.html', 'utf8');
  const wanted = { id: 'harbour', page: 'index.html', whole: null, head: () => '', foot: '' };
  const text = JSON.stringify({ ...HARBOUR_JSON, events });
  for (const whole of [null, 'text.html'])
    expect(prerender(index, text, { ...wanted, whole }).index).toContain('No source given');
});

/** Annotations are of quotations, and there are none. */
const formats = Object.entries(DATA_FORMATS).filter(([name]) => name !== 'annotations');

test.each(formats)('%s has the event', (_, { text }) => {
  const taken = { timeline: harbour({ events }), address: null, words: ENGLISH };
  expect(text(taken)).toContain('The cranes stand still');
});
