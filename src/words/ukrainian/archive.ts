/** The texts of the page of an archive, in Ukrainian: see every-archive.ts. Pure. */
import { createCounting } from '../counting.ts';
import type { ArchiveWords } from '../english/archive.ts';

const { number, counted } = createCounting('uk');
const events = (n: number): string => counted(n, { one: 'подія', few: 'події', many: 'подій' });
const ofEvents = (n: number): string => counted(n, { one: 'події', few: 'подій', many: 'подій' });

export const UKRAINIAN_ARCHIVE: ArchiveWords = {
  search: {
    found: (n) => `Знайдено ${counted(n, { one: 'подію', few: 'події', many: 'подій' })}`,
    more: 'Є й інші: ще одне слово звузить пошук.',
    vague: 'Одне з цих слів має дуже багато подій. Допоможе інше слово.',
    asking: 'Пошук…',
    slow: 'Пошук ще чекає на відповідь. Можливо, з’єднання повільне.',
    lost: 'Пошук не отримав відповіді. Чи є з’єднання з мережею?',
    results: 'Знайдені події',
    clear: 'Очистити пошук',
  },

  lanes: 'Розділи',

  list: {
    heading: (shown, inView) => `${number(shown)} з ${ofEvents(inView)} на екрані`,
    more: (n) => `І ще ${events(n)}: наблизьте, щоб побачити які.`,
    none: 'На екрані немає подій.',
  },

  counts: {
    heading: 'Події за розділами й часом',
    show: (time) => `Показати: ${time}`,
  },

  differs: {
    heading: 'Що інакше, коли подій так багато',
    parts: 'Сторінка завантажує лише те, що показує. Наблизьте або шукайте, щоб побачити більше.',
    search: 'Пошук дивиться лише на назви.',
    scale: 'Час завжди в масштабі.',
    story: 'Події не відтворюються одна за одною.',
    filters: 'Події можна фільтрувати за розділами, але не за документом чи статусом.',
    documents: 'Документи названо біля кожної події. Списку всіх документів і порівняння немає.',
    data: 'У даних і в списку є події, підписані на діаграмі. Так само на друку й на зображенні.',
  },

  data: {
    note: 'Події, підписані на діаграмі, з їхніми джерелами.',
    collecting: 'Завантаження подробиць…',
    lost: 'Не всі подробиці вдалося завантажити. Чи є з’єднання з мережею?',
  },
};
