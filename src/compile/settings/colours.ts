/** Reads the colours of a site's theme, and checks their contrast. Pure. */
import { contrast, nearestPassing } from '../../chart/colour.ts';
import {
  groundsOf,
  NO_COLOURS,
  ownPalettes,
  passesOn,
  PRINT,
  TEXT_CONTRAST,
  type NamedColours,
} from '../../chart/own-palettes.ts';
import { PALETTES, type Palettes } from '../../chart/palettes.ts';
import { MOST_LANES } from '../../timeline/timeline.ts';
import type { Report } from '../../seeds/report/report.ts';
import type { Fields, Located } from '../../seeds/seed/fields.ts';

const THEMES = ['light', 'dark'] as const;
type ThemeName = (typeof THEMES)[number];

const COLOUR = /^#[\da-f]{6}$/;
const SHORT = /^#?([\da-f])([\da-f])([\da-f])$/;

/** Null if none is named, or if one of them is wrong. */
export function readColours(fields: Fields, report: Report): Palettes | null {
  const before = report.count;
  const colours = fields.optionalRecord('colours', '"colours"', THEMES);
  if (colours === null) return null;
  const read = (name: ThemeName): NamedColours => readTheme(colours, name, report);
  const named = { light: read('light'), dark: read('dark') };
  return report.count > before ? null : ownPalettes(named);
}

function readTheme(colours: Fields, name: ThemeName, report: Report): NamedColours {
  const fields = colours.optionalRecord(name, `"${name}"`, ['paper', 'ink', 'accent', 'lanes']);
  if (fields === null) return NO_COLOURS;
  const read = (key: string): Located<string> | null => {
    if (fields.isNothing(key)) report.add('colour-comment', fields.keySpot(key), key);
    const text = fields.isNothing(key) ? null : fields.optionalText(key);
    return text && colourOf(text, key, report);
  };
  const [paper, ink, accent] = [read('paper'), read('ink'), read('accent')];
  const lanes = readLanes(fields, report);
  checkContrast(
    name,
    { paper, ink, marks: [accent && { ...accent, key: 'accent' }, ...lanes] },
    report,
  );
  return {
    paper: paper?.value ?? null,
    ink: ink?.value ?? null,
    accent: accent?.value ?? null,
    lanes: lanes.map(({ value }) => value),
  };
}

interface Mark extends Located<string> {
  readonly key: string;
}

function readLanes(fields: Fields, report: Report): Mark[] {
  if (fields.isNothing('lanes')) return [];
  const items = fields.optionalList('lanes');
  const surplus = items[MOST_LANES];
  if (surplus) report.add('lanes-many', surplus.spot, String(items.length));
  return items.slice(0, MOST_LANES).flatMap((item, i) => {
    if (item.kind === 'text' && item.plain && item.value === '') {
      report.add('colour-comment', item.spot, 'lanes');
      return [];
    }
    const text = fields.textOf('lanes', item);
    const colour = text && colourOf(text, 'lanes', report);
    return colour ? [{ ...colour, key: `lane ${i + 1}` }] : [];
  });
}

/** In lower case. Null, and reported, if it is not a colour. */
function colourOf({ value, spot }: Located<string>, key: string, report: Report) {
  const written = value.toLowerCase();
  if (COLOUR.test(written)) return { value: written, spot };
  if (value === '') return null;
  const whole = written.replace(/^(?=[\da-f]{6}$)/, '#').replace(SHORT, '#$1$1$2$2$3$3');
  report.add('colour-form', spot, key, value, COLOUR.test(whole) ? whole : '');
  return null;
}

interface Written {
  readonly paper: Located<string> | null;
  readonly ink: Located<string> | null;
  readonly marks: readonly (Mark | null)[];
}

/** Lanes and accent are also the colours of words. */
function checkContrast(name: ThemeName, { paper, ink, marks }: Written, report: Report): void {
  const usual = PALETTES[name];
  const ground = paper?.value ?? usual.paper;
  const grounds = groundsOf(name, ground);
  const check = (key: string, { value, spot }: Located<string>): void => {
    const passes = passesOn(grounds, TEXT_CONTRAST);
    if (passes(value)) return;
    const on = grounds.find((each) => contrast(value, each) < TEXT_CONTRAST)!;
    report.add(
      'colour-contrast',
      spot,
      ...[`${key} ${value}`, figure(contrast(value, on)), groundName(name, on, ground)],
      ...[name, nearestPassing(value, passes) ?? ''],
    );
  };
  if (ink) check('ink', ink);
  else if (paper) checkPaper(name, paper, report);
  for (const mark of marks) if (mark) check(mark.key, mark);
}

/** A paper alone, on which our own ink stands. */
function checkPaper(name: ThemeName, { value, spot }: Located<string>, report: Report): void {
  const { ink } = PALETTES[name];
  const passes = passesOn([ink], TEXT_CONTRAST);
  if (passes(value)) return;
  const values = [`paper ${value}`, figure(contrast(value, ink)), `the ink ${ink}`];
  report.add('colour-contrast', spot, ...values, name, nearestPassing(value, passes) ?? '');
}

const groundName = (name: ThemeName, on: string, paper: string): string =>
  on === PRINT && paper !== PRINT && name === 'light'
    ? 'white, on which the light theme is printed'
    : `the paper ${on}`;

/** Cut, not rounded: 4.499 is not 4.5. */
const figure = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);
