/** Reads the texts that the cells of a workbook share. Pure. Source: ECMA-376, 18.4. */
import { readXml, unescapeXml } from './xml.ts';

/** The words of a text, whatever their fonts. Japanese readings (ruby) are left out. */
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
      const taken = unescapeXml(text);
      text = '';
      return taken;
    },
  };
}
