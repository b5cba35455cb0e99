/** Says why a part of a timeline's JSON was not accepted. Pure. */
import type { BaseIssue } from 'valibot';

/** What JavaScript calls a kind of value, and what whoever writes JSON calls it. */
const NAMES = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['Array', 'a list'],
  ['Object', 'an object'],
  ['NaN', 'not a number'],
]);

const nameOf = (value: string): string => NAMES.get(value) ?? value;

/** Sentences of our own schemas stay as they are. */
export function sentenceOf({
  message,
  type,
  kind,
  expected,
  received,
}: BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid ')) return message;
  if (kind === 'schema' && received === 'undefined') return 'This is missing.';
  const limit = expected?.replace(/^[<>]=/, '') ?? '';
  switch (type) {
    case 'regex':
      return `${received} is not of the form ${expected}.`;
    case 'integer':
      return `${received} is not a whole number.`;
    case 'min_length':
      return `This has a length of ${received}; the least is ${limit}.`;
    case 'max_length':
      return `This has a length of ${received}; the most is ${limit}.`;
    case 'min_value':
      return `${received} is too low; the least is ${limit}.`;
    case 'max_value':
      return `${received} is too high; the most is ${limit}.`;
    default:
      return `This is ${nameOf(received)}, not ${alternatives(expected ?? '')}.`;
  }
}

/** @param expected as valibot writes it: `string`, or `("a" | "b")` */
function alternatives(expected: string): string {
  const names = expected
    .replace(/^\((.*)\)$/, '$1')
    .split(' | ')
    .map(nameOf);
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} or ${last}` : last;
}
