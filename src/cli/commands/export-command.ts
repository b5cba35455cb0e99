/** `sourceline export`. */
import { nearest } from '../../compile/report/suggestion.ts';
import { BYTE_ORDER_MARK } from '../../export/formats/csv.ts';
import { DATA_FORMATS, type DataFormatName } from '../../export/formats/data-formats.ts';
import { translated } from '../../timeline/translation.ts';
import { languageOf, LANGUAGES } from '../../view/language.ts';
import { wordsOf } from '../../words/every.ts';
import { CommandError, type Call, type Command } from '../command.ts';
import { readCompiled } from '../compiled.ts';
import { countEvents } from '../counts.ts';
import { addressOption, textOption } from '../options.ts';
import { writeOutput } from '../output.ts';

const FORMATS = [...(Object.keys(DATA_FORMATS) as DataFormatName[]), 'json'] as const;

const help = `Usage: sourceline export <timeline> --format <format> [options]

Writes a timeline's events in another format, to standard output or into a file. The timeline is
the name of one that is compiled, or the path of a JSON file. The same data gives the same bytes.

Formats:
  csv         a table, one event a row. A cell that a spreadsheet would run as a formula begins
              with an apostrophe
  ical        a calendar. What is known less exactly than to a day covers all days that it may be,
              and says so; what has no first or last day is left out, and counted
  annotations W3C Web Annotations: each quotation, and where it stands in its article
  jsonld      JSON-LD in the words of schema.org, with dates only as exact as they are known
  timelinejs  the JSON of TimelineJS 3
  json        the compiled timeline itself, as it is

Options:
  --format <format>  one of these
  --language <tag>   whose words and, where there is one, translation to take: ${LANGUAGES.join(', ')}
                     (default: the timeline's)
  --address <url>    of the page: each event then has its link
  --bom              csv: begin with a byte order mark, which Excel needs for letters beyond English
  -o, --out <file>   where to write it (default: standard output)
  -h, --help         show this

Examples:
  npx sourceline export paris-summit --format csv --bom -o summit.csv
  npx sourceline export paris-summit --format ical --language fr -o summit.ics`;

export const command: Command = {
  help,
  options: {
    format: { type: 'string' },
    language: { type: 'string' },
    address: { type: 'string' },
    bom: { type: 'boolean' },
    out: { type: 'string', short: 'o' },
  },
  operands: { least: 1, most: 1 },
  run: ({ operands: [name = ''], options, site, terminal }) => {
    const format = formatOf(options);
    const language = languageOption(options);
    if (options.bom && format !== 'csv')
      throw new CommandError('Only --format csv begins with a byte order mark.', 2);
    const address = addressOption(options);
    const { timeline, bytes } = readCompiled(name, { site, terminal });
    const spoken = translated(timeline, language ?? timeline.language);
    const words = wordsOf(language ?? timeline.language);
    const text =
      format === 'json'
        ? bytes.toString('utf8')
        : DATA_FORMATS[format].text({ timeline: spoken, words, address });
    const data = options.bom ? `${BYTE_ORDER_MARK}${text}` : text;
    const out = textOption(options, 'out');
    if (out === null) {
      // `terminal.out` adds a line break of its own.
      terminal.out(data.replace(/\r?\n$/, ''));
    } else {
      writeOutput(out, data, countEvents(timeline.events.length), terminal);
    }
    return 0;
  },
};

function formatOf(options: Call['options']): (typeof FORMATS)[number] {
  const given = textOption(options, 'format');
  const known = FORMATS.find((each) => each === given);
  if (known) return known;
  if (given === null)
    throw new CommandError(`Which format? --format is one of ${FORMATS.join(', ')}.`, 2);
  const near = nearest(given, FORMATS);
  const hint = near ? `Did you mean ${near}?` : `There are ${FORMATS.join(', ')}.`;
  throw new CommandError(`There is no format "${given}". ${hint}`, 2);
}

function languageOption(options: Call['options']): string | null {
  const given = textOption(options, 'language');
  if (given === null || languageOf(given)) return given;
  throw new CommandError(
    `Nobody speaks "${given}" here: --language is one of ${LANGUAGES.join(', ')}.`,
    2,
  );
}
