/**
 * Names of months and weekdays, from the locale fr of date-fns 4.4.0. Made by
 * tests/time/wording/date-names.ts, with
 * `UPDATE=1 npx vitest run --project unit tests/time/wording/date-names.test.ts`; not for editing.
 */
import { namesFrom } from './date-names.ts';

export const NAMES = namesFrom(`
janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
janv.|févr.|mars|avr.|mai|juin|juil.|août|sept.|oct.|nov.|déc.
lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
lun.|mar.|mer.|jeu.|ven.|sam.|dim.
`);
