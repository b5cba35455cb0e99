import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileTimeline } from '../../../../src/compile/compile.ts';
import { COLUMNS, columnOf } from '../../../../src/seeds/seed/table/columns.ts';
import { LANGUAGES } from '../../../../src/seeds/seed/table/languages/languages.ts';
import { titleId } from '../../../../src/seeds/seed/table/title-id.ts';
import { wordFor, type Book } from '../../../../src/seeds/seed/table/words.ts';
import { seedsOf } from '../../../compile/seeds.ts';
import { compileTable, eventIn, oneEvent, seedsWithTable, told } from './tables.ts';

const HEAD =
  'title,id,date,end,text,lane,status,importance,basis,phrase,relative to,not before,not after,reason,after,people,place,key,source,paragraph,quote,says,attributed to,supports,difference,reading,reading of,label';

/** The events of tests/fixtures/seeds/valid as an editor may write them. */
const TABLE = `${HEAD}
Bakers of four towns meet,meeting,3 Jan 2026,2026-01-04,They agree on nothing yet.,Bakers,,,,over the weekend,paper,,,The paper of 6 January means the weekend before.,letter,Ada Crumb,Liston,met,paper.txt,¶ 2,four towns met over the weekend,Gives the days and counts the towns.,,"what, when",how many stayed away,five,five,
,,,,,,,,,,,,,,,,,five,Bakers meet again,4,Five bakers,Counts those who did not come.,,number,,three,echo/1,
,,,,,,,,,,,,,,,,,,ECHO,1,Three bakers stayed away,Counts them otherwise.,a passer-by,number,,,,
Crumb promises a bun for everyone,letter,"Wednesday, December 31, 2025",,"In a letter, the chairman makes a promise.",bakers,claimed,2,,,,,,The letter is of 31 December.,,,,,paper,4,In a Dec. 31 letter,Gives the day.,,,,,,Crumb’s letter

The bakers decide,decision,[2026-01-04..2026-01-09],,A decision is due after the meeting.,,planned,1,,,,meeting,2026-01-09,"It is due by 9 January, and the bakers had not decided at their meeting.",,,,,paper,3,due on Jan. 9,Gives the last day.,,when,,,,
`;

test('a table gives what the same events give as YAML', () => {
  const compiled = compileTable(TABLE);
  expect(told(compiled)).toEqual([]);
  expect(compiled.timeline).toEqual(compileTimeline(seedsOf(), 'test').timeline);
});

test.each([',', ';', '\t', '|'])(
  'cells are separated by %j, whatever stands in them',
  (separator) => {
    const text = 'One, two; three | four\t"five"';
    expect(eventIn(oneEvent({ text }, separator))).toMatchObject({
      summary: text,
      lane: 'bakers',
      status: 'reported',
      importance: 3,
      citations: [{ supports: ['what', 'when'] }],
    });
  },
);

test('a spreadsheet may name the separator, and lines may stand in a cell', () => {
  const table = `sep=;\n${oneEvent({ text: 'One\nand, two' }, ';')}`;
  expect(eventIn(table).summary).toBe('One\nand, two');
});

test.each([
  'Дата;Заголовок;Опис;Пояснення;Джерело;Абзац;Цитата;Що сказано;Статус',
  'DATE ;Titre;Résumé;Raison;source;Paragraphe;Citation;dit;état',
  'Quand;TITRE;texte;pourquoi;Document;par;quotation;Says;STATUT',
  'Datum;Überschrift;Beschreibung;Begründung;Quelle;Absatz;Zitat;Aussage;Stand',
  'Fecha;Título;Descripción;Motivo;Fuente;Párrafo;Cita;Dice;Estado',
  'التاريخ;العنوان;الوصف;السبب;المصدر;الفقرة;الاقتباس;يقول;الحالة',
])('headers are guessed: %s', (head) => {
  const row = '2 січ. 2026;A bun;It is small.;So.;paper;2;four towns;So it says.;confirmé';
  expect(eventIn(`${head}\n${row}\n`)).toMatchObject({
    title: 'A bun',
    status: 'confirmed',
    when: { edtf: '2026-01-02' },
    citations: [{ document: 'paper', paragraph: 2, quote: 'four towns' }],
  });
});

test.each([
  ['2 janvier 2026', '2026-01-02'],
  ['02.01.2026', '2026-01-02'],
  ['1/1/2026', '2026-01-01'],
  ['2026/1/2', '2026-01-02'],
  ['2026-01-02?', '2026-01-02?'],
])('%s is %s', (date, edtf) => {
  expect(eventIn(oneEvent({ date })).when.edtf).toBe(edtf);
});

test('a day that can only be one is read', () => {
  const table = 'title,date\nA,31/12/2025\nB,1/13/2026\n';
  expect(told(compileTable(table)).filter((each) => each.startsWith('date-'))).toEqual([]);
});

