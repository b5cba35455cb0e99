/** Draws recordings again, with other ink. Pure. */
import type { TextStyle } from '../drawing/primitive.ts';
import type { Ink } from './ink.ts';
import { ANCHORS, KIND, LENGTH, type Recording } from './recording.ts';

export class Replay {
  /** By number; 0 is no text. */
  #texts: (string | undefined)[] = [undefined];

  /** Takes the texts of a recording: to be called for each, in order, whether it is drawn or not. */
  learn({ texts, isAnew }: Recording): void {
    if (isAnew) this.#texts = [undefined];
    this.#texts.push(...texts);
  }

  draw({ numbers }: Recording, ink: Ink): void {
    for (let at = 0; at < numbers.length;) {
      const value = (k: number): number => numbers[at + k]!;
      switch (numbers[at]) {
        case KIND.show: {
          const part = { x: value(1), y: value(2), width: value(3), height: value(4) };
          ink.show(part, value(5));
          at += LENGTH.show;
          break;
        }
        case KIND.clear:
          ink.clear(this.#text(value(1)));
          at += LENGTH.clear;
          break;
        case KIND.shape:
          this.#draw(value, ink);
          at += LENGTH.shape;
          break;
        case KIND.words:
          this.#write(value, ink);
          at += LENGTH.words;
          break;
        default:
          ink.finish();
          at += LENGTH.finish;
      }
    }
  }

  #text = (number: number): string => this.#texts[number]!;

  #draw(value: (k: number) => number, ink: Ink): void {
    const [fill, stroke, dashes] = [6, 7, 10].map((k) => this.#texts[value(k)]);
    ink.opacity = value(4);
    ink.draw({
      x: value(1),
      y: value(2),
      isTurned: value(3) === 1,
      primitives: [
        {
          d: this.#text(value(5)),
          ...(fill !== undefined && { fill }),
          ...(stroke !== undefined && { stroke }),
          strokeWidth: value(8),
          strokeOpacity: value(9),
          ...(dashes !== undefined && { dashes }),
        },
      ],
    });
  }

  #write(value: (k: number) => number, ink: Ink): void {
    const [width, halo] = [value(9), value(10)];
    ink.opacity = value(3);
    ink.write({
      x: value(1),
      y: value(2),
      text: this.#text(value(4)),
      style: {
        fill: this.#text(value(5)),
        size: value(6),
        weight: value(7) as TextStyle['weight'],
      },
      anchor: ANCHORS[value(8)]!,
      ...(width > 0 && { width }),
      ...(halo > 0 && { halo: { width: halo, colour: this.#text(value(11)) } }),
    });
  }
}
