/** The texts of the share dialog, in French. Pure. */
import type { Words } from '../english.ts';

export const FRENCH_SHARE: Words['share'] = {
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
  address: 'Adresse de la chronologie',
  blocked:
    'Rien ne s’est ouvert ? Cet article ne permet pas aux pages intégrées d’ouvrir des liens. Voici l’adresse :',
};