test.each([
  ['3/4/2026', ['2026-04-03', '2026-03-04']],
  ['13/4/26', ['2026-04-13']],
  ['2 janvier', ['no year']],
])('%s is refused, with what it may mean', (date, readings) => {
  const compiled = compileTable(oneEvent({ date }));
  expect(compiled.diagnostics).toHaveLength(1);
  expect(compiled.diagnostics[0]!.cell).toBe('row 2, column date');
  const { sentence, hint } = compiled.diagnostics[0]!;
  for (const reading of readings) expect(`${sentence} ${hint}`).toContain(reading);
});

test('an end that cannot be read is told in its own column', () => {
  expect(told(compileTable(oneEvent({ until: '3/4/2026' })))).toEqual([
    'date-written: row 2, column until: "3/4/2026" is not how a date is written here: dates are EDTF.',
  ]);
});

test('an id is made of the title, in Latin letters, and stays when rows are added', () => {
  const row = (title: string, date: string, id = '') =>
    `${id},${title},${date},Text,Reason,paper,2,four towns,Says`;
  const head = 'id,title,date,text,reason,source,paragraph,quote,says';
  const rows = [
    row('Київ: зустріч у лютому', '2026-01-01'),
    row('A bun', '2026-01-02'),
    row('A bun', '2026-01-03'),
    row('Other', '2026-01-04', 'a-bun-2026-01-03'),
    row('面包', '2026-01-05'),
  ];
  const ids = (lines: readonly string[]) => {
    const compiled = compileTable([head, ...lines, ''].join('\n'));
    expect(told(compiled)).toEqual([]);
    return compiled.timeline!.events.map(({ id }) => id);
  };
  expect(ids(rows)).toEqual([
    'kyiv-zustrich-u-liutomu',
    'a-bun',
    'a-bun-2026-01-03-2',
    'a-bun-2026-01-03',
    expect.stringMatching(/^event-[0-9a-f]{8}$/),
  ]);
  expect(ids([row('New', '2025-12-31'), ...rows]).slice(1)).toEqual(ids(rows));
});

test('several sources may stand in one cell', () => {
  const cells = { source: 'paper; echo', paragraph: '2;1', quote: 'four towns\nThree bakers' };
  const { citations } = eventIn(oneEvent({ ...cells, says: 'One thing. | Another.' }));
  expect(citations).toMatchObject([
    { document: 'paper', paragraph: 2, says: 'One thing.', supports: ['what', 'when'] },
    { document: 'echo', paragraph: 1, quote: 'Three bakers', supports: ['what'] },
  ]);
});

test('a long title makes an id that ends with a word', () => {
  expect(titleId('One two three '.repeat(9), '', new Map())).toBe(
    'one-two-three-one-two-three-one-two-three-one-two-three-one',
  );
  expect(titleId('w'.repeat(100), '', new Map())).toBe('w'.repeat(60));
});

test('people and places are separated by semicolons or line breaks', () => {
  const people = 'Ada Crumb; "Bun; Son"\nBo, Jr.';
  expect(eventIn(oneEvent({ people })).people).toEqual(['Ada Crumb', 'Bun; Son', 'Bo, Jr.']);
});

test('what guards a cell against a spreadsheet is not part of its text', () => {
  expect(eventIn(oneEvent({ title: "'=1+1", text: "'@a;'-b" }))).toMatchObject({
    title: '=1+1',
    summary: '@a;-b',
  });
});

test('a column whose header begins with # is not read', () => {
  expect(eventIn(oneEvent({ '# notes': 'ask Ada' })).title).toBe('A bun');
});

test('a table and events.yaml are not both read', () => {
  const root = seedsWithTable(TABLE);
  writeFileSync(join(root, 'test', 'events.yaml'), '[]');
  const { diagnostics } = compileTimeline(root, 'test');
  expect(diagnostics.map(({ code }) => code)).toContain('table-both');
});

test('a table of another name is told what it has to be called', () => {
  const { diagnostics } = compileTable(TABLE, 'sheet.csv');
  expect(diagnostics[0]!.hint).toContain('if its name is events.csv');
});

test('no header means two columns, and no word of a cell two things, in any language', () => {
  for (const { columns, ...books } of LANGUAGES) {
    for (const column of COLUMNS)
      for (const name of columns[column]) expect(columnOf(name), name).toBe(column);
    for (const [book, words] of Object.entries(books))
      for (const [word, others] of Object.entries<readonly string[]>(words))
        for (const other of others) expect(wordFor(book as Book, other), other).toBe(word);
  }
});

test('each language has a name for each column', () => {
  for (const { columns } of LANGUAGES)
    for (const column of COLUMNS)
      expect(columns[column].length, `${columns.title[0]}: ${column}`).toBeGreaterThan(0);
});

test('rows with the same title and date have different ids, however many', () => {
  const taken = new Map([['bun-2026-3', 1]]);
  const ids = Array.from({ length: 100_000 }, () => titleId('Bun', '2026', taken));
  expect(ids.slice(0, 5)).toEqual(['bun', 'bun-2026', 'bun-2026-2', 'bun-2026-4', 'bun-2026-5']);
  expect(new Set(ids).size).toBe(100_000);
});
