/**
 * Reads the events that a query of Postgres gives, in their order, by a cursor: never all at once.
 * Node only.
 *
 * The transaction can only read, and one query can only be one. So nothing in the database changes.
 */
import type { Client, FieldDef, QueryConfig } from 'pg';
import type { SortedRows } from '../sorted-rows.ts';
import { optionalPackage } from './optional-package.ts';
import type { PostgresAddress } from './postgres-address.ts';
import { postgresSentence } from './postgres-sentence.ts';
import { isJson, readerOf } from './postgres-value.ts';
import { SourceFault, type Defaults, type SourceRead } from './source.ts';
import { readTyped, type TypedColumn } from './typed-rows.ts';

/** Rows in one answer. */
const AT_A_TIME = 2000;

/** In ms. A host that does not answer would be waited for for minutes. */
const PATIENCE = 15_000;

const WAY_OUT =
  'Name columns in the query, and give them types: select day::date as date, headline as title from …';

/** @throws SourceFault */
export async function readPostgres(
  address: PostgresAddress,
  query: string,
  defaults: Defaults,
  rows: SortedRows,
): Promise<SourceRead> {
  const { Client: PgClient } = await optionalPackage(address.shown, 'pg', () => import('pg'));
  const client = new PgClient({
    connectionString: address.url,
    connectionTimeoutMillis: PATIENCE,
    application_name: 'sourceline',
    types: { getTypeParser: () => (text: string) => text },
  });
  // The connection may also break between two questions.
  const lost: Error[] = [];
  client.on('error', (error) => lost.push(error));
  try {
    return await readFrom(client);
  } catch (error) {
    if (error instanceof SourceFault) throw error;
    const why = postgresSentence(error as Error, lost.length > 0);
    if (why === null) throw error;
    throw new SourceFault([`${address.shown}: ${why}`]);
  }

  async function readFrom(connected: Client): Promise<SourceRead> {
    await connected.connect();
    try {
      return await readConnected(connected);
    } finally {
      if (lost.length === 0) await connected.end();
    }
  }

  async function readConnected(connected: Client): Promise<SourceRead> {
    for (const each of SETTINGS) await connected.query(each);
    // The extended protocol takes one statement, and no second behind a semicolon.
    const declare = `declare events no scroll cursor for ${query}`;
    await connected.query(asOne(declare));
    const first = await fetchFrom(connected);
    return readTyped(
      {
        source: address.shown,
        columns: first.fields.map(columnOf),
        batches: batchesFrom(connected, first.rows),
        wayOut: WAY_OUT,
      },
      ...[defaults, rows],
    );
  }
}

/** Its types do not have the mode yet. */
const asOne = (text: string): QueryConfig => ({ text, queryMode: 'extended' }) as QueryConfig;

/** A cursor is planned for its first rows unless it is said that all are wanted. */
const SETTINGS = [
  'begin read only',
  "set local time zone 'UTC'",
  "set local datestyle = 'ISO, YMD'",
  'set local cursor_tuple_fraction = 1',
];

interface Answer {
  readonly fields: readonly FieldDef[];
  readonly rows: readonly (readonly unknown[])[];
}

const fetchFrom = (client: Client): Promise<Answer> =>
  client.query({ text: `fetch forward ${AT_A_TIME} from events`, rowMode: 'array' });

async function* batchesFrom(client: Client, first: Answer['rows']): AsyncGenerator<Answer['rows']> {
  for (let batch = first; batch.length > 0; batch = (await fetchFrom(client)).rows) yield batch;
}

const columnOf = ({ name, dataTypeID }: FieldDef): TypedColumn => ({
  name,
  // No other is refused.
  type: 'bytea',
  isNested: isJson(dataTypeID),
  read: readerOf(dataTypeID),
});
