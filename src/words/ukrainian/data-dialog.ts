/** The texts of the data dialog, in Ukrainian. Pure. */
import { createCounting } from '../counting.ts';
import type { DataWords } from '../english/data-dialog.ts';

const { number } = createCounting('uk');

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
  file: {
    heading: 'Переглянути власний файл',
    note: 'Таблиця (CSV або Excel), хронологія з TimelineJS чи іншої програми, календар або вихідні файли YAML. Його буде накреслено тут, лише у вашому браузері: нічого не надсилається. Файл можна також перетягнути на сторінку.',
    choose: 'Вибрати файл',
    drop: 'Відпустіть файл, щоб переглянути його тут. Нічого не надсилається.',
    reading: (file) => `Читаємо ${file}…`,
    eventsRead: (n) => `Прочитано подій: ${number(n)}`,
    checking: 'Перевіряємо події…',
    drawing: 'Креслимо…',
    writing: 'Записуємо вихідні файли…',
    stop: 'Зупинити',
    refused: (file) => `Не накреслено: ${file}`,
    yours: (file) => `Ваш файл: ${file}`,
    seen: 'Бачите його лише ви: він лишається в цьому браузері, нічого з нього не надсилається й не зберігається.',
    drafts: 'Події без джерела – це чернетки, і їх так позначено.',
    remarks: 'Як його прочитано',
    seeds: 'Завантажити вихідні файли',
    another: 'Вибрати інший файл',
    back: 'Назад до опублікованої хронології',
  },
  leftOut: (left, of) =>
    `Пропущено подій: ${left} з ${of}. Жоден документ не дає їм першого й останнього дня.`,
};
