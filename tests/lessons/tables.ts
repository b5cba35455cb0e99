/** Lessons about tables: events.csv in place of events.yaml. */
import { table, put, read } from './preparations.ts';
import { EVENTS, TABLE, type Lesson } from './lesson.ts';

const inTable = { given: table, file: TABLE } as const;
const HEADERS = 'date,title,text,lane,reason,people,source,paragraph,quote,says';

export const TABLES = {
  'table-both': {
    did: 'There is an events.yaml and an events.csv.',
    spoil: (root) => put(root, TABLE, read(root, EVENTS)),
    mend: 'Keep the one in which you write.',
  },
  'table-encoding': {
    given: table,
    did: 'The table was saved as "CSV", which is not UTF-8 in Excel.',
    spoil: (root) =>
      put(
        root,
        TABLE,
        Buffer.from(read(root, TABLE).replaceAll('crack', 'crevée, brûlée, fêlée'), 'latin1'),
      ),
    mend: 'Save it as "CSV UTF-8".',
  },
  'table-wide': {
    given: table,
    did: 'The first row has 10,000 cells.',
    spoil: (root) => put(root, TABLE, `${HEADERS}${',x'.repeat(10_000)}\n`),
    mend: 'Keep the columns that are described in seeds/README.md.',
  },
  'table-long': {
    did: 'The table has 200,001 rows.',
    values: ['200,000'],
    mend: 'Keep the rows that readers should see.',
  },
  'table-header': {
    ...inTable,
    right: HEADERS,
    wrong: HEADERS.replace('quote', 'qoute'),
  },
  'table-header-empty': {
    ...inTable,
    right: HEADERS,
    wrong: HEADERS.replace('quote', ''),
  },
  'table-header-twice': {
    ...inTable,
    right: HEADERS,
    wrong: HEADERS.replace('people', 'category'),
  },
  'table-headers-none': {
    ...inTable,
    right: HEADERS,
    wrong: 'a,b,c,d,e,f,g,h,i,j',
  },
  'table-beyond': {
    ...inTable,
    right: 'at 60 centimetres,Gives the length.',
    wrong: 'at 60 centimetres,Gives the length.,Ask the engineers again',
  },
  'table-quote-open': {
    ...inTable,
    right: '"The town closes the bridge"',
    from: 'The town closes the bridge',
    wrong: '"The town closes the bridge',
  },
  'table-quote-after': {
    ...inTable,
    from: 'The town closes the bridge',
    right: '"The town ""closes"" the bridge"',
    wrong: '"The town" closes the bridge',
  },
  'table-untitled': {
    ...inTable,
    right: ',,,,,,echo-report,4,at 60 centimetres',
    wrong: '5 March 2026,,,,,,echo-report,4,at 60 centimetres',
  },
  'table-parts': {
    ...inTable,
    right: ',,,,,,echo-report,4,at 60 centimetres',
    wrong: ',,,,,,echo-report; courier-closed,4,at 60 centimetres',
  },
} satisfies Record<string, Lesson>;
