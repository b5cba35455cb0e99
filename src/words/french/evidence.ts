/** The texts about quotations and differences, in French. See every-evidence.ts. */
import { number } from './counts.ts';
import type { EvidenceWords } from '../english/evidence.ts';

export const FRENCH_EVIDENCE: EvidenceWords = {
  noSource: 'Aucune source indiquée',

  quotes: {
    outer: (text) => `«\u00a0${text}\u00a0»`,
    inner: (text) => `“${text}”`,
  },

  passage: {
    verified: 'Vérifié :',
    unverified: 'Pas encore vérifié.',
    attributed: ['Selon ', '.'],
    more: (n) => `${number(n)} ${n < 2 ? 'autre passage' : 'autres passages'}`,
  },

  check: {
    result: (verified, cited) => [
      verified === cited
        ? 'Vérifié dans '
        : verified === 0
          ? 'Pas encore vérifié dans '
          : `${number(verified)} ${verified < 2 ? 'citation' : 'citations'} sur ${number(cited)} ${verified < 2 ? 'vérifiée' : 'vérifiées'} dans `,
      'l’article',
    ],
    details: 'Détails',
    paragraphs: (n) => (n === 1 ? 'Paragraphe' : 'Paragraphes'),
    file: 'Fichier',
    accessed: 'Lu le',
    archived: 'Copie archivée',
  },

  links: {
    name: 'Liens',
    kinds: {
      article: 'Article',
      image: 'Image',
      video: 'Vidéo',
      audio: 'Audio',
      map: 'Carte',
      post: 'Publication',
      document: 'Document',
    },
  },

  differences: {
    about: 'Divergence :',
    reading: 'Version',
    documents: 'Documents',
    more: (n) => `${number(n)} ${n < 2 ? 'autre divergence' : 'autres divergences'}`,
  },

  changes: {
    updated: (day, n) =>
      `Mis à jour le ${day}${n > 0 ? `, ${number(n)} ${n < 2 ? 'correction' : 'corrections'}` : ''}`,
    corrected: (day) => `Corrigé le ${day} –`,
    reworded: (day) => `Reformulé le ${day} –`,
    things: {
      date: 'date',
      number: 'nombre',
      status: 'statut',
      quotation: 'citation',
      title: 'titre',
      text: 'texte',
      wording: 'formulation',
    },
    changed: (thing, was, is) => `${thing} : auparavant ${was}, désormais ${is}.`,
    lost: (thing, was) => `${thing} : auparavant ${was}, retiré depuis.`,
    added: (thing, is) => `${thing} : désormais ${is}.`,
    removed: (day, event) => `L’événement ${event} a été retiré le ${day}.`,
    gone: 'L’événement auquel mène ce lien ne figure pas dans cette chronologie.',
  },
};
