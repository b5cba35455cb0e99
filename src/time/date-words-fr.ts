/** French words for dates. Pure; imports only `time`. */
import { ageOf, grouped } from './age.ts';
import { NAMES } from './date-names-fr.ts';
import type { DateWords, Named } from './date-words.ts';

const SEPARATOR = '\u00a0';

function year(year: number): string {
  if (year > 9999) return `${grouped(year, SEPARATOR)} apr. J.-C.`;
  if (year > 0) return String(year);
  const age = ageOf(year);
  if (!age) return `${grouped(1 - year, SEPARATOR)} av. J.-C.`;
  // One and a half is singular in French.
  const unit = `${age.unit === 'million' ? 'million' : 'milliard'}${age.count < 2 ? '' : 's'}`;
  return `il y a ${String(age.count).replace('.', ',')} ${unit} d’années`;
}

/** "de janvier", "d’avril". */
const de = (text: string): string => (/^[aeiou]/.test(text) ? `d’${text}` : `de ${text}`);

const the = ({ kind, text }: Named): string => (kind === 'day' ? `le ${text}` : text);
const ofThe = ({ kind, text }: Named): string => (kind === 'day' ? `du ${text}` : de(text));
const toThe = ({ kind, text }: Named): string => (kind === 'day' ? `au ${text}` : `à ${text}`);
/** "le 6 janvier", "en janvier"; an age already says "il y a". */
const on = (date: Named): string =>
  date.kind === 'day' || date.text.startsWith('il ') ? the(date) : `en ${date.text}`;

export const FRENCH_DATES: DateWords = {
  names: NAMES,
  dayOfMonth: (day) => (day === 1 ? '1er' : String(day)),
  day: (day, month, weekday) => `${weekday ? `${weekday} ` : ''}${day} ${month}`,
  year,
  withClock: (day, clock) => `${day} à ${clock}`,
  withHour: (day, clock) => `${day}, dans l’heure à partir de ${clock}`,
  single: (date, brief) => (brief ? date.text : the(date)),
  to: (first, last, tight) =>
    tight && first.kind === 'year'
      ? `${first.text}–${last.text}`
      : `${ofThe(first)} ${toThe(last)}`,
  clocks: (day, first, last) => `le ${day} de ${first} à ${last}`,
  or: (first, last) => `${the(first)} ou ${the(last)}`,
  between: (first, last) => `entre ${the(first)} et ${the(last)}`,
  by: (last) => `au plus tard ${on(last)}`,
  onOrAfter: (first) => `au plus tôt ${on(first)}`,
  from: (first) => `à partir ${ofThe(first)}`,
  until: (last) => `jusqu’${last.kind === 'day' ? toThe(last) : on(last)}`,
  within: ({ text }) => `une date inconnue ${de(text)}`,
  about: (text, single) => (single ? `vers ${the(single)}` : `${text} (environ)`),
  uncertain: (text) => `${text} (date incertaine)`,
  axis: {
    beforeChrist: (year) => `${year} av. J.-C.`,
    afterChrist: (year) => `${year} apr. J.-C.`,
    million: 'M',
    billion: 'Md',
    separator: SEPARATOR,
    decimal: ',',
  },
  known: {
    single: {
      year: 'mois et jour non précisés',
      month: 'jour non précisé',
      day: 'heure non précisée',
      hour: 'minute non précisée',
    },
    oneOf: {
      year: 'l’une de ces années ; aucun document ne dit laquelle',
      month: 'l’un de ces mois ; aucun document ne dit lequel',
      day: 'l’un de ces jours ; aucun document ne dit lequel',
    },
    oneMoment: 'un moment entre les deux ; aucun document ne dit lequel',
    bounds: 'bornes seules ; aucun document ne donne la date',
    startWithin: {
      year: 'début connu à l’année près',
      month: 'début connu au mois près',
    },
    endWithin: { year: 'fin connue à l’année près', month: 'fin connue au mois près' },
    startUnknown: 'début inconnu',
    endUnknown: 'fin inconnue',
    noEnd: 'aucune fin indiquée',
    hours: 'heures non précisées',
    approximate: 'date approximative',
    uncertain: 'date incertaine',
  },
};
