/** Breaks a text into lines of a maximum width. Pure. */

/** A word with the spaces around it. No line ends at a no-break space. */
const WORDS = /[^\S\u00a0\u202f]*(?:\S|[\u00a0\u202f])+[^\S\u00a0\u202f]*/g;

/**
 * As few lines as possible, and as even as possible. All but the last keep their spaces, so that
 * joining them gives the text. A word wider than a line is broken; nothing is left out.
 *
 * @param tail px that must stay free after the last word
 */
export function wrap(
  text: string,
  width: number,
  tail: number,
  px: (text: string) => number,
): string[] {
  const words = (text.match(WORDS) ?? [text])
    .flatMap((word) =>
      px(word.trimEnd()) + tail > width ? breakWord(word, width - tail, px) : word,
    )
    .map((word) => ({ word, own: px(word.trimEnd()), whole: px(word) }));
  const fill = (most: number): string[] => {
    const lines: string[] = [];
    let room = -1;
    words.forEach(({ word, own, whole }, k) => {
      if (own + (k === words.length - 1 ? tail : 0) > room) {
        lines.push(word);
        room = most;
      } else lines.push(`${lines.pop() ?? ''}${word}`);
      room -= whole;
    });
    return lines;
  };
  let best = fill(width);
  let low = best.length > 1 ? width / 2 : width;
  for (let high = width; high - low > 4;) {
    const middle = (low + high) / 2;
    const lines = fill(middle);
    if (lines.length > best.length) low = middle;
    else [best, high] = [lines, middle];
  }
  return best;
}

/** The text, or as many of its words as fit with an ellipsis; of a single word, as many letters. */
export function shorten(text: string, width: number, px: (text: string) => number): string {
  if (px(text) <= width) return text;
  const [first = ''] = breakWord(text, Math.max(0, width - px('…')), px);
  const words = first.replace(/\s+\S*$/, '');
  return `${words === '' ? first : words}…`;
}

/** At least one letter each, with the marks that combine with it. */
function breakWord(word: string, width: number, px: (text: string) => number): string[] {
  const result = [''];
  for (const letter of word.match(/\P{M}[\p{M}\u200d]*/gu) ?? [word]) {
    const longer = result.at(-1)! + letter;
    if (px(longer.trimEnd()) > width) result.push(letter);
    else result[result.length - 1] = longer;
  }
  return result.filter(Boolean);
}
