/** `sourceline snapshot`. */
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { nearest } from '../../seeds/report/suggestion.ts';
import { extentStem } from '../../time/wording/extent-words.ts';
import type { Overview } from '../../export/overview.ts';
import { PictureError } from '../../export/picture-error.ts';
import { LEAST_SCALE } from '../../export/pictures/pixels.ts';
import {
  takeSnapshot,
  takeVectorSnapshot,
  VECTORS,
  type Snapshot,
  type SnapshotRequest,
} from '../../export/pictures/snapshot.ts';
import type { Instant } from '../../time/instant.ts';
import { parseInstant } from '../../time/iso.ts';
import { TIME_SCALES, type Timeline } from '../../timeline/timeline.ts';
import type { Extent } from '../../time/extent.ts';
import { wordsOf } from '../../words/every.ts';
import { addressOption, textOption } from '../options.ts';
import { settingsOf } from '../settings.ts';
import { writeOutput } from '../output.ts';
import { brandOf } from '../brand.ts';
import { CommandError, type Call, type Command } from '../command.ts';
import { archiveNames, openArchiveFolder } from '../archives/archive-folders.ts';
import { readOverview } from '../archives/overview.ts';
import { compiledNames, readCompiled } from '../compiled.ts';

const help = `Usage: sourceline snapshot <timeline> [options]

Draws a timeline as a picture, without a browser: title, chart, legend, documents and credit. The
same data gives the same bytes on every machine. The timeline is the name of one that is compiled or
of an archive, or the path of a JSON file.

Options:
  --size <w>x<h>     of the picture in CSS pixels (default: 1200x675)
  --scale <n>        pixels of the file per CSS pixel (default: 2); 4096 pixels a side at most
  --theme <theme>    light or dark (default: light)
  --from <date>      where the picture begins, and
  --to <date>        where it ends: 2026-01-06 is the first moment of that day, 2026-01-06T14:00 a
                     minute (default: the timeline's home)
  --time-scale <s>   evened, where busy days get more room, or to-scale (default: the timeline's own
                     scale, or as a page of that width begins)
  --event <id>       the event that is chosen
  --address <url>    of the page, for the credit line
  -o, --out <file>   ends in .png, .svg or .pdf (default: <timeline>-<from>-<to>.png); a .svg and a
                     .pdf have their fonts inside
  -h, --help         show this

Examples:
  npx sourceline snapshot paris-summit
  npx sourceline snapshot paris-summit --size 1080x1080 --theme dark -o square.png
  npx sourceline snapshot paris-summit --from 2026-01-03 --to 2026-01-07 -o weekend.pdf`;

export const command: Command = {
  help,
  options: {
    size: { type: 'string' },
    scale: { type: 'string' },
    theme: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    'time-scale': { type: 'string' },
    event: { type: 'string' },
    address: { type: 'string' },
    out: { type: 'string', short: 'o' },
  },
  operands: { least: 1, most: 1 },
  run: async ({ operands: [name = ''], options, site, terminal }) => {
    const settings = settingsOf({ site, terminal });
    if (settings === null) return 1;
    const { timeline, bytes, archive } = drawnOf(name, options, { site, terminal });
    const out = textOption(options, 'out');
    const ending = (out === null ? '.png' : extname(out)).slice(1).toLowerCase();
    const format = (['png', ...VECTORS] as const).find((each) => each === ending);
    if (!format)
      throw new CommandError(`A picture is a .png, .svg or .pdf file, not ${out ?? ''}.`, 2);
    const { colours, type, logo } = await brandOf(settings, site);
    const request = {
      ...requestOf(timeline, options),
      ...(archive && { archive }),
      ...(colours && { palettes: colours }),
      ...{ type, logo },
    };
    const dataHash = createHash('sha256').update(bytes).digest('hex');
    const { data, extent } = await drawSnapshot({ ...request, dataHash }, format);
    const file = out ?? `${timeline.id}-${extentStem(extent)}.png`;
    writeOutput(file, data, `${(data.length / 1000).toFixed(0)} kB`, terminal);
    return 0;
  },
};

