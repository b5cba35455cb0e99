/** The texts of the dialogs, in French: see every-dialogs.ts. Pure. */
import type { DialogWords } from '../english/dialogs.ts';

export const FRENCH_DIALOGS: DialogWords = {
  share: {
    asShown: 'Comme affiché maintenant : la période, l’événement sélectionné, le thème',
    link: 'Lien',
    compact:
      'Compact, 560 px de haut au plus : le graphique, le titre d’un événement, un lien vers le reste',
    loader: 'Code d’intégration',
    loaderNote:
      'Une image avec un lien, qui devient la chronologie là où les scripts s’exécutent. Sa hauteur est toujours la bonne.',
    iframe: 'Code d’intégration sans script',
    iframeNote:
      'Un iframe de hauteur fixe. Les sites qui gèrent les contenus pym, AMP, Datawrapper ou WordPress l’ajustent eux-mêmes.',
    picture: 'Code d’une image',
    pictureNote:
      'Pour les lettres d’information et les flux : la première vue, avec un lien vers la chronologie.',
    unbuilt: 'Les codes d’intégration se trouvent sur la page construite pour le Web.',
    copy: 'Copier',
    copyThis: (what) => `Copier : ${what}`,
    copied: (what) => `Copié : ${what}.`,
    uncopied:
      'La copie n’est pas permise ici. Le texte est sélectionné : copiez-le au clavier ou par son menu.',
    whole: 'Tous les événements en liste, avec leurs documents',
    blocked:
      'Rien ne s’est ouvert ? Cet article ne permet pas aux pages intégrées d’ouvrir des liens. Voici l’adresse :',
  },

  picture: {
    heading: 'Enregistrer en PNG',
    size: 'Format',
    asOnPage: 'Comme sur la page',
    article: 'Article',
    card: 'Carte pour réseaux sociaux',
    square: 'Carré',
    shows: 'Contenu',
    view: 'Vue actuelle',
    whole: 'Chronologie entière',
    pixels: 'Pixels',
    drawing: 'L’image est en cours de tracé…',
    save: 'Enregistrer',
    saving: (width, height) =>
      `${width} × ${height} pixels. Si l’enregistrement est bloqué, enregistrez l’aperçu lui-même depuis son menu.`,
  },

  shortcuts: {
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
  },
};
