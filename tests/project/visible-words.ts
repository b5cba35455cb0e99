/**
 * Finds texts that a component contains itself, instead of taking them from src/words. It reads
 * Svelte's syntax tree.
 */
import { parse } from 'svelte/compiler';

/** Attributes whose value readers see or hear. */
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

/** What readers would see or hear of the markup, or of an expression in it. */
export function ownWords(component: string): string[] {
  const { fragment } = parse(component, { modern: true });
  const found: string[] = [];

  function markup(value: unknown): void {
    if (Array.isArray(value)) return value.forEach(markup);
    if (!isNode(value)) return;
    if (value.type === 'Text') say(value.data);
    else if (value.type === 'ExpressionTag') expression(value.expression);
    else if (value.type === 'Attribute') {
      // Other attributes with words (a class, a handler) are not text.
      if (isSaid(String(value.name))) attribute(value.value);
    } else if (value.type === 'Component')
      // A component says its properties itself.
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
    // Comparisons are not text.
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
