/** The texts of the filters and of what is below the chart, in French: see every-below.ts. Pure. */
import { documents, events, number, passages } from './counts.ts';
import type { BelowWords } from '../english/below.ts';

export const FRENCH_BELOW: BelowWords = {
  page: {
    honesty:
      'Les dates sont affichées exactement telles que les documents les donnent : aucune n’est plus précise que sa source. Réalisé avec Sourceline.',
    systemTheme: 'Thème du système',
    shortcuts: 'Raccourcis clavier',
  },

  filters: {
    name: 'Filtres',
    lanes: 'Rubriques',
    document: 'Document',
    anyDocument: 'Tous les documents',
    status: 'Statut',
    anyStatus: 'Tous les statuts',
    differ: (n) => `Documents divergents ${number(n)}`,
    single: 'Un seul document',
  },

  grouping: {
    name: 'Regroupement',
    by: {
      lane: 'Regrouper par rubrique',
      document: 'Regrouper par document',
      place: 'Regrouper par lieu',
      none: 'Ne pas regrouper',
    },
  },

  list: {
    heading: (n) => (n < 2 ? events(n) : `Les ${events(n)}, dans l’ordre`),
    found: (n, all) => `${number(n)} sur ${events(all)}, dans l’ordre`,
    sources: (reporting, cited, differ) =>
      `${documents(reporting)}, ${passages(cited)}${differ ? ', ils divergent' : ''}`,
    pages: 'Pages de la liste',
    shown: 'Événements affichés',
    earlier: 'Plus tôt',
    later: 'Plus tard',
  },

  documents: {
    heading: (n) => (n < 2 ? 'Le document' : `Les ${documents(n)}`),
    reports: (of, cited) => `Rapporte ${events(of)} en ${passages(cited)}.`,
    differ: 'Documents divergents',
    stretch: (time, reports, of) => `${time} : rapporte ${number(reports)} sur ${events(of)}`,
    differing: (n) => `à propos de ${events(n)}`,
    light: 'Surligner dans le graphique',
    larger: 'Plus un point est grand, plus le document rapporte d’événements de cette période.',
  },
};
