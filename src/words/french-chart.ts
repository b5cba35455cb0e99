/** What is said of the chart and its keys, in French. Part of `french.ts`. */
import { counting } from './counting.ts';
import type { Words } from './english.ts';

const { number, counted } = counting('fr');
const events = (n: number): string => counted(n, { one: 'événement', other: 'événements' });
const documents = (n: number): string => counted(n, { one: 'document', other: 'documents' });

export const FRENCH_CHART: Words['chart'] = {
  name: 'Chronologie. Les flèches vont d’un événement à l’autre, plus et moins changent le zoom.',
  shown: 'Période affichée',
  differ: 'les documents divergent',
  documents,
  cluster: (n, time) => `${events(n)}, ${time}, Entrée pour zoomer`,
  tight: (n, time) => `${events(n)}, ${time}, Entrée pour lire le premier`,
  rest: (time, n, labelled) => `${time} : ${events(n)}, dont ${number(labelled)} avec leur titre`,
  skip: 'Raccourcis dans la page',
  toSearch: 'Aller à la recherche',
  toChart: 'Aller au graphique',
  toList: 'Aller à la liste des événements',
};

export const FRENCH_KEYS: Words['keys'] = {
  heading: 'Touches du graphique',
  neighbour: 'l’événement précédent ou suivant',
  row: 'l’événement de la ligne au-dessus ou au-dessous',
  ends: 'le premier ou le dernier événement affiché',
  read: 'lire l’événement, ou zoomer sur un nombre',
  letters: 'l’événement dont le titre commence ainsi, où qu’il soit',
  zoom: 'zoom avant ou arrière',
  pan: 'aller plus tôt ou plus tard',
  home: 'revenir à la première vue',
  close: 'ressortir d’un nombre, ou fermer l’événement',
  pointers:
    'À la souris : glisser pour se déplacer, Ctrl ou ⌘ et la molette pour zoomer, double-clic pour zoomer. Avec les doigts : pincer.',
};
