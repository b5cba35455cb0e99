/** Reads the values of DuckDB by their types. Pure. */
import type { DuckDBType, DuckDBTypeId } from '@duckdb/node-api';
import { Moment, momentAt } from './moment.ts';
import type { Value } from './value.ts';

type Read = (value: never) => Value;

type Ids = typeof DuckDBTypeId;

/** @param ids of types. @returns null if no cell of an event has such values */
export function readerOf(type: DuckDBType, ids: Ids): ((value: unknown) => Value) | null {
  const read = nested(type, ids) ?? simple(ids).get(type.typeId);
  return read ? (value) => (value === null ? null : read(value as never)) : null;
}

function nested(type: DuckDBType, ids: Ids): Read | null {
  const { typeId, alias } = type;
  if (typeId === ids.VARCHAR && alias === 'JSON') return parsed;
  if (typeId === ids.LIST || typeId === ids.ARRAY) {
    const item = readerOf(type.valueType, ids);
    return item && (({ items }: { items: readonly unknown[] }) => items.map(item));
  }
  if (typeId !== ids.STRUCT) return null;
  const { entryNames, entryTypes } = type;
  const readers = entryTypes.map((each) => readerOf(each, ids));
  if (readers.includes(null)) return null;
  return ({ entries }: { entries: Readonly<Record<string, unknown>> }) =>
    Object.fromEntries(entryNames.map((name, i) => [name, readers[i]!(entries[name])]));
}

/** Anything that is not JSON is a text. */
function parsed(text: string): Value {
  try {
    return JSON.parse(text) as Value;
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

const simple = (ids: Ids): ReadonlyMap<DuckDBTypeId, Read> =>
  new Map<DuckDBTypeId, Read>([
    ...[ids.BOOLEAN, ids.VARCHAR, ids.ENUM].map((id) => [id, same] as const),
    ...[ids.TINYINT, ids.SMALLINT, ids.INTEGER, ids.FLOAT].map((id) => [id, same] as const),
    ...[ids.UTINYINT, ids.USMALLINT, ids.UINTEGER, ids.DOUBLE].map((id) => [id, same] as const),
    ...[ids.BIGINT, ids.UBIGINT, ids.HUGEINT, ids.UHUGEINT].map((id) => [id, same] as const),
    [ids.DECIMAL, (value: { toDouble: () => number }) => value.toDouble()],
    [ids.UUID, (value: { toString: () => string }) => value.toString()],
    [ids.SQLNULL, same],
    [
      ids.DATE,
      ({ days }: { days: number }) => new Moment(Math.abs(days) === ENDLESS_DAY ? Infinity : days),
    ],
    [ids.TIMESTAMP, ({ micros }: Micros) => at(micros, 1000n)],
    [ids.TIMESTAMP_TZ, ({ micros }: Micros) => at(micros, 1000n, true)],
    [ids.TIMESTAMP_S, ({ seconds }: { seconds: bigint }) => at(seconds * 1000n, 1n)],
    [ids.TIMESTAMP_MS, ({ millis }: { millis: bigint }) => at(millis, 1n)],
    [ids.TIMESTAMP_NS, ({ nanos }: { nanos: bigint }) => at(nanos, 1_000_000n)],
  ]);

interface Micros {
  readonly micros: bigint;
}

const same: Read = (value) => value;

/** In place of infinity. */
const ENDLESS_DAY = 2 ** 31 - 1;
const ENDLESS = 2n ** 63n - 1n;

/** @param inMs units in a millisecond. A time before 1970 is rounded down, too. */
function at(units: bigint, inMs: bigint, isUtc = false): Moment {
  if (units === ENDLESS || units === -ENDLESS) return new Moment(Infinity);
  return momentAt((units - (((units % inMs) + inMs) % inMs)) / inMs, isUtc);
}
