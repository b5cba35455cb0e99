/** What the reader is told of quotations and differences, in Ukrainian. See every-evidence.ts. */
import { createCounting } from '../counting.ts';
import type { EvidenceWords } from '../english/evidence.ts';

const { number, counted } = createCounting('uk');

export const UKRAINIAN_EVIDENCE: EvidenceWords = {
  passage: {
    verified: 'Звірено:',
    unverified: 'Ще не звірено.',
    attributed: ['Із посиланням на: ', '.'],
    more: (n) => `Ще ${counted(n, { one: 'уривок', few: 'уривки', many: 'уривків' })}`,
  },

  check: {
    result: (verified, cited) => [
      verified === cited
        ? 'Звірено зі '
        : verified === 0
          ? 'Ще не звірено зі '
          : `Звірено ${number(verified)} з ${number(cited)} цитат зі `,
      'статтею',
    ],
    details: 'Подробиці',
    paragraphs: (n) => (n === 1 ? 'Абзац' : 'Абзаци'),
    file: 'Файл',
    accessed: 'Прочитано',
    archived: 'Архівна копія',
  },

  differences: {
    about: 'У чому розходяться:',
    reading: 'Версія',
    documents: 'Документи',
    more: (n) =>
      `Ще ${counted(n, { one: 'розбіжність', few: 'розбіжності', many: 'розбіжностей' })}`,
  },
};
