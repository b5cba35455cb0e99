/**
 * Reads the events of a Parquet file, in the order of its rows. Node only.
 *
 * DuckDB does the reading. It may read no other file, write none but what does not fit into memory,
 * and fetch no extension.
 */
import type { DuckDBConnection, DuckDBResult, DuckDBTypeId } from '@duckdb/node-api';
import { resolve } from 'node:path';
import type { SortedRows } from '../sorted-rows.ts';
import { readerOf } from './duckdb-value.ts';
import { optionalPackage } from './optional-package.ts';
import { SourceFault, type Defaults, type SourceRead } from './source.ts';
import { neededColumns, readTyped, type TypedColumn } from './typed-rows.ts';

const WAY_OUT =
  'Give columns other names or types with a query: --query "select day::date as date, headline as title from events".';

interface Wanted {
  readonly path: string;
  /** In SQL, over the table `events`; null for the whole file. */
  readonly query: string | null;
  /** A folder. */
  readonly temporary: string;
}

/** @throws SourceFault */
export async function readParquet(
  { path, query, temporary }: Wanted,
  defaults: Defaults,
  rows: SortedRows,
): Promise<SourceRead> {
  const { DuckDBInstance, DuckDBTypeId: ids } = await optionalPackage(
    ...[path, '@duckdb/node-api', () => import('@duckdb/node-api')],
  );
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    temp_directory: temporary,
  });
  const connection = await instance.connect();
  try {
    for (const each of openingOf(resolve(path))) await inDuckDb(path, connection.run(each));
    const columnsOf = (result: DuckDBResult): TypedColumn[] => typed(result, ids);
    const whole = await inDuckDb(path, connection.run('from events limit 0'));
    const columns = columnsOf(whole);
    const select = query ?? selectOf(path, columns);
    const result = await inDuckDb(path, streamOf(connection, select));
    const found = columnsOf(result);
    const read = await readTyped(
      {
        source: path,
        columns: found,
        batches: batchesOf(path, result),
        wayOut: WAY_OUT,
      },
      ...[defaults, rows],
    );
    const names = columns.map(({ name }) => name);
    const used = new Set(found.map(({ name }) => name));
    return query === null ? { ...read, ignored: names.filter((name) => !used.has(name)) } : read;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Many writers do not say that their bytes are text. */
const openingOf = (path: string): string[] => [
  `create view events as from read_parquet(${quoted(path)}, binary_as_string = true)`,
  `set allowed_paths = [${quoted(path)}]`,
  'set enable_external_access = false',
  'set lock_configuration = true',
];

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const selectOf = (path: string, columns: readonly TypedColumn[]): string => {
  const names = neededColumns(path, columns, WAY_OUT);
  return `select ${names.map((each) => `"${each.replaceAll('"', '""')}"`).join(', ')} from events`;
};

const streamOf = async (connection: DuckDBConnection, sql: string): Promise<DuckDBResult> =>
  (await connection.prepare(sql)).stream();

const typed = (result: DuckDBResult, ids: typeof DuckDBTypeId): TypedColumn[] =>
  result.columnTypes().map((type, i) => ({
    name: result.columnName(i),
    type: String(type.alias ?? type),
    isNested: type.typeId === ids.STRUCT || type.alias === 'JSON',
    read: readerOf(type, ids),
  }));

async function* batchesOf(path: string, result: DuckDBResult): AsyncGenerator<unknown[][]> {
  for (;;) {
    const chunk = await inDuckDb(path, result.fetchChunk());
    if (chunk === null || chunk.rowCount === 0) return;
    yield chunk.getRows();
  }
}

/** Says in a sentence what DuckDB has against a file or query. */
async function inDuckDb<T>(path: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const [first = ''] = (error as Error).message.split('\n');
    const why = first.replace(/^[A-Z]\w+ (\w+ )?Error: /, '');
    throw new SourceFault([`${path} cannot be read: ${why}`]);
  }
}
