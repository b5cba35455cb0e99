import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '../../../src/export/formats/csv.ts';
import { parseUnit } from '../../../src/time/unit-text.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { quote } from '../../../src/words/quote.ts';
import { anyTaken, anyText } from '../any-timeline.ts';
import { harbour, HARBOUR_JSON } from '../harbour.ts';
import { parisSummit } from '../paris-summit.ts';

/** Reads RFC 4180 and nothing else; throws at anything that it does not allow. */
function strictly(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const row = rows.at(-1)!;
    const cell = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(text.slice(at));
    if (!cell) throw new Error(`no cell at ${at}`);
    row.push(cell[1]?.replaceAll('""', '"') ?? cell[2]!);
    at += cell[0].length;
    if (cell[3] === '\r\n') rows.push([]);
  }
  if (rows.pop()!.length > 0) throw new Error('the last row has no end');
  return rows;
}

/** Where an apostrophe was added, according to the description of the format. */
const PUT = /(^|[;|\t\r\n])'(?=(?:['"]|[^\S\t\r\n])*[=+\-@＝＋－＠])/g;
const asItWas = (cell: string): string =>
  cell.replace(/^'(?='*[\t\r\n])/, '').replaceAll(PUT, '$1');

const table = (text: string): Record<string, string>[] => {
  const [head, ...rows] = strictly(text);
  return rows.map((row) => Object.fromEntries(head!.map((name, i) => [name, row[i]!])));
};

test('any timeline: the same rows by a strict parser and by a kept one, and each cell as it was', () => {
  fc.assert(
    fc.property(anyTaken, (taken) => {
      const text = csvText(taken);
      const rows = strictly(text);
      expect(parse(text, { record_delimiter: '\r\n' })).toEqual(rows);
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
      const { events, lanes } = taken.timeline;
      const read = table(text);
      expect(read.map(({ title }) => asItWas(title!))).toEqual(events.map(({ title }) => title));
      expect(read.map(({ summary }) => asItWas(summary!))).toEqual(events.map((e) => e.summary));
      expect(read.map(({ edtf }) => asItWas(edtf!))).toEqual(events.map(({ when }) => when.edtf));
      for (const row of read) expect(asItWas(row.lane_name!)).toBe(lanes[0]!.name);
    }),
  );
});

/** Reads like spreadsheets: a quotation mark counts only at the start of a cell. */
function leniently(text: string, separator: string): string[] {
  const cells: string[] = [];
  for (let at = 0; at < text.length; at++) {
    let cell = '';
    if (text.charAt(at) === '"') {
      for (at++; at < text.length; at++) {
        if (text.charAt(at) !== '"') cell += text.charAt(at);
        else if (text.charAt(at + 1) === '"') cell += text.charAt(at++);
        else break;
      }
      at++;
    }
    for (; at < text.length && !`${separator}\r\n`.includes(text.charAt(at)); at++)
      cell += text.charAt(at);
    cells.push(cell);
  }
  return cells;
}

const BEGINS_A_FORMULA = /^\s*[=+\-@＝＋－＠]/;
const SEPARATORS = [',', ';', '\t', '|'];

test.for(['a;=1+1', 'a\t=1', 'a|@b', 'a;"=1', 'a; "" +1', '=1', '\t=1', 'a\n-1', "a;'=1", '＝1'])(
  '%j is not a formula, whatever separates cells',
  (title) => {
    const events = HARBOUR_JSON.events.map((event) => ({ ...event, title, places: [title] }));
    const text = csvText({ timeline: harbour({ events }), words: ENGLISH, address: null });
    for (const separator of SEPARATORS)
      for (const cell of leniently(text, separator)) expect(cell).not.toMatch(BEGINS_A_FORMULA);
    for (const row of table(text)) expect(asItWas(row.title!)).toBe(title);
  },
);

test('any text: no cell is a formula, whatever separates cells', () => {
  const sign = fc.constantFrom(...Array.from(`=+-@;|\t,"'\n ＝x`));
  const text = fc.oneof(
    anyText,
    fc.array(sign, { minLength: 1, maxLength: 8 }).map((signs) => `x${signs.join('')}`),
  );
  const timeline = harbour();
  fc.assert(
    fc.property(text, text, (title, name) => {
      const events = timeline.events.map((event) => ({ ...event, title, people: [name, title] }));
      const all = { ...timeline, events: events.slice(0, 2) };
      const written = csvText({ timeline: all, words: ENGLISH, address: null });
      expect(
        leniently(written, ',')
          .filter((cell) => cell !== '')
          .sort(),
      ).toEqual(
        strictly(written)
          .flat()
          .filter((cell) => cell !== '')
          .sort(),
      );
      for (const separator of SEPARATORS)
        for (const cell of leniently(written, separator))
          expect(cell).not.toMatch(BEGINS_A_FORMULA);
      for (const cell of strictly(written).flat()) expect(cell).not.toMatch(/^[\t\r\n]/);
      for (const row of table(written)) expect(asItWas(row.title!)).toBe(title);
    }),
  );
});

test('any date: its bounds are those of the timeline, and its words stand beside them', () => {
  fc.assert(
    fc.property(anyTaken, (taken) => {
      const read = table(csvText(taken));
      taken.timeline.events.forEach(({ when }, i) => {
        const { earliest, latest, precision, dating, date } = read[i]!;
        const { from, to } = when.extent;
        expect(earliest === '' ? -Infinity : parseUnit(asItWas(earliest!))!.from).toBe(from);
        expect(latest === '' ? Infinity : parseUnit(asItWas(latest!))!.to).toBe(to);
        expect([precision, dating]).toEqual([when.precision, when.dating.basis]);
        expect(date).not.toBe('');
      });
    }),
  );
});

test('says for each event its documents, passages and differences', () => {
  const timeline = parisSummit();
  const read = table(csvText({ timeline, words: ENGLISH, address: 'https://example.org/' }));
  expect(read.length).toBe(timeline.events.length);
  timeline.events.forEach((event, i) => {
    for (const { document, paragraph, quote: passage } of event.citations)
      expect(read[i]!.quotations).toContain(
        `${document} ¶ ${paragraph}: ${quote(passage, ENGLISH)}`,
      );
    for (const { about, readings } of event.differences)
      for (const { value } of readings) {
        const line = read[i]!.differences!.split('\n').find((each) =>
          each.startsWith(`${about}: `),
        );
        expect(line).toContain(`${value} (`);
      }
    expect(read[i]!.address).toBe(`https://example.org/#event=${event.id}`);
  });
});

test('a timeline without events is a head without rows', () => {
  const text = csvText({ timeline: harbour({ events: [] }), words: ENGLISH, address: null });
  expect(strictly(text).length).toBe(1);
});
