/** `sourceline export`. */
import { nearest } from '../../seeds/report/suggestion.ts';
import { BYTE_ORDER_MARK } from '../../timeline/table/cell.ts';
import { DATA_FORMATS, type DataFormatName } from '../../export/formats/data-formats.ts';
import type { Taken } from '../../export/formats/taken.ts';
import { SLIDE_KINDS, timelineJsKeptText } from '../../export/formats/timelinejs-kept.ts';
import type { Timeline } from '../../timeline/timeline.ts';
import { translate } from '../../timeline/translation.ts';
import { languageOf, offeredTags } from '../../view/language.ts';
import { wordsOf } from '../../words/every.ts';
import { CommandError, type Call, type Command } from '../command.ts';
import { readCompiled } from '../compiled.ts';
import { countEvents } from '../counts.ts';
import { readKept } from '../kept.ts';
import { addressOption, textOption } from '../options.ts';
import { writeOutput } from '../output.ts';
import { settingsOf } from '../settings.ts';

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
  timelinejs  the JSON of TimelineJS 3. If the timeline was imported from there, whatever you have
              not changed is as it was in the file, drafts included
  json        the compiled timeline itself, as it is

Options:
  --format <format>  one of these
  --language <tag>   whose words and, where there is one, translation to take: en, fr, uk, or
                     another that the site speaks (default: the timeline's)
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
    const settings = settingsOf({ site, terminal });
    if (settings === null) return 1;
    const format = formatOf(options);
    const language = languageOption(options);
    if (options.bom && format !== 'csv')
      throw new CommandError('Only --format csv begins with a byte order mark.', 2);
    const address = addressOption(options);
    const spoken = (timeline: Timeline): Taken => ({
      timeline: translate(timeline, language ?? timeline.language),
      words: wordsOf(language ?? timeline.language),
      address,
    });
    const kept =
      format === 'timelinejs' ? readKept(name, SLIDE_KINDS, settings, { site, terminal }) : null;
    if (kept && !kept.timeline) return 1;
    const { timeline, text } = kept?.timeline
      ? {
          timeline: kept.timeline,
          text: timelineJsKeptText(spoken(kept.timeline), kept.foreign),
        }
      : exportTimeline(name, format, spoken, { site, terminal });
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

/** A compiled timeline in one of the formats. */
function exportTimeline(
  name: string,
  format: (typeof FORMATS)[number],
  spoken: (timeline: Timeline) => Taken,
  call: Pick<Call, 'site' | 'terminal'>,
): { readonly timeline: Timeline; readonly text: string } {
  const { timeline, bytes } = readCompiled(name, call);
  if (format === 'json') return { timeline, text: bytes.toString('utf8') };
  return { timeline, text: DATA_FORMATS[format].text(spoken(timeline)) };
}

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
    `Nobody speaks "${given}" here: --language is one of ${offeredTags()}.`,
    2,
  );
}
