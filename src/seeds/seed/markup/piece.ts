/** Cuts a text with signs into pieces: words, stars, and the brackets of links. Pure. */
import { linkAt, type LinkFault } from './link-target.ts';

export type Piece =
  | Words
  | Stars
  /** Before the words of a link, and after them. */
  | { readonly kind: 'open'; readonly address: string }
  | { readonly kind: 'close' };

interface Words {
  readonly kind: 'words';
  readonly text: string;
}

/** `**`, which may begin or end a bold text, or both, or neither. */
interface Stars {
  readonly kind: 'stars';
  readonly text: string;
  readonly opens: boolean;
  readonly closes: boolean;
}

const SIGN = /\\[*[\]]|\*+|[[\]]/g;

export function piecesOf(text: string): { pieces: Piece[]; faults: LinkFault[] } {
  const pieces: Piece[] = [];
  const faults: LinkFault[] = [];
  /** The brackets that are open. A link forgets them, so no link contains another. */
  let brackets: { readonly at: number; readonly piece: number }[] = [];
  /** What stands before it is in a piece. */
  let done = 0;
  const sign = new RegExp(SIGN);
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const { index, 0: written } = found;
    const end = index + written.length;
    // A mark belongs to the sign, as in the emoji of a star. It must not end up on another letter.
    if (MARK.test(characterAt(text, end))) continue;
    if (index > done) pieces.push({ kind: 'words', text: text.slice(done, index) });
    done = index;
    if (written.startsWith('\\')) done++;
    else if (written === '[') {
      brackets.push({ at: index, piece: pieces.length });
      pieces.push({ kind: 'words', text: '[' });
      done = end;
    } else if (written === ']') {
      const bracket = brackets.pop();
      const link = bracket && linkAt(text, bracket.at, index);
      if (!bracket || !link) continue;
      if ('code' in link) faults.push(link);
      else {
        pieces[bracket.piece] = { kind: 'open', address: link.address };
        pieces.push({ kind: 'close' });
        brackets = [];
        done = link.end;
        sign.lastIndex = link.end;
      }
    } else {
      pieces.push({ kind: 'stars', text: written, ...sidesOf(text, index, end) });
      done = end;
    }
  }
  if (text.length > done) pieces.push({ kind: 'words', text: text.slice(done) });
  return { pieces, faults };
}

/** Stars open before a word and close after one. Between two letters they do neither. */
function sidesOf(text: string, start: number, end: number): Pick<Stars, 'opens' | 'closes'> {
  const before = characterBefore(text, start);
  const after = characterAt(text, end);
  return {
    opens: SEEN.test(after) && !CLOSING.test(after) && !LETTER.test(before),
    closes: SEEN.test(before) && !OPENING.test(before) && !LETTER.test(after),
  };
}

const SEEN = /\S/;
const MARK = /\p{M}/u;
const OPENING = /\p{Ps}/u;
const CLOSING = /\p{Pe}/u;
/** Scripts without spaces are left out: their words touch each other. So are Korean particles. */
const LETTER =
  /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}]/u;

/** Empty at the end of the text. */
const characterAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};

/** Empty at its beginning. */
const characterBefore = (text: string, at: number): string =>
  /(?:[\ud800-\udbff][\udc00-\udfff]|[^])?$/.exec(text.slice(Math.max(0, at - 2), at))![0];
