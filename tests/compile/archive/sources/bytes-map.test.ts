/** Values are found by their bytes, wherever these lie. */
import { expect, test } from 'vitest';
import { BytesMap } from '../../../../src/compile/archive/sources/bytes-map.ts';

test('a value is found by the same bytes in another place, after its own were used again', () => {
  const map = new BytesMap<number>();
  const bytes = Buffer.alloc(16);
  const keys = Array.from({ length: 2000 }, (_, i) => `key-${i}`);
  for (const [i, key] of keys.entries()) {
    const end = 1 + bytes.write(key, 1);
    expect(map.get(bytes, 1, end)).toBeUndefined();
    map.set(bytes, 1, end, i);
  }
  expect(map.size).toBe(keys.length);
  for (const [i, key] of keys.entries()) expect(map.get(Buffer.from(key), 0, key.length)).toBe(i);
  expect(map.get(Buffer.from('key-1'), 0, 4)).toBeUndefined();
});

test('keys that share a hash are told apart', () => {
  const map = new BytesMap<string>();
  // Two texts with one FNV-1a hash.
  for (const key of ['costarring', 'liquid']) map.set(Buffer.from(key), 0, key.length, key);
  for (const key of ['costarring', 'liquid'])
    expect(map.get(Buffer.from(key), 0, key.length)).toBe(key);
});
