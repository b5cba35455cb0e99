/** The texts of the data dialog, in French. Pure. */
import type { DataWords } from './english-data.ts';

export const FRENCH_DATA: DataWords = {
  heading: 'Emporter les données',
  save: 'Enregistrer',
  saveThis: (what) => `Enregistrer : ${what}`,
  saved: (file) => `Enregistré : ${file}.`,
  names: {
    csv: 'Tableau (CSV)',
    ical: 'Calendrier (iCalendar)',
    jsonld: 'Pour les moteurs de recherche (JSON-LD)',
    timelinejs: 'Pour TimelineJS 3 (JSON)',
    json: 'L’ensemble (JSON)',
  },
  notes: {
    csv: 'Pour un tableur : un événement par ligne.',
    ical: 'Ce qui n’est pas connu au jour près couvre tous les jours possibles, et le dit.',
    jsonld: 'Avec les mots de schema.org, et des dates aussi exactes qu’elles sont connues.',
    timelinejs: 'Sans ce qui n’y a pas de place : citations, divergences, origine des dates.',
    json: 'Le fichier que montre cette page, tel que la rédaction l’a compilé.',
  },
  leftOut: (left, of) =>
    `Événements laissés de côté : ${left} sur ${of}. Aucun document ne leur donne un premier et un dernier jour.`,
};
