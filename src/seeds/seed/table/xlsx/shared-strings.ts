/** Reads the texts that the cells of a workbook share. Pure. Source: ECMA-376, 18.4. */
import { readXml, unescaped } from './xml.ts';

/** Of a text in several fonts, the words. How Japanese is pronounced is left out. */
export function readSharedStrings(pieces: Iterable<Uint8Array>): readonly string[] {
  const texts: string[] = [];
  const words = wordsReader();
  readXml(pieces, {
    open: words.open,
    text: words.text,
    close(name) {
      words.close(name);
      if (name === 'si') texts.push(words.take());
    },
  });
  return texts;
}

/** Collects the words of `si` or `is`. */
export function wordsReader() {
  let [text, isText, isSpoken] = ['', false, false];
  return {
    open: (name: string): void => {
      if (name === 't') isText = true;
      if (name === 'rPh') isSpoken = true;
    },
    text: (piece: string): void => {
      if (isText && !isSpoken) text += piece;
    },
    close: (name: string): void => {
      if (name === 't') isText = false;
      if (name === 'rPh') isSpoken = false;
    },
    take: (): string => {
      const taken = unescaped(text);
      text = '';
      return taken;
    },
  };
}
