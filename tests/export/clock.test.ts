/** Whose clock times are of: in the page without scripts, in pictures and in data. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { csvText } from '../../src/export/formats/csv.ts';
import { jsonLd } from '../../src/export/formats/json-ld.ts';
import { layOutPicture } from '../../src/export/pictures/picture.ts';
import { prerender } from '../../src/export/still/prerender.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { compiled, read, type DatedSeed } from '../compile/dated-seeds.ts';

const SEED: DatedSeed = {
  timeZone: 'Pacific/Auckland',
  events: {
    quake: '2026-03-10T00:30+13:00',
    warning: { when: '2026-03-09T01:45-10:00', timeZone: 'Pacific/Honolulu' },
    emergency: '2026-03-10',
  },
};
const WHOSE = 'Times are those of Auckland (UTC+13)';
const THERE = 'In its document: Monday 9 March 2026, 01:45 (UTC−10) in Honolulu';

test('the page without scripts tells it once, and a document’s other clock at its event', () => {
  const index = readFileSync('index.html', 'utf8');
  const wanted = { id: 'dated', page: 'index.html', whole: null, head: () => '', foot: '' };
  const html = prerender(index, JSON.stringify(compiled(SEED).json), wanted).index;
  const page = new new JSDOM().window.DOMParser().parseFromString(html, 'text/html');
  expect(page.querySelector('header')!.textContent).toContain(WHOSE);
  const events = [...page.querySelectorAll('.events > li')].map(({ textContent }) => textContent);
  expect(events.map((text) => text.includes('In its document'))).toEqual([false, false, true]);
  expect(events[2]).toContain(THERE);
});

test('a picture tells it where it shows a clock time', () => {
  const size = { width: 900, height: 600 };
  const of = (timeline: ReturnType<typeof read>) =>
    layOutPicture({
      ...{ timeline, size, sizeOf: 'picture', theme: 'light', words: ENGLISH, address: null },
      view: { extent: null, selection: null },
    });
  const timeline = read(SEED);
  const drawn = of(timeline);
  const texts = drawn.texts.flatMap(({ runs }) => runs.map(({ text }) => text)).join('');
  expect(texts).toContain(WHOSE);
  expect(drawn.description).toContain(WHOSE);
  const events = timeline.events.filter(({ id }) => id === 'emergency');
  expect(of({ ...timeline, events }).description).not.toContain('Times are those');
});

test('tables and JSON-LD have the offset at each time', () => {
  const taken = { timeline: read(SEED), words: ENGLISH, address: null };
  const dates = JSON.stringify(jsonLd(taken)).match(/"startDate":"[^"]*"/g);
  expect(dates).toEqual([
    '"startDate":"2026-03-10"',
    '"startDate":"2026-03-10T00:30+13:00"',
    '"startDate":"2026-03-10T00:45+13:00"',
  ]);
  expect(csvText(taken)).toContain('"Tuesday 10 March 2026, 00:45 (UTC+13)"');
});
