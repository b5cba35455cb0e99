/** The texts of the chart, in French. Part of `french.ts`. */
import { documents, events, number } from './counts.ts';
import type { Words } from '../english.ts';

export const FRENCH_CHART: Words['chart'] = {
  name: 'Chronologie. Les flèches vont d’un événement à l’autre, plus et moins changent le zoom.',
  shown: 'Période affichée',
  differ: 'les documents divergent',
  documents,
  cluster: (n, time) => `${events(n)}, ${time}, Entrée pour zoomer`,
  tight: (n, time) => `${events(n)}, ${time}, Entrée pour en voir la liste`,
  counted: (n, time) => `${events(n)}, ${time}`,
  first: (n) => `Voici les ${number(n)} premiers.`,
  among: (k, n) => `${number(k)} sur ${number(n)}`,
  rest: (time, n, labelled) => `${time} : ${events(n)}, dont ${number(labelled)} avec leur titre`,
  skip: 'Accès rapides',
  toSearch: 'Aller à la recherche',
  toChart: 'Aller au graphique',
  toList: 'Aller à la liste des événements',
};
