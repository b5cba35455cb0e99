/** Databases in this process, in which the queries of docs/archives are run. Node only. */
import { DuckDBInstance } from '@duckdb/node-api';
import { PGlite } from '@electric-sql/pglite';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blocksOf } from '../../project/documents/markdown.ts';
import { textOf } from '../../project/sources.ts';

export interface SqlEngine {
  /** @param csv the path of a file with the columns of the documented table `events` */
  readonly load: (csv: string) => Promise<void>;
  readonly query: (sql: string) => Promise<readonly (readonly unknown[])[]>;
  readonly close: () => Promise<void> | void;
}

/** The documented table `events` in a dialect. */
function tableIn(dialect: string): string {
  const blocks = blocksOf(textOf('docs/archives/README.md'), 'sql').map(({ text }) => text);
  return blocks.find((text) => text.startsWith(`-- ${dialect}\ncreate table events`))!;
}

export async function openDuckDb(): Promise<SqlEngine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  return {
    load: async (csv) => {
      await connection.run(tableIn('DuckDB'));
      await connection.run(`copy events from '${csv}' (header)`);
    },
    query: async (sql) => (await connection.runAndReadAll(sql)).getRows(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

export async function openPostgres(): Promise<SqlEngine> {
  const database = await PGlite.create();
  return {
    load: async (csv) => {
      await database.exec(tableIn('Postgres'));
      const blob = new Blob([readFileSync(csv)]);
      await database.query(`copy events from '/dev/blob' (format csv, header)`, [], { blob });
    },
    query: async (sql) => (await database.query<unknown[]>(sql, [], { rowMode: 'array' })).rows,
    close: async () => database.close(),
  };
}

/** The part of chdb that is used here. */
interface ChDb {
  readonly Session: new () => {
    readonly query: (sql: string, format?: string) => unknown;
    readonly cleanup: () => void;
  };
}

/** A folder in which the package chdb is installed. It has half a gigabyte, so it is no dependency. */
const FOLDER = process.env.SOURCELINE_CLICKHOUSE;

/** Why ClickHouse is not there, in a sentence; null if it is. */
export const WITHOUT_CLICKHOUSE =
  FOLDER === undefined
    ? 'Run "npm install chdb" in a folder elsewhere, and give its path as SOURCELINE_CLICKHOUSE.'
    : null;

export function openClickHouse(): SqlEngine {
  const { Session } = createRequire(join(FOLDER!, 'package.json'))('chdb') as ChDb;
  const session = new Session();
  return {
    load: (csv) => {
      session.query(tableIn('ClickHouse'));
      session.query(`insert into events select * from file('${csv}', 'CSVWithNames')`);
      return Promise.resolve();
    },
    query: (sql) =>
      Promise.resolve(
        String(session.query(sql, 'JSONCompactEachRow'))
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line) as unknown[]),
      ),
    close: () => session.cleanup(),
  };
}
