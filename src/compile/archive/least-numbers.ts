/** Keeps the least of many numbers. Pure. */
export class LeastNumbers {
  /** A binary heap: no number is greater than its parent, so the greatest comes first. */
  readonly #heap: Float64Array;
  #count = 0;

  /** @param most how many are kept */
  constructor(most: number) {
    this.#heap = new Float64Array(most);
  }

  /** Whether it is among the least so far. */
  add(number: number): boolean {
    const heap = this.#heap;
    if (this.#count < heap.length) {
      let at = this.#count++;
      for (let up = (at - 1) >> 1; at > 0 && heap[up]! < number; up = (at - 1) >> 1) {
        heap[at] = heap[up]!;
        at = up;
      }
      heap[at] = number;
      return true;
    }
    if (number >= heap[0]!) return false;
    let at = 0;
    for (let down = 1; down < heap.length; down = 2 * at + 1) {
      if (down + 1 < heap.length && heap[down + 1]! > heap[down]!) down++;
      if (heap[down]! <= number) break;
      heap[at] = heap[down]!;
      at = down;
    }
    heap[at] = number;
    return true;
  }
}
