import * as v from 'valibot';
import { expect, test } from 'vitest';
import { sentenceOf } from '../../../src/timeline/check/sentence.ts';
import { id, text } from '../../../src/timeline/text-schema.ts';

const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));

test.for([
  [v.object({ id }), {}, 'This is missing.'],
  [v.string(), 5, 'This is 5, not a text.'],
  [v.string(), null, 'This is null, not a text.'],
  [v.string(), ['a'], 'This is a list, not a text.'],
  [v.object({}), 'a', 'This is "a", not an object.'],
  [v.array(v.string()), {}, 'This is an object, not a list.'],
  [v.picklist(['a', 'b', 'c']), 'd', 'This is "d", not "a", "b" or "c".'],
  [v.union([v.string(), v.number()]), true, 'This is true, not a text or a number.'],
  [v.literal(true), false, 'This is false, not true.'],
  [number, 1.5, '1.5 is not a whole number.'],
  [number, 0, '0 is too low; the least is 1.'],
  [number, 6, '6 is too high; the most is 5.'],
  [v.pipe(v.array(v.string()), v.minLength(1)), [], 'This has a length of 0; the least is 1.'],
  [v.pipe(v.string(), v.maxLength(2)), 'abc', 'This has a length of 3; the most is 2.'],
  [v.pipe(v.string(), v.regex(/^\d$/)), 'a', '"a" is not of the form /^\\d$/.'],
  [
    id,
    'Ein Ort',
    '"Ein Ort" is not an id: write letters from a to z, digits, and hyphens between them.',
  ],
  [text, '\u200b', 'Nothing of this text can be seen.'],
] as const)('%#', ([schema, json, sentence]) => {
  const { issues } = v.safeParse<v.GenericSchema>(schema, json, { abortEarly: true });
  expect(sentenceOf(issues![0])).toBe(sentence);
});
