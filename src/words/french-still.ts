/** What the pages without scripts say, in French. Pure. */
import type { StillWords } from './english-still.ts';

export const FRENCH_STILL: StillWords = {
  live: 'La chronologie interactive',
  numbers: 'Les numéros renvoient aux documents ci-dessous et à leurs paragraphes.',
  whole: 'Toutes les citations et divergences en texte',
  documents: 'Documents',
  differ: 'ils divergent',
  differAbout: (about) => `Divergence, ${about} :`,
  missing: 'Il n’y a pas de page à cette adresse.',
};
