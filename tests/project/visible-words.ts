/**
 * The words that a component says of its own, instead of taking them from the table in src/words.
 * Reads Svelte's syntax tree.
 */
import { parse } from 'svelte/compiler';

/** Attributes whose value a reader sees or hears. */
const SAID = ['alt', 'heading', 'label', 'placeholder', 'title'];
const isSaid = (name: string): boolean =>
  SAID.includes(name) || /^aria-(label|valuetext|description|roledescription)$/.test(name);

const hasWord = (text: string): boolean => /\p{L}/u.test(text);

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** What stands in the markup, or in an expression within it, for a reader to see or hear. */
export function ownWords(component: string): string[] {
  const { fragment } = parse(component, { modern: true });
  const found: string[] = [];

  function markup(value: unknown): void {
    if (Array.isArray(value)) return value.forEach(markup);
    if (!isNode(value)) return;
    if (value.type === 'Text') say(value.data);
    else if (value.type === 'ExpressionTag') expression(value.expression);
    else if (value.type === 'Attribute') {
      // What else has words (a class, a handler) is no text.
      if (isSaid(String(value.name))) attribute(value.value);
    } else if (value.type === 'Component')
      // A component's own properties are said where it says them.
      [value.attributes, value.fragment].forEach(markup);
    else
      for (const key of ['nodes', 'attributes', 'fragment', 'body', 'fallback', 'consequent'])
        markup(value[key]);
    for (const key of ['alternate', 'pending', 'then', 'catch']) markup(value[key]);
  }

  function attribute(value: unknown): void {
    if (Array.isArray(value)) value.forEach(attribute);
    else if (isNode(value)) markup(value);
  }

  function expression(value: unknown): void {
    if (Array.isArray(value)) return value.forEach(expression);
    if (!isNode(value)) return;
    if (value.type === 'Literal') say(value.value);
    else if (value.type === 'TemplateElement') say((value.value as { cooked: string }).cooked);
    // What is compared is not said.
    else if (value.type === 'ConditionalExpression')
      [value.consequent, value.alternate].forEach(expression);
    else if (value.type === 'BinaryExpression' && value.operator !== '+') return;
    else for (const part of Object.values(value)) expression(part);
  }

  function say(text: unknown): void {
    if (typeof text === 'string' && hasWord(text)) found.push(text.trim());
  }

  markup(fragment);
  return found;
}
