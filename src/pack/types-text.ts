/** The types of the compiled format as a declaration file, made from its JSON Schema. Pure. */
import { schemaText } from '../compile/schema.ts';

/** What our schema uses of JSON Schema. */
interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
}

/** The names under which parts of a timeline can be imported. */
const PARTS = {
  TimelineEvent: "Timeline['events'][number]",
  TimelineDocument: "Timeline['documents'][number]",
  Citation: "TimelineEvent['citations'][number]",
};

/** @throws Error if the schema uses what we cannot express, so that no type is silently wrong. */
export function typesText(): string {
  const schema = JSON.parse(schemaText()) as Schema;
  return [
    '/** The types of a compiled timeline, as `sourceline compile` writes it. */',
    '',
    `/** ${schema.title}. */`,
    `export interface Timeline ${typeOf(schema, '')}`,
    '',
    ...Object.entries(PARTS).map(([name, type]) => `export type ${name} = ${type};`),
    '',
  ].join('\n');
}

function typeOf(schema: Schema, indent: string): string {
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((each) => JSON.stringify(each)).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return choices.map((each) => typeOf(each, indent)).join(' | ');
  switch (schema.type) {
    case 'object':
      return objectType(schema, indent);
    case 'array':
      return `readonly (${typeOf(schema.items ?? {}, indent)})[]`;
    case 'integer':
      return 'number';
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
      return schema.type;
    default:
      throw new Error(`The schema has a part that has no type: ${JSON.stringify(schema)}`);
  }
}

function objectType(
  { properties, additionalProperties, required = [] }: Schema,
  indent: string,
): string {
  const inner = `${indent}  `;
  if (!properties && typeof additionalProperties === 'object')
    return `{ readonly [key: string]: ${typeOf(additionalProperties, indent)} }`;
  const lines = Object.entries(properties ?? {}).flatMap(([name, schema]) => [
    ...(schema.description ? [`${inner}/** ${schema.description}. */`] : []),
    `${inner}readonly ${name}${required.includes(name) ? '' : '?'}: ${typeOf(schema, inner)};`,
  ]);
  return ['{', ...lines, `${indent}}`].join('\n');
}
