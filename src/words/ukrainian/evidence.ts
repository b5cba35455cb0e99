/** The texts about quotations and differences, in Ukrainian. See every-evidence.ts. */
import { counted, number } from './counts.ts';
import type { EvidenceWords } from '../english/evidence.ts';

/** A date may end with a point already: “44 до н. е.” */
const endSentence = (text: string): string => text.replace(/\.?$/, '.');

export const UKRAINIAN_EVIDENCE: EvidenceWords = {
  noSource: 'Джерело не вказано',

  quotes: {
    outer: (text) => `«${text}»`,
    inner: (text) => `„${text}“`,
  },

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

  links: {
    name: 'Посилання',
    kinds: {
      article: 'Стаття',
      image: 'Зображення',
      video: 'Відео',
      audio: 'Аудіо',
      map: 'Карта',
      post: 'Допис',
      document: 'Документ',
    },
  },

  differences: {
    about: 'У чому розходяться:',
    reading: 'Версія',
    documents: 'Документи',
    more: (n) =>
      `Ще ${counted(n, { one: 'розбіжність', few: 'розбіжності', many: 'розбіжностей' })}`,
  },

  changes: {
    updated: (day, n) =>
      `Оновлено ${day}${n > 0 ? `, ${counted(n, { one: 'виправлення', few: 'виправлення', many: 'виправлень' })}` : ''}`,
    corrected: (day) => `Виправлено ${day}:`,
    reworded: (day) => `Змінено формулювання ${day}:`,
    things: {
      date: 'дата',
      number: 'число',
      status: 'статус',
      quotation: 'цитата',
      title: 'заголовок',
      text: 'текст',
      wording: 'слова',
    },
    changed: (thing, was, is) => endSentence(`${thing} – раніше ${was}, тепер ${is}`),
    lost: (thing, was) => `${thing} – раніше ${was}, потім вилучено.`,
    added: (thing, is) => endSentence(`${thing} – тепер ${is}`),
    removed: (day, event) => endSentence(`Подію ${event} вилучено ${day}`),
    gone: 'Події, на яку веде це посилання, у цій хронології немає.',
  },
};
