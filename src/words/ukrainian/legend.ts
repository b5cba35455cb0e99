/** What the signs of the chart mean, in Ukrainian. Part of `ukrainian.ts`. */
import type { CivilPrecision, ClockPrecision } from '../../time/precision.ts';
import type { LegendWords } from '../english/legend.ts';
import { joinTexts } from '../listing.ts';

/** Each unit, and what is unknown within it. */
const THAT: Readonly<Record<CivilPrecision, readonly [unit: string, missing: string]>> = {
  century: ['того століття', 'рік не вказано'],
  decade: ['того десятиліття', 'рік не вказано'],
  year: ['того року', 'день не вказано'],
  season: ['тієї пори року', 'день не вказано'],
  month: ['того місяця', 'день не вказано'],
  day: ['того дня', 'годину не вказано'],
};

const AT: Readonly<Record<ClockPrecision, string>> = {
  hour: 'протягом тієї години',
  minute: 'у ту хвилину',
  second: 'у ту секунду',
};

const any = (units: readonly CivilPrecision[]): string =>
  joinTexts(units.map((unit) => THAT[unit][0]).reverse(), 'або');

export const UKRAINIAN_LEGEND: LegendWords = {
  moment: (units) => joinTexts(units.map((unit) => AT[unit]).reverse(), 'або'),
  ring: (units) =>
    `${any(units)}, ${units.length === 1 ? THAT[units[0]!][1] : 'точніше не вказано'}`,
  pale: (units) => `колись протягом ${any(units)}`,
  lasted: 'тривало весь цей час',
  'uncertain-ends': 'тривало; почалося чи скінчилося десь у світлій частині',
  part: 'тривало якусь частину цього часу',
  'one-of': 'колись між цими межами',
  bound: 'не пізніше або не раніше, ніж тут',
  open: 'початок або кінець не вказано',
  approximate: 'дата приблизна або непевна',
  begun: 'триває далі, але показати це немає місця',
  claimed: 'твердження однієї зі сторін',
  unconfirmed: 'не підтверджено',
  planned: 'заплановано',
  important: 'ключові події',
  count: 'кількість документів',
  differs: 'документи розходяться',
  corrected: 'виправлено після публікації',
  cluster: 'події надто близькі, щоб їх розрізнити',
  evened: 'не в масштабі: насичені подіями дні мають більше місця',
  break: 'тут масштаб змінюється',
};
