/** Finds which stars of a text belong together. Pure. */
import type { Piece } from './piece.ts';

/** A stretch that is bold or italic. */
export interface StarPair {
  /** Indices of two pieces. */
  readonly open: number;
  readonly close: number;
  readonly kind: 'bold' | 'italic';
}

/** Stars that may still be closed. */
interface Opener {
  readonly index: number;
  /** 1 for italic, 2 for bold, 3 for both. */
  left: number;
}

const MOST = 3;

/**
 * One star is italic, two are bold, three are both. They close only what as many of them have opened,
 * so "*f***" keeps its stars. Words of a link are a text by themselves. Of two pairs that begin or
 * end at the same stars, the inner one comes first.
 */
export function pairStars(pieces: readonly Piece[]): StarPair[] {
  const pairs: StarPair[] = [];
  let openers = new Openers();
  let outside: Openers | null = null;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'open') {
      outside = openers;
      openers = new Openers();
    } else if (piece.kind === 'close') {
      openers = outside!;
    } else if (piece.kind === 'stars' && piece.text.length <= MOST) {
      const count = piece.text.length;
      const closed = piece.closes ? openers.close(count) : [];
      for (const { open, stars } of closed) pairs.push(...pairsOf(open, index, stars));
      if (closed.length === 0 && piece.opens) openers.push({ index, left: count });
    }
  }
  return pairs;
}

const pairsOf = (open: number, close: number, stars: number): StarPair[] =>
  (['italic', 'bold'] as const)
    .filter((kind) => stars !== (kind === 'italic' ? 2 : 1))
    .map((kind) => ({ open, close, kind }));

class Openers {
  /** The innermost one last. */
  readonly #all: Opener[] = [];
  /** How many openers have this many stars left. */
  readonly #count = [0, 0, 0, 0];

  push(opener: Opener): void {
    this.#all.push(opener);
    this.#count[opener.left]!++;
  }

  /**
   * Takes the innermost openers that so many stars close, and all within them. Empty if there are
   * none: then it does not search, so that all stars of a text take time in proportion to its length.
   */
  close(count: number): { open: number; stars: number }[] {
    const [, one, two, three] = this.#count as [number, number, number, number];
    const can = three > 0 || (count === 1 ? one : count === 2 ? two : Math.min(one, two)) > 0;
    while (can) {
      const inner = this.#pop();
      const outer = this.#all.at(-1);
      if (inner.left === count) return [{ open: inner.index, stars: count }];
      if (inner.left === MOST) {
        this.push({ index: inner.index, left: MOST - count });
        return [{ open: inner.index, stars: count }];
      }
      if (count === MOST && outer && inner.left + outer.left === MOST) {
        this.#pop();
        return [inner, outer].map(({ index, left }) => ({ open: index, stars: left }));
      }
    }
    return [];
  }

  #pop(): Opener {
    const opener = this.#all.pop()!;
    this.#count[opener.left]!--;
    return opener;
  }
}
