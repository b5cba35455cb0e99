/**
 * Reviews whether quotations are as exact as the date that they support. Pure.
 *
 * It only looks at dates that a document states. Those that follow from a phrase were compared with
 * it when the seeds were compiled.
 */
import { DAY, HOUR } from '../../time/instant.ts';
import { isClock, type Precision } from '../../time/precision.ts';
import type { DateUnit } from '../../time/unit.ts';
import { foldText } from '../../view/search.ts';
import { supportsWhen } from '../../seeds/checks/citation-check.ts';
import type { Report } from '../../seeds/report/report.ts';
import type { EventSeed } from '../../seeds/seed/events-seed.ts';
import { monthNames, weekdayNames } from './calendar-words.ts';
import type { LanguageOf } from './evidence-review.ts';

/** Words for a time of day that has no digits. */
const TIME = /^(?:noon|midday|midnight|midi|minuit|полудень|опівдні|опівночі|північ)/;
/** Letters of a name that are compared, because languages inflect and shorten names. */
const STEM = 3;

export function reviewDate(event: EventSeed, languageOf: LanguageOf, report: Report): void {
  const { when, date, dating, citations } = event;
  if (!date || dating?.basis.value !== 'stated' || date.approximate || date.uncertain) return;
  const supporting = citations.filter(supportsWhen);
  const languages = new Set(supporting.map(({ document }) => languageOf(document.value)));
  const texts = [...supporting.map(({ quote }) => quote.value), dating.phrase?.value ?? ''];
  const said = new Said(texts, [...languages]);
  for (const unit of new Set([date.earliest, date.latest])) {
    const part = unit && partMissing(unit, said);
    if (part) return report.add('review-date', when.spot, when.value, part);
  }
}

/** What quotations say, for a date to be found in it. */
class Said {
  readonly #words: readonly string[];
  readonly #numbers: ReadonlySet<number>;
  readonly isOnWeekday: boolean;
  readonly #months: readonly string[];

  constructor(texts: readonly string[], languages: readonly string[]) {
    this.#words = foldText(texts.join(' ')).split(' ');
    this.#numbers = new Set(texts.join(' ').match(/\d+/g)?.map(Number) ?? []);
    const stems = (names: readonly string[]): string[] => names.map((name) => name.slice(0, STEM));
    this.isOnWeekday = this.#begins(stems(languages.flatMap((each) => [...weekdayNames(each)])));
    this.#months = stems(languages.flatMap((each) => [...monthNames(each)]));
  }

  hasNumber = (...numbers: readonly number[]): boolean => numbers.some((n) => this.#numbers.has(n));
  hasMonth = (): boolean => this.#begins(this.#months);
  hasTime = (): boolean => this.#words.some((word) => TIME.test(word));

  #begins(stems: readonly string[]): boolean {
    return this.#words.some((word) => stems.some((stem) => stem !== '' && word.startsWith(stem)));
  }
}

type Part = Extract<Precision, 'year' | 'month' | 'day'> | 'time';

/** The finest part of the date that nothing says. */
function partMissing({ precision, date, clock }: DateUnit, said: Said): Part | null {
  if (isClock(precision)) {
    const hour = Math.floor(((clock!.offset + DAY) % DAY) / HOUR);
    return said.hasNumber(hour, hour % 12 || 12) || said.hasTime() ? null : 'time';
  }
  if (precision === 'day') return said.hasNumber(date.day) || said.isOnWeekday ? null : 'day';
  if (precision === 'month') return said.hasMonth() || said.hasNumber(date.month) ? null : 'month';
  if (precision === 'year') return said.hasNumber(date.year, date.year % 100) ? null : 'year';
  return null;
}
