/** The texts of the interface, in Ukrainian. Loaded only when chosen. */
import { UKRAINIAN_DATES } from '../time/wording/date-words-uk.ts';
import { counted, events, number, ofEvents } from './ukrainian/counts.ts';
import { UKRAINIAN_CHART } from './ukrainian/chart.ts';
import { UKRAINIAN_LEGEND } from './ukrainian/legend.ts';
import type { Words } from './english.ts';

/** After "з" and "із": the genitive has two forms. */
const ofDocuments = (n: number): string =>
  counted(n, { one: 'документа', few: 'документів', many: 'документів' });
const from = (of: number, reporting: number): string =>
  reporting === 0 ? events(of) : `${events(of)} з ${ofDocuments(reporting)}`;

export const UKRAINIAN: Words = {
  language: 'uk',
  direction: 'ltr',
  dates: UKRAINIAN_DATES,
  number,

  page: {
    kicker: (of, reporting) => `Хронологія · ${from(of, reporting)}`,
    clock: (place, offsets) =>
      place === null ? 'Час за UTC' : `За місцевим часом: ${place} (${offsets})`,
    unread: (parts) =>
      `Не вдалося прочитати ${counted(parts, { one: 'частину', few: 'частини', many: 'частин' })} цієї хронології; цього не показано.`,
    why: {
      form: 'не відповідає формату',
      long: 'задовге',
      date: 'це не дата',
      double: 'повторюється',
      unknown: 'посилається на те, чого немає',
    },
    theme: 'Тема',
    light: 'Світла',
    dark: 'Темна',
    language: 'Мова',
    close: 'Закрити',
  },

  toolbar: {
    name: 'Діаграма',
    zoomOut: 'Зменшити',
    zoomIn: 'Збільшити',
    all: 'Усе',
    search: 'Шукати події',
    find: 'Шукати',
    filter: 'Фільтр',
    share: 'Поділитися',
    picture: 'Зберегти як PNG',
    data: 'Дані',
  },

  chart: UKRAINIAN_CHART,

  legend: UKRAINIAN_LEGEND,

  status: {
    short: {
      confirmed: 'підтверджено',
      reported: 'повідомлено',
      claimed: 'твердження',
      unconfirmed: 'не підтверджено',
      planned: 'заплановано',
    },
    whole: {
      confirmed: 'Підтверджено',
      reported: 'Повідомлено',
      claimed: 'Твердження: так каже лише одна сторона',
      unconfirmed: 'Не підтверджено',
      planned: 'Заплановано: оголошено, але про здійснення ще не повідомлено',
    },
  },

  filters: {
    found: (n, all) => `${number(n)} з ${ofEvents(all)}`,
    none: 'Жодної події не знайдено.',
    showAll: 'Показати всі',
  },

  scale: {
    name: 'Масштаб часу',
    of: { 'to-scale': 'У масштабі', evened: 'Вирівняно' },
    explained: 'Вирівняно: насичені подіями дні мають більше місця',
  },

  grouping: {
    several: 'У кількох документах',
    only: (document) => `Лише в «${document}»`,
    elsewhere: 'Інші місця',
    nowhere: 'Місце не назване',
  },

  reader: {
    name: 'Вибрана подія',
    documentClock: (date, place) => `У документі: ${date}${place === null ? '' : `, ${place}`}`,
    hint: 'Виберіть подію, щоб прочитати, хто про неї повідомляє, якими словами і звідки відома її дата.',
    beginnings: 'З чого почати',
    neighbours: 'Попередня та наступна події',
    people: 'Люди',
    places: 'Місця',
    reportedBy: (n, all) => `Повідомляють ${number(n)} з ${ofDocuments(all)}`,
    play: 'Відтворити',
    stop: 'Зупинити',
    copyLink: 'Копіювати посилання',
    copied: 'Скопійовано',
    link: 'Посилання на цю подію',
  },

  list: {
    address: 'Адреса хронології',
  },

  documents: {
    untitled: 'Стаття без назви',
    publisherUnknown: 'Видавця не вказано',
    lit: (n) => [`Виділено: ${events(n)} за документом «`, '»'],
    unlight: 'Зняти виділення',
  },

  picture: {
    facts: from,
    unlabelled: (n) => `${events(n)} без підпису`,
    documents: (n) => (n === 1 ? 'Документ: ' : 'Документи: '),
    more: (n) => `і ще ${number(n)}`,
    untitled: (file) => `Стаття без назви (${file})`,
  },

  failure: {
    heading: 'Інтерактивна діаграма не запустилася.',
    broken: 'Цю частину сторінки не вдається показати.',
    again: 'Спробувати ще раз',
    uncaught:
      'На цій сторінці сталася помилка. Усе, що вона показує, можна читати й далі, зокрема список подій; перезапуск може допомогти.',
    report: 'Повідомити про помилку',
    slow: 'Інтерактивна діаграма завантажується довго. Тим часом усе нижче можна читати.',
    offline: 'Не вдалося завантажити хронологію. Можливо, пристрій не в мережі?',
    refused: (status) => `Не вдалося завантажити хронологію: сервер відповів ${status}.`,
    data: 'Не вдалося завантажити дані. Чи є з’єднання з мережею?',
    damaged: 'Хронологія надійшла неповною або пошкодженою.',
    language: 'цю мову не вдалося завантажити. Можливо, пристрій не в мережі?',
    part: 'Не вдалося завантажити цю частину сторінки. Коли пристрій буде в мережі, перезавантажте її.',
  },
};
