/** The texts of the data dialog, in French. Pure. */
import { number } from './counts.ts';
import type { DataWords } from '../english/data-dialog.ts';

export const FRENCH_DATA: DataWords = {
  heading: 'Télécharger les données',
  save: 'Télécharger',
  saveThis: (what) => `Télécharger : ${what}`,
  saved: (file) => `Téléchargé : ${file}.`,
  names: {
    csv: 'Tableau (CSV)',
    ical: 'Calendrier (iCalendar)',
    jsonld: 'Pour les moteurs de recherche (JSON-LD)',
    annotations: 'Annotations web (JSON-LD)',
    timelinejs: 'Pour TimelineJS 3 (JSON)',
    json: 'Données complètes (JSON)',
  },
  notes: {
    csv: 'Pour un tableur : un événement par ligne.',
    ical: 'Un événement dont le jour exact n’est pas connu couvre tous les jours possibles, et le précise.',
    jsonld: 'Au format schema.org. Les dates n’y sont pas plus précises qu’elles ne sont connues.',
    annotations: 'W3C Web Annotation : chaque citation, et sa place dans l’article.',
    timelinejs:
      'Sans les citations, les divergences ni l’origine des dates : TimelineJS ne peut pas les montrer.',
    json: 'Le fichier à l’origine de cette page, tel que la rédaction l’a publié.',
  },
  file: {
    heading: 'Regarder un fichier à vous',
    note: 'Un tableau (CSV ou Excel), une chronologie de TimelineJS ou d’un autre outil, un calendrier, ou des fichiers sources YAML. Il est dessiné ici, dans votre seul navigateur : rien n’est envoyé. Vous pouvez aussi le déposer sur la page.',
    choose: 'Choisir un fichier',
    drop: 'Déposez le fichier pour le regarder ici. Rien n’est envoyé.',
    reading: (file) => `Lecture de ${file}…`,
    eventsRead: (n) => `Événements lus : ${number(n)}`,
    checking: 'Vérification des événements…',
    drawing: 'Dessin…',
    writing: 'Écriture des fichiers sources…',
    stop: 'Arrêter',
    refused: (file) => `Non dessiné : ${file}`,
    yours: (file) => `Votre fichier : ${file}`,
    seen: 'Vous seul le voyez : il reste dans ce navigateur, et rien n’en est envoyé ni conservé.',
    drafts: 'Les événements sans source sont des brouillons, et marqués comme tels.',
    remarks: 'Comment il a été lu',
    seeds: 'Télécharger en fichiers sources',
    another: 'Choisir un autre fichier',
    back: 'Revenir à la chronologie publiée',
  },
  leftOut: (left, of) =>
    `Événements laissés de côté : ${left} sur ${of}. Aucun document ne leur donne un premier et un dernier jour.`,
};
