/** The texts of the data dialog, in Ukrainian. Pure. */
import type { DataWords } from './english-data.ts';

export const UKRAINIAN_DATA: DataWords = {
  heading: 'Узяти дані',
  save: 'Зберегти',
  saveThis: (what) => `Зберегти: ${what}`,
  saved: (file) => `Збережено: ${file}.`,
  names: {
    csv: 'Таблиця (CSV)',
    ical: 'Календар (iCalendar)',
    jsonld: 'Для пошукових систем (JSON-LD)',
    timelinejs: 'Для TimelineJS 3 (JSON)',
    json: 'Усе разом (JSON)',
  },
  notes: {
    csv: 'Для електронної таблиці: одна подія на рядок.',
    ical: 'Подія, день якої невідомий, охоплює всі можливі дні й каже про це.',
    jsonld: 'Словами schema.org, з датами, точними рівно настільки, наскільки вони відомі.',
    timelinejs: 'Без того, для чого там немає місця: цитат, розбіжностей, походження дат.',
    json: 'Файл, який показує ця сторінка, таким, як його зібрала редакція.',
  },
  leftOut: (left, of) =>
    `Пропущено подій: ${left} з ${of}. Жоден документ не дає їм першого й останнього дня.`,
};
