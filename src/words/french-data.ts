/** What is said around data that is taken along, in French. Pure; imports the shape. */
import type { Words } from './english.ts';

export const FRENCH_DATA: Words['data'] = {
  open: 'Données',
  heading: 'Emporter les données',
  note: 'Tous les événements de la chronologie, avec leurs documents, dans la langue de la page.',
  save: 'Enregistrer',
  saveThis: (what) => `Enregistrer : ${what}`,
  csv: 'Tableau (CSV)',
  csvNote:
    'Pour un tableur : un événement par ligne. Une cellule qui ressemble à une formule commence par une apostrophe.',
  ical: 'Calendrier (iCalendar)',
  icalNote: 'Ce qui n’est pas connu au jour près couvre tous les jours possibles, et le dit.',
  jsonld: 'Pour les moteurs de recherche (JSON-LD)',
  jsonldNote: 'Avec les mots de schema.org, et des dates aussi exactes qu’elles sont connues.',
  timelinejs: 'Pour TimelineJS 3 (JSON)',
  timelinejsNote: 'Sans ce qui n’y a pas de place : citations, divergences, origine des dates.',
  json: 'L’ensemble (JSON)',
  jsonNote: 'Le fichier que montre cette page, tel que la rédaction l’a compilé.',
  unloaded: 'Les données n’ont pas pu être chargées. Cet appareil est-il hors ligne ?',
  blocked:
    'Rien n’a été enregistré ? Cet article ne permet pas à ses cadres d’enregistrer : ouvrez la page entière.',
  leftOut: (left, of) =>
    `Événements laissés de côté : ${left} sur ${of}. Aucun document ne leur donne un premier et un dernier jour.`,
};
