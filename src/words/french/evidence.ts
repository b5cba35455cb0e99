/** What the reader is told of quotations and differences, in French. See every-evidence.ts. */
import { createCounting } from '../counting.ts';
import type { EvidenceWords } from '../english/evidence.ts';

const { number } = createCounting('fr');

export const FRENCH_EVIDENCE: EvidenceWords = {
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

  differences: {
    about: 'Divergence :',
    reading: 'Version',
    documents: 'Documents',
    more: (n) => `${number(n)} ${n < 2 ? 'autre divergence' : 'autres divergences'}`,
  },
};
