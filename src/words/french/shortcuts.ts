/** The keyboard shortcuts of the chart, in French. Pure. */
import type { ShortcutWords } from '../english/shortcuts.ts';

export const FRENCH_SHORTCUTS: ShortcutWords = {
  heading: 'Raccourcis clavier du graphique',
  neighbour: 'l’événement précédent ou suivant',
  row: 'l’événement de la ligne au-dessus ou au-dessous',
  ends: 'le premier ou le dernier événement affiché',
  read: 'lire l’événement, ou zoomer sur un nombre',
  letters: 'l’événement dont le titre commence par ces lettres, même hors de la vue',
  zoom: 'zoom avant ou arrière',
  pan: 'aller plus tôt ou plus tard',
  home: 'revenir à la première vue',
  close: 'ressortir d’un nombre, ou fermer l’événement',
  pointers:
    'À la souris : glisser pour se déplacer, Ctrl ou ⌘ et la molette pour zoomer, double-clic pour zoomer. Avec les doigts : pincer.',
};
