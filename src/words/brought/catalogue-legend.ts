/** The parts of the legend that name units of time, in English. Pure. */
import { entry, type Entry } from './entry.ts';

const SAME = 'those of `units` stand after `within` unchanged';
const PAIR = { first: 'text', last: 'text' } as const;

export const LEGEND_ENTRIES: Readonly<Record<string, Entry>> = {
  'legend.times.hour': entry('in that hour'),
  'legend.times.minute': entry('at that minute'),
  'legend.times.second': entry('at that second'),
  'legend.units.century': entry('that century'),
  'legend.units.decade': entry('that decade'),
  'legend.units.year': entry('that year'),
  'legend.units.season': entry('that season'),
  'legend.units.month': entry('that month'),
  'legend.units.day': entry('that day'),
  'legend.unitsWithin.century': entry('that century', {}, { unless: SAME }),
  'legend.unitsWithin.decade': entry('that decade', {}, { unless: SAME }),
  'legend.unitsWithin.year': entry('that year', {}, { unless: SAME }),
  'legend.unitsWithin.season': entry('that season', {}, { unless: SAME }),
  'legend.unitsWithin.month': entry('that month', {}, { unless: SAME }),
  'legend.unitsWithin.day': entry('that day', {}, { unless: SAME }),
  'legend.unknown.century': entry('that century, year not given'),
  'legend.unknown.decade': entry('that decade, year not given'),
  'legend.unknown.year': entry('that year, day not given'),
  'legend.unknown.season': entry('that season, day not given'),
  'legend.unknown.month': entry('that month, day not given'),
  'legend.unknown.day': entry('that day, hour not given'),
  'legend.severalUnknown': entry('{units}, not known more closely', { units: 'text' }),
  'legend.within': entry('some time in {units}', { units: 'text' }),
  'legend.either': entry('{first} or {last}', PAIR),
  'legend.listed': entry('{first}, {last}', PAIR),
};
