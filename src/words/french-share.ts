/** The texts of the share dialog, in French. Pure. */
import type { Words } from './english.ts';

export const FRENCH_SHARE: Words['share'] = {
  asShown: 'Tel qu’affiché : la période, l’événement choisi, le thème',
  link: 'Lien',
  loader: 'Code pour un article',
  loaderNote:
    'Une image avec un lien, qui devient la chronologie là où les scripts s’exécutent, toujours à la bonne hauteur.',
  frame: 'Code sans script',
  frameNote:
    'Un cadre de hauteur fixe. Les sites qui lisent la hauteur des cadres pym, AMP, Datawrapper ou WordPress l’ajustent eux-mêmes.',
  picture: 'Code d’une image',
  pictureNote:
    'Pour les lettres d’information et les flux : la première vue, avec un lien vers la chronologie.',
  unbuilt: 'Les codes pour les articles se trouvent dans la page construite pour le Web.',
  copy: 'Copier',
  copyThis: (what) => `Copier : ${what}`,
  copied: (what) => `Copié : ${what}.`,
  uncopied:
    'La copie n’est pas permise ici. Le texte est sélectionné : copiez-le au clavier ou par son menu.',
  whole: 'Tous les événements en liste, avec leurs documents',
  address: 'Adresse de la chronologie',
  blocked:
    'Rien ne s’est ouvert ? Cet article ne permet pas à ses cadres d’ouvrir des pages. Voici l’adresse :',
};
