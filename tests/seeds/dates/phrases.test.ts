/** Phrases in each language, counted back from Tuesday 6 January 2026 unless a case says otherwise. */
import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/time/edtf/edtf.ts';
import type { Direction } from '../../../src/seeds/dates/counting.ts';
import { resolvePhrase } from '../../../src/seeds/dates/relative.ts';

const resolve = (
  language: string,
  phrase: string,
  published = '2026-01-06',
  direction: Direction = 'back',
) => resolvePhrase(phrase, parseEdtf(published, 'UTC'), direction, language);

/** The date, or the readings with `or` between them, or why there is none. */
function told(...args: Parameters<typeof resolve>): string {
  const result = resolve(...args);
  if (result.kind === 'date') return result.edtf;
  if (result.kind === 'unknown') return 'unknown';
  const readings = result.readings.map(({ edtf }) => edtf).join(' or ');
  return readings || result.why.replace(/^.*?: it /, '');
}

const TUESDAY = '2026-01-06';
const SATURDAY = '2026-01-10';
const SUNDAY = '2026-01-11';

describe('readings of an English phrase', () => {
  test.each([
    ['last Friday', TUESDAY, '2026-01-02'],
    ['last Tuesday', TUESDAY, '2025-12-30'],
    ['last Monday', TUESDAY, '2026-01-05 or 2025-12-29'],
    ['last Friday', SATURDAY, '2026-01-09 or 2026-01-02'],
    ['last Sunday', TUESDAY, '2026-01-04 or 2025-12-28'],
    ['last Friday', SUNDAY, '2026-01-09 or 2026-01-02'],
    ['next Friday', TUESDAY, '2026-01-09 or 2026-01-16'],
    ['next Monday', TUESDAY, '2026-01-12'],
    ['this Friday', TUESDAY, '2026-01-09'],
    ['this Friday', SATURDAY, '2026-01-09 or 2026-01-16'],
    ['this Tuesday', TUESDAY, '2026-01-06 or 2026-01-13'],
    ['next weekend', TUESDAY, '2026-01-10/2026-01-11 or 2026-01-17/2026-01-18'],
    ['next weekend', SATURDAY, '2026-01-17/2026-01-18'],
    ['overnight', TUESDAY, '2026-01-05 or 2026-01-06'],
    ['last week', TUESDAY, '2025-12-29/2026-01-04 or 2025-12-28/2026-01-03'],
    ['this week', SUNDAY, '2026-01-05/2026-01-11 or 2026-01-11/2026-01-17'],
    ['Tuesday', '[2026-01-05..2026-01-06]', '2025-12-30 or 2026-01-06'],
    ['the following Friday', TUESDAY, 'counts from another day of the text.'],
    ['the previous week', TUESDAY, 'counts from another day of the text.'],
  ])('%j in a document of %s: %s', (phrase, published, expected) => {
    const result = resolve('en', phrase, published);
    expect(result.kind).toBe('ambiguous');
    expect(told('en', phrase, published)).toBe(expected);
  });
});

