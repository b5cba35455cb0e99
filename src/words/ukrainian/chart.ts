/** The texts of the chart, in Ukrainian. Part of `ukrainian.ts`. */
import { documents, events, number } from './counts.ts';
import type { Words } from '../english.ts';

export const UKRAINIAN_CHART: Words['chart'] = {
  name: 'Хронологія. Стрілки ведуть від події до події, плюс і мінус змінюють масштаб.',
  shown: 'Показаний проміжок часу',
  differ: 'документи розходяться',
  documents,
  cluster: (n, time) => `${events(n)}, ${time}, Enter – наблизити`,
  tight: (n, time) => `${events(n)}, ${time}, Enter – показати список`,
  counted: (n, time) => `${events(n)}, ${time}`,
  first: (n) => `Тут перші ${number(n)}.`,
  among: (k, n) => `${number(k)} з ${number(n)}`,
  rest: (time, n, labelled) => `${time}: ${events(n)}, з назвами – ${number(labelled)}`,
  skip: 'Переходи на сторінці',
  toSearch: 'До пошуку',
  toChart: 'До діаграми',
  toList: 'До списку подій',
};
