/**
 * Names of months and weekdays, from the locale uk of date-fns 4.4.0. Made by
 * tests/time/wording/date-names.ts, with
 * `UPDATE=1 npx vitest run --project unit tests/time/wording/date-names.test.ts`; not for editing.
 */
import { namesFrom } from './date-names.ts';

export const NAMES = namesFrom(`
січень|лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад|грудень
січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня
січ.|лют.|берез.|квіт.|трав.|черв.|лип.|серп.|верес.|жовт.|листоп.|груд.
понеділок|вівторок|середа|четвер|п’ятниця|субота|неділя
пн|вт|ср|чт|пт|сб|нд
`);
