/** Checks that an event's date agrees with its dating. */
import { dayNumber } from '../../time/civil-date.ts';
import { keepsAfter, keepsBefore } from '../../time/relation.ts';
import type { DateFound } from '../dates/counting.ts';
import { hasPhrases, resolvePhrase, type Resolution } from '../dates/relative.ts';
import { lastDate, type DateUnit } from '../../time/unit.ts';
import type { When } from '../../time/when.ts';
import { Findings } from '../../timeline/check/findings.ts';
import { siftWeekend } from '../../timeline/check/sift-days.ts';
import { weekendsOf } from '../../timeline/days.ts';
import { supportsWhen } from './citation-check.ts';
import { readDate } from '../seed/date.ts';
import type { DatingSeed } from '../seed/dating-seed.ts';
import type { EventSeed } from '../seed/events-seed.ts';
import type { Located } from '../seed/fields.ts';
import { isLanguage } from '../seed/language.ts';
import type { Report } from '../report/report.ts';
import type { Seed } from '../seed/seed.ts';
import { nearest } from '../report/suggestion.ts';

/** The fields of each basis, besides those that every basis has. */
const FIELDS: Readonly<Record<string, readonly (keyof DatingSeed)[]>> = {
  stated: ['phrase'],
  relative: ['phrase', 'relativeTo', 'direction', 'day'],
  bounded: ['after', 'before', 'phrase'],
  approximate: ['phrase'],
};

export function checkDating(event: EventSeed, seed: Seed, report: Report): void {
  const { dating } = event;
  if (!dating?.basis.value) return;
  const own = FIELDS[dating.basis.value]!;
  for (const key of ['phrase', 'relativeTo', 'direction', 'day', 'after', 'before'] as const) {
    const field = dating[key];
    if (field && !own.includes(key))
      report.add('dating-field', field.spot, key, dating.basis.value);
  }
  if (dating.basis.value === 'relative') checkRelative(event, dating, seed, report);
  if (dating.basis.value === 'bounded') checkBounds(event, dating, seed, report);
}

function checkRelative(event: EventSeed, dating: DatingSeed, seed: Seed, report: Report): void {
  const { basis, phrase, relativeTo } = dating;
  if (!phrase) report.add('key-missing', basis.spot, 'phrase', 'a relative dating');
  if (!relativeTo) report.add('key-missing', basis.spot, 'relativeTo', 'a relative dating');
  if (!phrase?.value || !relativeTo?.value) return;
  const ids = seed.documents.map(({ id }) => id.value);
  const document = seed.documents.find(({ id }) => id.value === relativeTo.value);
  if (!document && ids.length === 0) return;
  if (!document) {
    const near = () => nearest(relativeTo.value, ids) ?? '';
    report.add('reference-unknown', relativeTo.spot, 'document', relativeTo.value, near);
    return;
  }
  const quoted = event.citations.some(
    (citation) =>
      citation.document.value === relativeTo.value &&
      supportsWhen(citation) &&
      citation.quote.value.normalize().includes(phrase.value.normalize()),
  );
  if (!quoted) report.add('phrase-unquoted', phrase.spot, phrase.value, relativeTo.value);
  if (document.published && event.date) {
    compare(event.when, event.date, phrase, document.published, dating, seed, report);
  }
}

function compare(
  when: Located<string>,
  date: When,
  phrase: Located<string>,
  published: When,
  dating: DatingSeed,
  seed: Seed,
  report: Report,
): void {
  const document = seed.documents.find(({ id }) => id.value === dating.relativeTo?.value);
  const language = (document?.language ?? seed.timeline?.language)?.value ?? '';
  if (!isLanguage(language)) return;
  const direction = dating.direction?.value || 'back';
  const weekends = weekendsOf(siftWeekend(seed.timeline?.weekend, new Findings()));
  const resolved = resolvePhrase(phrase.value, published, direction, language, {
    weekends,
    calendar: date.calendar,
  });
  if (!hasPhrases(language)) report.add('phrase-language', phrase.spot, phrase.value, language);
  else if (resolved.kind === 'unknown') report.add('phrase-unknown', phrase.spot, phrase.value);
  else {
    const meant = choose(resolved, phrase, dating.day, published, report);
    // Days are compared, because a moment within the day that the phrase names is not a contradiction.
    if (meant && !isSameDays(meant, date)) {
      const values = [phrase.value, published.edtf, meant.edtf, when.value];
      report.add('phrase-differs', when.spot, ...values);
    }
  }
}

/** The date that the phrase means. Null, and reported, if nobody has decided, or decided wrongly. */
function choose(
  resolved: Exclude<Resolution, { kind: 'unknown' }>,
  phrase: Located<string>,
  day: DatingSeed['day'],
  published: When,
  report: Report,
): DateFound | null {
  const readings = resolved.kind === 'date' ? [resolved] : resolved.readings;
  const dates = readings.map(({ edtf }) => edtf);
  if (day === null || readings.length === 0) {
    if (resolved.kind === 'date') return resolved;
    report.add('phrase-ambiguous', phrase.spot, resolved.why, ...dates);
    return null;
  }
  const meant = readings.find(({ edtf }) => edtf === day.value);
  if (!meant && day.value !== '')
    report.add('phrase-day', day.spot, phrase.value, published.edtf, day.value, ...dates);
  return meant ?? null;
}

const isSameDays = (meant: DateFound, date: When): boolean =>
  firstDay(date.earliest) === firstDay(meant.first) && lastDay(date.latest) === lastDay(meant.last);

const firstDay = (unit: DateUnit | null) => unit && dayNumber(unit.date);
const lastDay = (unit: DateUnit | null) => unit && dayNumber(lastDate(unit));

function checkBounds(event: EventSeed, dating: DatingSeed, seed: Seed, report: Report): void {
  if (!dating.after && !dating.before) report.add('dating-bounds', dating.basis.spot);
  const { date, when } = event;
  const after = dating.after && boundOf(dating.after, event, seed, report);
  const before = dating.before && boundOf(dating.before, event, seed, report);
  if (!date) return;
  if (after && !keepsAfter(date, after)) {
    report.add('bound-broken', when.spot, when.value, 'after', dating.after.value);
  }
  if (before && !keepsBefore(date, before)) {
    report.add('bound-broken', when.spot, when.value, 'before', dating.before.value);
  }
}

/** The date of the event that a bound names, or the date that it gives; null if it is neither. */
function boundOf(bound: Located<string>, event: EventSeed, seed: Seed, report: Report) {
  const other = seed.events.find(({ id }) => id.value === bound.value);
  if (other === event) report.add('reference-self', bound.spot, bound.value);
  if (other) return other.date;
  if (/^[[.Y/-]*\d/.test(bound.value)) {
    const zone = seed.timeline?.timeZone.value || 'UTC';
    return readDate(bound, zone, report, event.calendar);
  }
  const ids = seed.events.map(({ id }) => id.value);
  if (bound.value) {
    report.add(
      'reference-unknown',
      bound.spot,
      'event',
      bound.value,
      () => nearest(bound.value, ids) ?? '',
    );
  }
  return null;
}