describe('French', () => {
  test.each([
    ['mardi', '2026-01-06'],
    ['Mardi, à Paris', '2026-01-06'],
    ['lundi soir', '2026-01-05'],
    ['dimanche', '2026-01-04'],
    ['le 31 décembre', '2025-12-31'],
    ['le 1er janvier', '2026-01-01'],
    ['mardi 6 janvier 2026', '2026-01-06'],
    ['6 janv. 2026', '2026-01-06'],
    ['le 14 juillet', '2025-07-14'],
    ['le 14 juin', '2025-06-14'],
    ['le 3 mars', '2025-03-03'],
    ['le 3 mai', '2025-05-03'],
    ['en février 2022', '2022-02'],
    ['en décembre', '2025-12'],
    ['au mois d’août', '2025-08'],
    ['en 2022', '2022'],
    ['hier', '2026-01-05'],
    ['hier soir', '2026-01-05'],
    ['avant-hier', '2026-01-04'],
    ['aujourd’hui', '2026-01-06'],
    ["aujourd'hui", '2026-01-06'],
    ['ce matin', '2026-01-06'],
    ['demain', '2026-01-07'],
    ['après-demain', '2026-01-08'],
    ['il y a trois jours', '2026-01-03'],
    ['il y a 10 jours', '2025-12-27'],
    ['dans deux jours', '2026-01-08'],
    ['le week-end dernier', '2026-01-03/2026-01-04'],
    ['pendant le week-end', '2026-01-03/2026-01-04'],
    ['ces sept derniers jours', '2025-12-30/2026-01-06'],
    ['la semaine dernière', '2025-12-29/2026-01-04'],
    ['cette semaine', '2026-01-05/2026-01-11'],
    ['le mois dernier', '2025-12'],
    ['l’an dernier', '2025'],
    ['l’année prochaine', '2027'],
    ['cette année', '2026'],
    ['mardi dernier', '2025-12-30'],
    ['lundi dernier', '2026-01-05 or 2025-12-29'],
    ['vendredi prochain', '2026-01-09 or 2026-01-16'],
    ['cette nuit', '2026-01-05 or 2026-01-06'],
    ['dans la nuit de lundi à mardi', '2026-01-05 or 2026-01-06'],
    ['dans la nuit de lundi à jeudi', 'names no night between two days that follow each other.'],
    ['le lendemain', 'counts from another day of the text.'],
    ['début janvier', 'names only a part of a month or year.'],
    ['il y a près de quatre ans', 'counts in weeks, months or years, which are rounded.'],
    ['depuis lundi', 'only bounds one ("depuis lundi").'],
    ['avant le week-end', 'only bounds one ("avant le week-end").'],
    ['récemment', 'unknown'],
    ['un marsouin', 'unknown'],
  ])('%j: %s', (phrase, expected) => {
    expect(told('fr', phrase)).toBe(expected);
  });

  test('ahead, from Friday 2 January', () => {
    expect(told('fr', 'mardi', '2026-01-02', 'ahead')).toBe('2026-01-06');
    expect(told('fr-CA', 'le 5 janvier', '2026-01-02', 'ahead')).toBe('2026-01-05');
  });
});

describe('Ukrainian', () => {
  test.each([
    ['у вівторок', '2026-01-06'],
    ['Вівторок', '2026-01-06'],
    ['в неділю', '2026-01-04'],
    ['у понеділок', '2026-01-05'],
    ['у п’ятницю', '2026-01-02'],
    ["у п'ятницю", '2026-01-02'],
    ['в четвер', '2026-01-01'],
    ['31 грудня', '2025-12-31'],
    ['6 січня 2026 року', '2026-01-06'],
    ['вівторок, 6 січня', '2026-01-06'],
    ['24 лютого 2022', '2022-02-24'],
    ['у лютому 2022 року', '2022-02'],
    ['у грудні', '2025-12'],
    ['у листопаді', '2025-11'],
    ['у 2022 році', '2022'],
    ['учора', '2026-01-05'],
    ['вчора ввечері', '2026-01-05'],
    ['позавчора', '2026-01-04'],
    ['сьогодні', '2026-01-06'],
    ['завтра', '2026-01-07'],
    ['післязавтра', '2026-01-08'],
    ['три дні тому', '2026-01-03'],
    ['10 днів тому', '2025-12-27'],
    ['на вихідних', '2026-01-03/2026-01-04'],
    ['минулих вихідних', '2026-01-03/2026-01-04'],
    ['за останні сім днів', '2025-12-30/2026-01-06'],
    ['за останній тиждень', '2025-12-30/2026-01-06'],
    ['минулого тижня', '2025-12-29/2026-01-04'],
    ['наступного тижня', '2026-01-12/2026-01-18'],
    ['минулого місяця', '2025-12'],
    ['торік', '2025'],
    ['цього року', '2026'],
    ['минулого вівторка', '2025-12-30'],
    ['минулого понеділка', '2026-01-05 or 2025-12-29'],
    ['наступної п’ятниці', '2026-01-09 or 2026-01-16'],
    ['цієї п’ятниці', '2026-01-09'],
    ['уночі', '2026-01-05 or 2026-01-06'],
    ['у ніч на вівторок', '2026-01-05 or 2026-01-06'],
    ['у ніч на понеділок', '2026-01-04 or 2026-01-05'],
    ['на початку січня', 'names only a part of a month or year.'],
    ['чотири роки тому', 'counts in weeks, months or years, which are rounded.'],
    ['з понеділка', 'only bounds one ("з понеділка").'],
    ['до вівторка', 'only bounds one ("до вівторка").'],
    ['нещодавно', 'unknown'],
    ['лютий ворог', 'unknown'],
  ])('%j: %s', (phrase, expected) => {
    expect(told('uk', phrase)).toBe(expected);
  });
});
