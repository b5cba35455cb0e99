/** What is said of the chart and its keys, in Ukrainian. Part of `ukrainian.ts`. */
import { counting } from './counting.ts';
import type { Words } from './english.ts';

const { number, counted } = counting('uk');
const events = (n: number): string => counted(n, { one: 'подія', few: 'події', many: 'подій' });
const documents = (n: number): string =>
  counted(n, { one: 'документ', few: 'документи', many: 'документів' });

export const UKRAINIAN_CHART: Words['chart'] = {
  name: 'Хронологія. Стрілки ведуть від події до події, плюс і мінус змінюють масштаб.',
  shown: 'Показаний проміжок часу',
  differ: 'документи розходяться',
  documents,
  cluster: (n, time) => `${events(n)}, ${time}, Enter – наблизити`,
  tight: (n, time) => `${events(n)}, ${time}, Enter – читати про першу`,
  rest: (time, n, labelled) => `${time}: ${events(n)}, з назвами – ${number(labelled)}`,
  skip: 'Переходи на сторінці',
  toSearch: 'До пошуку',
  toChart: 'До діаграми',
  toList: 'До списку подій',
};

export const UKRAINIAN_KEYS: Words['keys'] = {
  heading: 'Клавіші на діаграмі',
  neighbour: 'попередня або наступна подія',
  row: 'подія в рядку вище або нижче',
  ends: 'перша або остання видима подія',
  read: 'читати про подію або наблизити скупчення',
  letters: 'подія, назва якої так починається, де б вона не була',
  zoom: 'збільшити або зменшити',
  pan: 'перейти раніше або пізніше',
  home: 'повернутися до першого вигляду',
  close: 'вийти зі скупчення або закрити подію',
  pointers:
    'Мишею: тягніть, щоб рухатися; Ctrl або ⌘ і коліщатко змінюють масштаб, подвійне клацання збільшує. Пальцями: зведіть або розведіть їх.',
};
