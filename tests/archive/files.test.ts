import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { jsonIn, RECEIVER, scriptOf } from '../../src/archive/files.ts';

const JSON_TEXT = '{"a":["\u2028)","(é"]}\n';

test('the JSON of a file is read from its text, and given by it as a script', () => {
  const text = scriptOf(JSON_TEXT);
  expect(jsonIn(text)).toBe(JSON_TEXT);
  const taken: unknown[] = [];
  runInNewContext(text, { [RECEIVER]: (json: unknown) => taken.push(json) });
  expect(taken).toEqual([JSON.parse(JSON_TEXT)]);
});

test.each(['', '{}', '<!doctype html>', scriptOf(JSON_TEXT).slice(0, -1)])(
  'no file of an archive: %j',
  (text) => {
    expect(() => jsonIn(text)).toThrow(SyntaxError);
  },
);
