/** Finds events by the letters that the reader types while the chart has focus. Pure. */
import { foldText } from '../../view/search.ts';

/** Milliseconds after which a letter begins a new word. */
const PAUSE = 1000;

/**
 * Finds events by the first letters of their labels, like lists of an operating system. It
 * remembers what was typed before. The same letter again and again goes through all labels that
 * begin with it.
 */
export function createTypeahead(): (
  letter: string,
  time: number,
  labels: readonly { readonly id: string; readonly label: string }[],
  current: string | null,
) => string | null {
  let typed = '';
  let last = -Infinity;
  return (letter, time, labels, current) => {
    typed = time - last > PAUSE ? letter : typed + letter;
    last = time;
    const letters = lettersOf(typed);
    if (letters === '') return null;
    const same = Array.from(letters).every((each) => each === letters[0]);
    const wanted = same ? letters.charAt(0) : letters;
    const at = labels.findIndex(({ id }) => id === current);
    // A longer word may still mean the event that its beginning has found.
    const start = same ? at + 1 : Math.max(0, at);
    const order = [...labels.slice(start), ...labels.slice(0, start)];
    return order.find(({ label }) => lettersOf(label).startsWith(wanted))?.id ?? null;
  };
}

/** Without spaces, because readers may type without them. */
const lettersOf = (text: string): string => foldText(text).replaceAll(' ', '');