type Options = Call['options'];

interface Drawn {
  readonly timeline: Timeline;
  /** Of the file that it is read from. */
  readonly bytes: Buffer | string;
  readonly archive?: Overview;
}

/** What of an archive only its page can show, because it needs more than the root. */
const OF_PARTS = ['from', 'to', 'event', 'time-scale'];

function drawnOf(name: string, options: Options, call: Pick<Call, 'site' | 'terminal'>): Drawn {
  const { site } = call;
  const isSmall = name.endsWith('.json') || compiledNames(site.timelines).includes(name);
  if (isSmall || !archiveNames(site).includes(name)) return readCompiled(name, call);
  const given = OF_PARTS.find((each) => options[each] !== undefined);
  if (given !== undefined)
    throw new CommandError(
      `A picture of an archive shows it as its page first opens: leave out --${given}.`,
      2,
    );
  const { overview: archive, headText } = readOverview(openArchiveFolder(site, name));
  return { timeline: archive.timeline, bytes: headText, archive };
}

async function drawSnapshot(
  request: SnapshotRequest,
  format: 'png' | (typeof VECTORS)[number],
): Promise<Snapshot> {
  try {
    return await (format === 'png' ? takeSnapshot(request) : takeVectorSnapshot(request, format));
  } catch (error) {
    if (error instanceof PictureError) throw new CommandError(error.message, 2);
    throw error;
  }
}

function requestOf(timeline: Timeline, options: Options): Omit<SnapshotRequest, 'dataHash'> {
  const theme = textOption(options, 'theme') ?? 'light';
  if (theme !== 'light' && theme !== 'dark') {
    throw new CommandError(`There is no theme "${theme}": light or dark.`, 2);
  }
  const size = /^(\d{2,5})x(\d{2,5})$/.exec(textOption(options, 'size') ?? '1200x675');
  if (!size) throw new CommandError('--size is a width and a height, as in 1200x675.', 2);
  const scale = Number(textOption(options, 'scale') ?? 2);
  if (!(scale >= LEAST_SCALE && scale <= 8))
    throw new CommandError(`--scale is a number from ${LEAST_SCALE} to 8.`, 2);
  const wanted = textOption(options, 'time-scale');
  const timeScale = TIME_SCALES.find((each) => each === wanted);
  if (wanted !== null && !timeScale)
    throw new CommandError(`--time-scale is evened or to-scale, not ${wanted}.`, 2);
  return {
    timeline,
    view: { extent: extentOf(options), selection: selectionOf(timeline, options) },
    size: { width: Number(size[1]), height: Number(size[2]) },
    sizeOf: 'picture',
    theme,
    words: wordsOf(timeline.language),
    address: addressOption(options),
    scale,
    ...(timeScale && { timeScale }),
  };
}

function extentOf(options: Options): Extent | null {
  const [from, to] = [instantOption(options, 'from'), instantOption(options, 'to')];
  if (from === null && to === null) return null;
  if (from === null || to === null) throw new CommandError('--from and --to go together.', 2);
  if (from >= to) throw new CommandError('--to must be later than --from.', 2);
  return { from, to };
}

function instantOption(options: Options, name: string): Instant | null {
  const text = textOption(options, name);
  const at = text === null ? null : parseInstant(text);
  if (text !== null && at === null) {
    throw new CommandError(`--${name} is a date as in 2026-01-06, not ${text}.`, 2);
  }
  return at;
}

function selectionOf({ events }: Timeline, options: Options): string | null {
  const id = textOption(options, 'event');
  const ids = events.map((event) => event.id);
  if (id === null || ids.includes(id)) return id;
  const near = nearest(id, ids);
  throw new CommandError(`There is no event "${id}".${near ? ` Did you mean ${near}?` : ''}`, 2);
}
