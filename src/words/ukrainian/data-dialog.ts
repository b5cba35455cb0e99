/** The texts of the data dialog, in Ukrainian. Pure. */
import type { DataWords } from '../english/data-dialog.ts';

export const UKRAINIAN_DATA: DataWords = {
  heading: 'Завантажити дані',
  save: 'Завантажити',
  saveThis: (what) => `Завантажити: ${what}`,
  saved: (file) => `Завантажено: ${file}.`,
  names: {
    csv: 'Таблиця (CSV)',
    ical: 'Календар (iCalendar)',
    jsonld: 'Для пошукових систем (JSON-LD)',
    annotations: 'Вебанотації (JSON-LD)',
    timelinejs: 'Для TimelineJS 3 (JSON)',
    json: 'Повні дані (JSON)',
  },
  notes: {
    csv: 'Для електронної таблиці: одна подія на рядок.',
    ical: 'Подія, точний день якої невідомий, охоплює всі можливі дні; це в ній зазначено.',
    jsonld: 'За словником schema.org. Дати не точніші, ніж вони відомі.',
    annotations: 'W3C Web Annotation: кожна цитата та її місце у статті.',
    timelinejs: 'Без цитат, розбіжностей і походження дат: TimelineJS не може їх показати.',
    json: 'Файл, на якому побудовано цю сторінку, таким, як його опублікувала редакція.',
  },
  leftOut: (left, of) =>
    `Пропущено подій: ${left} з ${of}. Жоден документ не дає їм першого й останнього дня.`,
};
