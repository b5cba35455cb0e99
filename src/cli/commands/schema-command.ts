/** `sourceline schema`. */
import { schemaText } from '../../compile/schema.ts';
import { FORMAT } from '../../timeline/format.ts';
import type { Command } from '../command.ts';
import { writeOutput } from '../output.ts';

const help = `Usage: sourceline schema [options]

Writes the JSON Schema of the public format, public/timeline.schema.json.

Options:
  --out <file>  where to write it (default: public/timeline.schema.json)
  -h, --help    show this`;

export const command: Command = {
  help,
  options: { out: { type: 'string' } },
  operands: { least: 0, most: 0 },
  run: ({ options, site, terminal }) => {
    const given = typeof options.out === 'string' ? options.out : null;
    writeOutput(given ?? site.schema, schemaText(), `the JSON Schema of ${FORMAT}`, terminal);
    return 0;
  },
};
