/** The texts of the page of an archive, in French: see every-archive.ts. Pure. */
import { counted, events, number } from './counts.ts';
import type { ArchiveWords } from '../english/archive.ts';

export const FRENCH_ARCHIVE: ArchiveWords = {
  search: {
    found: (n) => counted(n, { one: 'événement trouvé', other: 'événements trouvés' }),
    more: 'Il y en a d’autres : un mot de plus en trouve moins.',
    vague: 'De très nombreux événements contiennent l’un de ces mots. Un autre mot aide.',
    asking: 'Recherche en cours…',
    slow: 'La recherche attend encore une réponse. La connexion est peut-être lente.',
    lost: 'La recherche n’a pas reçu de réponse. Cet appareil est-il hors ligne ?',
    results: 'Événements trouvés',
    clear: 'Effacer la recherche',
  },

  lanes: 'Rubriques',

  list: {
    heading: (shown, inView) => `${number(shown)} sur ${events(inView)} à l’écran`,
    more: (n) => `Et ${events(n)} de plus : zoomez pour voir lesquels.`,
    none: 'Aucun événement à l’écran.',
  },

  counts: {
    heading: 'Les événements par rubrique et par période',
    show: (time) => `Afficher ${time}`,
  },

  differs: {
    heading: 'Ce qui change avec autant d’événements',
    parts:
      'La page ne charge que ce qu’elle montre. Zoomez ou lancez une recherche pour en voir plus.',
    search: 'La recherche porte sur les titres seulement.',
    scale: 'Le temps est toujours à l’échelle.',
    story: 'Les événements ne se lisent pas en continu.',
    filters: 'Les événements se filtrent par rubrique, mais pas par document ni par statut.',
    documents:
      'Les documents sont nommés avec chaque événement. Il n’y a ni liste de tous les documents, ni comparaison.',
    data: 'Les données et la liste contiennent les événements dont le titre est dans le graphique. L’impression et l’image aussi.',
  },

  data: {
    note: 'Les événements dont le titre est dans le graphique, avec leurs sources.',
    collecting: 'Chargement des détails…',
    lost: 'Une partie des détails n’a pas pu être chargée. Cet appareil est-il hors ligne ?',
  },
};
