/** Words the legend of a language from data. Pure. */
import type { CivilPrecision, ClockPrecision } from '../../time/precision.ts';
import type { LegendWords } from '../english/legend.ts';

type Joined = (first: string, last: string) => string;

/** The texts of the legend, as a file has them: see catalogue-legend.ts. */
export interface LegendTexts {
  readonly times: Readonly<Record<ClockPrecision, string>>;
  readonly units: Readonly<Record<CivilPrecision, string>>;
  readonly unitsWithin?: Readonly<Partial<Record<CivilPrecision, string>>>;
  readonly unknown: Readonly<Record<CivilPrecision, string>>;
  readonly severalUnknown: (units: string) => string;
  readonly within: (units: string) => string;
  readonly either: Joined;
  readonly listed: Joined;
}

export function bringLegend(texts: LegendTexts & Omit<LegendWords, 'moment' | 'ring' | 'pale'>) {
  const { times, units, unitsWithin, unknown, severalUnknown, within, either, listed, ...plain } =
    texts;
  const any = (all: readonly string[]): string => {
    const [last = '', ...others] = all;
    const before = others.reverse();
    return before.length === 0
      ? last
      : either(
          before.reduce((a, b) => listed(a, b)),
          last,
        );
  };
  return {
    ...plain,
    moment: (all) => any(all.map((unit) => times[unit])),
    ring: (all) =>
      all.length === 1 ? unknown[all[0]!] : severalUnknown(any(all.map((unit) => units[unit]))),
    pale: (all) => within(any(all.map((unit) => unitsWithin?.[unit] ?? units[unit]))),
  } satisfies LegendWords;
}
