/** What the signs of the chart mean, in French. Part of `french.ts`. */
import type { CivilPrecision, ClockPrecision } from '../../time/precision.ts';
import type { LegendWords } from '../english/legend.ts';
import { joinTexts } from '../listing.ts';

/** Each unit, and what is unknown within it. */
const THAT: Readonly<Record<CivilPrecision, readonly [unit: string, missing: string]>> = {
  century: ['ce siècle-là', 'année non précisée'],
  decade: ['cette décennie-là', 'année non précisée'],
  year: ['cette année-là', 'jour non précisé'],
  season: ['cette saison-là', 'jour non précisé'],
  month: ['ce mois-là', 'jour non précisé'],
  day: ['ce jour-là', 'heure non précisée'],
};

const AT: Readonly<Record<ClockPrecision, string>> = {
  hour: 'dans cette heure-là',
  minute: 'à cette minute-là',
  second: 'à cette seconde-là',
};

const any = (units: readonly CivilPrecision[], before = ''): string =>
  joinTexts(units.map((unit) => before + THAT[unit][0]).reverse(), 'ou');

export const FRENCH_LEGEND: LegendWords = {
  moment: (units) => joinTexts(units.map((unit) => AT[unit]).reverse(), 'ou'),
  ring: (units) =>
    `${any(units)}, ${units.length === 1 ? THAT[units[0]!][1] : 'sans plus de précision'}`,
  pale: (units) => `à un moment ${any(units, 'de ')}`,
  lasted: 'a duré tout ce temps',
  'uncertain-ends': 'a duré ; début ou fin dans la partie claire',
  part: 'a duré une partie de ce temps',
  'one-of': 'à un moment entre ces bornes',
  bound: 'pas plus tard, ou pas plus tôt, qu’ici',
  open: 'début ou fin non précisés',
  approximate: 'date approximative ou incertaine',
  begun: 'se poursuit, mais la place manque pour le montrer',
  claimed: 'affirmé par une partie',
  unconfirmed: 'non confirmé',
  planned: 'prévu',
  important: 'les moments clés du récit',
  count: 'nombre de documents',
  differs: 'documents divergents',
  corrected: 'corrigé après publication',
  cluster: 'événements trop proches pour être distingués',
  evened: 'pas à l’échelle : les périodes chargées ont plus de place',
  break: 'l’échelle change ici',
};
