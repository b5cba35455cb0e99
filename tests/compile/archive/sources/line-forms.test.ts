/** A line that has the form of one before makes the same row as one that is parsed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pieceIn, pieceOf, pieceOfText, textOf } from '../../../../src/compile/archive/piece.ts';
import { rowDate } from '../../../../src/compile/archive/row-date.ts';
import { rowWith, type ArchiveRow } from '../../../../src/compile/archive/row.ts';
import { LineForms } from '../../../../src/compile/archive/sources/line-forms.ts';
import { WholeEvents } from '../../../../src/compile/archive/sources/whole-event.ts';
import { writeDateText } from '../../../../src/archive/date-text.ts';
import { whenOf } from '../../../../src/timeline/when.ts';
import { manyEvents } from '../any-archive.ts';

const EVENTS = manyEvents(300).map((event, i) => ({
  ...event,
  ...(i % 3 === 0 && { label: 'A "short" one' }),
  ...(i % 2 === 0 && { links: [{ address: `https://a.example/${i}?x=1`, kind: 'article' }] }),
  ...(i % 5 === 0 && { score: i % 256 }),
  ...(i % 7 === 0 && { level: 3 - (i % 9) }),
  ...(i % 4 === 0 && { summary: 'Two lines:\n\t"Київ" — a/b \\ c.' }),
  people: i % 4 === 0 ? ['A. B.', 'Ж. Д.'] : [],
}));

/** A row with its texts, which are looked at at once. */
const said = (row: ArchiveRow) => ({
  ...{ ...row, id: textOf(row.id), title: textOf(row.title), label: textOf(row.label) },
  ...{ event: textOf(row.event), hasTitle: row.title !== row.label },
});

type Said = ReturnType<typeof said>;

/** Rows of lines, by a reader that has read some before. */
class Reading {
  readonly rows: Said[] = [];
  readonly reader = new WholeEvents({
    add: (row: ArchiveRow) => this.rows.push(said(row)),
  } as never);

  constructor(before: readonly string[]) {
    for (const line of before) this.reader.addPlain(JSON.parse(line), line);
    this.rows.length = 0;
  }
}

/** The row that parsing makes; null if a closer look is needed. */
function parsed(line: string): Said | null {
  const { rows, reader } = new Reading([]);
  try {
    reader.addPlain(JSON.parse(line), line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return rows[0] ?? null;
}

const WRITERS: readonly (readonly [string, (event: unknown) => string])[] = [
  ['JavaScript', (event) => JSON.stringify(event)],
  ['Python', (event) => spaced(event)],
];

/** As Python writes JSON. */
function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, each]) => `"${name}": ${spaced(each)}`);
  return `{${fields.join(', ')}}`;
}

describe.each(WRITERS)('lines as %s writes them', (_, write) => {
  const lines = EVENTS.map(write);

  test('are read by their forms, and make the same rows', () => {
    const { rows, reader } = new Reading(lines);
    let read = 0;
    for (const line of lines) {
      if (!reader.addLine(pieceOfText(line))) continue;
      expect(rows.at(-1)).toEqual(parsed(line));
      read++;
    }
    // The forms of the first few are known.
    expect(read).toBeGreaterThan(lines.length / 2);
  });

  test('are never taken for events if they end early, even at the end of all bytes', () => {
    const { rows, reader } = new Reading(lines);
    const line = lines[0]!;
    for (let length = 0; length < line.length; length++)
      expect(reader.addLine(pieceOfText(line.slice(0, length)))).toBe(false);
    expect(rows).toEqual([]);
  });

  test('are never taken for events if they are spoilt', () => {
    const { rows, reader } = new Reading(lines);
    let read = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...lines),
        fc.nat(),
        fc.nat(3),
        fc.oneof(
          fc.constantFrom(
            '"',
            '\\',
            '\\u0041',
            '\t',
            '\r',
            '\u0000',
            '\u202e',
            '٣',
            ']',
            '[',
            '{}',
          ),
          fc.constantFrom('-', '—', '0', 'a', ',"id":"b"', 'null', '"', '7', '99', ' ', '/', '\\n'),
          fc.string({ unit: 'binary', maxLength: 3 }),
        ),
        (line, place, removed, odd) => {
          const at = place % line.length;
          const spoilt = line.slice(0, at) + odd + line.slice(at + removed);
          if (!reader.addLine(pieceOfText(spoilt))) return;
          read++;
          expect(rows.at(-1)).toEqual(parsed(spoilt));
        },
      ),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(200);
  });
});

test('a form is learnt of few lines only', () => {
  const forms = new LineForms();
  const event = manyEvents(1)[0]!;
  const line = pieceOfText(JSON.stringify(event));
  for (let i = 0; i < 8; i++) forms.learn({ ...event, [`field-${i}`]: i }, line);
  forms.learn(event, line);
  expect(forms.partsOf(line)).toBeNull();
});

test('a line is read whose bytes begin where those of a shorter one did', () => {
  const forms = new LineForms();
  const event = manyEvents(1)[0]!;
  const { bytes, to } = pieceOfText(JSON.stringify(event));
  forms.learn(event, pieceOf(bytes));
  for (const other of [Buffer.alloc(9), bytes.subarray(0, 9)])
    expect(forms.partsOf(pieceOf(other))).toBeNull();
  expect(textOf(forms.partsOf(pieceIn(bytes, 0, to))!.id!)).toBe(event.id);
});

test('a date that is remembered makes the same row as one that is read', () => {
  const events = manyEvents(200);
  const lines = events.map((event) => JSON.stringify(event));
  const { rows, reader } = new Reading(lines);
  for (const [i, event] of events.entries()) {
    const line = pieceOfText(lines[i]!);
    if (!reader.addLine(line) || !reader.addLine(line)) continue;
    const date = rowDate(whenOf(event.when, [])!, writeDateText(event.when));
    const own = rowWith(event, date, { score: 0, level: undefined, json: line, cited: [] });
    expect(rows.slice(-2)).toEqual([said(own), said(own)]);
  }
  expect(rows.length).toBeGreaterThan(300);
});
