/** Writes the public format as a JSON Schema. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { FORMAT } from '../timeline/format.ts';
import { TimelineSchema } from '../timeline/schema.ts';

/** The text of public/timeline.schema.json. */
export function schemaText(): string {
  // Parse checks what JSON Schema cannot express (calendar, references between fields).
  const { $schema, ...schema } = toJsonSchema(TimelineSchema, { errorMode: 'ignore' });
  const described = {
    $schema,
    title: `A Sourceline timeline, ${FORMAT}`,
    description: 'Written by `npx sourceline schema` from src/timeline/schema.ts.',
    ...schema,
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
