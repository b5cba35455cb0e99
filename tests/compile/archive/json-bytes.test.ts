/** JSON as bytes is what JSON.stringify writes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { JsonBytes } from '../../../src/compile/archive/json-bytes.ts';

const anyText = fc
  .oneof(fc.string(), fc.constantFrom('"a"\\', 'two\nlines', 'Київ', 'a 🜁 b'))
  // What is not whole is written as other letters.
  .map((text) => Buffer.from(text).toString());

function escaped(json: JsonBytes, text: string): void {
  const bytes = Buffer.from(`-${text}-`);
  json.addEscaped(bytes, 1, bytes.length - 1);
}

test('of numbers of any length', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.nat(), fc.nat(100), fc.constantFrom(-3, 0.5, 2 ** 31, 1e12, 0))),
      (numbers) => {
        const json = new JsonBytes();
        for (const each of numbers) json.addEntry(each);
        expect(`[${json.all.toString()}]`).toBe(JSON.stringify(numbers));
      },
    ),
  );
});

test('of what stays when its beginning is dropped, UTF-16 units are counted', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (dropped, kept, last) => {
      const json = new JsonBytes();
      escaped(json, dropped);
      const from = json.used;
      escaped(json, kept);
      json.dropBefore(from);
      const at = json.used;
      escaped(json, last);
      const [first, second] = [kept, last].map((text) => JSON.stringify(text).slice(1, -1));
      expect(json.all.toString()).toBe(first! + second!);
      expect(json.unitsFrom(0)).toBe(first!.length + second!.length);
      expect(json.unitsFrom(at)).toBe(second!.length);
    }),
  );
});
