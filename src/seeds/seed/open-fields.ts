/** Reads required fields that may still be open, because their event is not published yet. */
import type { Fields, Located } from './fields.ts';

export interface OpenFields {
  /** Whether fields may be open at all. */
  readonly may: boolean;
  /** Those that are. */
  readonly lacks: string[];
  or<T>(key: string, usual: T, read: () => Located<T>): Located<T>;
  text(key: string, usual: string): Located<string>;
}

/** @param lacks takes the names of open fields */
export function openFields(fields: Fields, may: boolean, lacks: string[] = []): OpenFields {
  const or = <T>(key: string, usual: T, read: () => Located<T>): Located<T> => {
    if (!may || (fields.has(key) && !fields.isNothing(key))) return read();
    lacks.push(key);
    return { value: usual, spot: fields.spot };
  };
  return { may, lacks, or, text: (key, usual) => or(key, usual, () => fields.text(key)) };
}
