/** The texts of the interface, in French. Loaded only when chosen. */
import { FRENCH_DATES } from '../time/wording/date-words-fr.ts';
import { documents, events, number } from './french/counts.ts';
import { FRENCH_CHART } from './french/chart.ts';
import { FRENCH_LEGEND } from './french/legend.ts';
import type { Words } from './english.ts';

const from = (of: number, reporting: number): string =>
  reporting === 0 ? events(of) : `${events(of)} d’après ${documents(reporting)}`;

export const FRENCH: Words = {
  language: 'fr',
  direction: 'ltr',
  dates: FRENCH_DATES,
  number,

  page: {
    kicker: (of, reporting) => `Chronologie · ${from(of, reporting)}`,
    clock: (place, offsets) =>
      place === null ? 'Heures en UTC' : `Heure locale : ${place} (${offsets})`,
    unread: (parts) =>
      parts < 2
        ? `${number(parts)} élément de cette chronologie n’a pas pu être lu et n’est pas affiché.`
        : `${number(parts)} éléments de cette chronologie n’ont pas pu être lus et ne sont pas affichés.`,
    why: {
      form: 'non conforme au format',
      long: 'trop long',
      date: 'n’est pas une date',
      double: 'présent deux fois',
      unknown: 'renvoie à un élément absent',
    },
    theme: 'Thème',
    light: 'Clair',
    dark: 'Sombre',
    language: 'Langue',
    close: 'Fermer',
  },

  toolbar: {
    name: 'Graphique',
    zoomOut: 'Zoom arrière',
    zoomIn: 'Zoom avant',
    all: 'Tout',
    search: 'Rechercher des événements',
    find: 'Rechercher',
    filter: 'Filtrer',
    share: 'Partager',
    picture: 'Enregistrer en PNG',
    data: 'Données',
  },

  chart: FRENCH_CHART,

  legend: FRENCH_LEGEND,

  status: {
    short: {
      confirmed: 'confirmé',
      reported: 'rapporté',
      claimed: 'affirmé',
      unconfirmed: 'non confirmé',
      planned: 'prévu',
    },
    whole: {
      confirmed: 'Confirmé',
      reported: 'Rapporté',
      claimed: 'Affirmé : une seule partie le dit',
      unconfirmed: 'Non confirmé',
      planned: 'Prévu : annoncé, mais pas encore rapporté comme accompli',
    },
  },

  filters: {
    found: (n, all) => `${number(n)} sur ${events(all)}`,
    none: 'Aucun événement trouvé.',
    showAll: 'Tout afficher',
  },

  scale: {
    name: 'Échelle du temps',
    of: { 'to-scale': 'À l’échelle', evened: 'Aérée' },
    explained: 'Aérée : les périodes chargées ont plus de place',
  },

  grouping: {
    several: 'Dans plusieurs documents',
    only: (document) => `Seulement dans « ${document} »`,
    elsewhere: 'Autres lieux',
    nowhere: 'Aucun lieu nommé',
  },

  reader: {
    name: 'Événement sélectionné',
    documentClock: (date, place) =>
      `Dans le document : ${date}${place === null ? '' : `, ${place}`}`,
    hint: 'Choisissez un événement pour savoir qui le rapporte, en quels termes, et comment sa date est connue.',
    beginnings: 'Par où commencer',
    neighbours: 'Événements précédent et suivant',
    people: 'Personnes',
    places: 'Lieux',
    reportedBy: (n, all) => `Rapporté par ${number(n)} sur ${documents(all)}`,
    play: 'Lire en continu',
    stop: 'Arrêter',
    copyLink: 'Copier le lien',
    copied: 'Lien copié',
    link: 'Lien vers cet événement',
  },

  list: {
    address: 'Adresse de la chronologie',
  },

  documents: {
    untitled: 'Article sans titre',
    publisherUnknown: 'Éditeur non indiqué',
    lit: (n) => [`Surlignage : ${events(n)} d’après « `, ' »'],
    unlight: 'Ne plus surligner',
  },

  picture: {
    facts: from,
    unlabelled: (n) => `${events(n)} sans étiquette`,
    documents: (n) => (n === 1 ? 'Document : ' : 'Documents : '),
    more: (n) => `et ${number(n)} ${n < 2 ? 'autre' : 'autres'}`,
    untitled: (file) => `Article sans titre (${file})`,
  },

  failure: {
    heading: 'Le graphique interactif n’a pas pu démarrer.',
    broken: 'Cette partie de la page ne peut pas être affichée.',
    again: 'Réessayer',
    uncaught:
      'Une erreur s’est produite sur cette page. Ce qu’elle affiche reste lisible, y compris la liste des événements ; la relancer peut aider.',
    report: 'Signaler l’erreur',
    slow: 'Le graphique interactif met du temps à se charger. En attendant, tout ce qui suit est lisible.',
    offline: 'La chronologie n’a pas pu être chargée. Cet appareil est-il hors ligne ?',
    refused: (status) => `La chronologie n’a pas pu être chargée : le serveur a répondu ${status}.`,
    data: 'Les données n’ont pas pu être chargées. Cet appareil est-il hors ligne ?',
    damaged: 'La chronologie est arrivée incomplète ou endommagée.',
    language: 'cette langue n’a pas pu être chargée. Cet appareil est-il hors ligne ?',
    part: 'Cette partie de la page n’a pas pu être chargée. Une fois l’appareil en ligne, rechargez la page.',
  },
};
