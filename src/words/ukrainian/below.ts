/** The texts of the filters and of what is below the chart, in Ukrainian: see every-below.ts. Pure. */
import { counted, documents, number, ofEvents } from './counts.ts';
import type { BelowWords } from '../english/below.ts';

/** After "про". */
const aboutEvents = (n: number): string =>
  counted(n, { one: 'подію', few: 'події', many: 'подій' });
const passages = (n: number): string =>
  counted(n, { one: 'уривок', few: 'уривки', many: 'уривків' });
const inPassages = (n: number): string =>
  counted(n, { one: 'уривку', few: 'уривках', many: 'уривках' });

export const UKRAINIAN_BELOW: BelowWords = {
  page: {
    honesty:
      'Дати показано саме так, як їх подають документи: жодна не точніша за своє джерело. Зроблено за допомогою Sourceline.',
    systemTheme: 'Системна тема',
    shortcuts: 'Гарячі клавіші',
  },

  filters: {
    name: 'Фільтри',
    lanes: 'Розділи',
    document: 'Документ',
    anyDocument: 'Будь-який документ',
    status: 'Статус',
    anyStatus: 'Будь-який статус',
    differ: (n) => `Документи розходяться ${number(n)}`,
    single: 'Один документ',
  },

  grouping: {
    name: 'Групування',
    by: {
      lane: 'Групувати за розділами',
      document: 'Групувати за документами',
      place: 'Групувати за місцями',
      none: 'Не групувати',
    },
  },

  list: {
    heading: (n) => `Усі події за порядком: ${number(n)}`,
    found: (n, all) => `${number(n)} з ${ofEvents(all)}, за порядком`,
    sources: (reporting, cited, differ) =>
      `${documents(reporting)}, ${passages(cited)}${differ ? ', вони розходяться' : ''}`,
    pages: 'Сторінки списку',
    shown: 'Показані події',
    earlier: 'Раніше',
    later: 'Пізніше',
  },

  documents: {
    heading: (n) => `Документи: ${number(n)}`,
    reports: (of, cited) => `Повідомляє про ${aboutEvents(of)} у ${inPassages(cited)}.`,
    differ: 'Документи розходяться',
    stretch: (time, reports, of) => `${time}: повідомляє про ${number(reports)} з ${ofEvents(of)}`,
    differing: (n) => `щодо ${ofEvents(n)}`,
    light: 'Виділити на діаграмі',
    larger: 'Що більша крапка, то про більше подій того часу повідомляє документ.',
  },
};
