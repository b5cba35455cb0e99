/** What is recorded is drawn again as it was, whatever was recorded before. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Group, Ink, Words } from '../../src/chart/canvas/ink.ts';
import { Recorder } from '../../src/chart/canvas/recorder.ts';
import { Replay } from '../../src/chart/canvas/replay.ts';

type Act =
  | { readonly is: 'clear'; readonly colour: string }
  | { readonly is: 'finish' }
  | { readonly is: 'words'; readonly opacity: number; readonly words: Words }
  | { readonly is: 'group'; readonly opacity: number; readonly group: Group };

const px = fc.integer({ min: -4000, max: 40_000 }).map((n) => n / 8);
const opacity = fc.constantFrom(0, 0.25, 1);
const colour = fc.constantFrom('#123456', 'rgb(1, 2, 3)', 'red');
const text = fc.oneof(fc.constantFrom('', 'Київ', 'M0,0h4'), fc.string({ maxLength: 9 }));

const words: fc.Arbitrary<Words> = fc.record(
  {
    text,
    x: px,
    y: px,
    style: fc.record({
      size: fc.constantFrom(12, 14),
      weight: fc.constantFrom(400 as const, 600 as const),
      fill: colour,
    }),
    anchor: fc.constantFrom('start' as const, 'middle' as const, 'end' as const),
    width: fc.integer({ min: 1, max: 300 }),
    halo: fc.record({ width: fc.constantFrom(3, 4), colour }),
  },
  { requiredKeys: ['text', 'x', 'y', 'style'] },
);

const group: fc.Arbitrary<Group> = fc.record({
  x: px,
  y: px,
  isTurned: fc.boolean(),
  primitives: fc.array(
    fc.record(
      {
        d: text,
        at: fc.tuple(px, px),
        isTurned: fc.boolean(),
        fill: colour,
        stroke: colour,
        strokeWidth: fc.constantFrom(1, 1.25, 2.5),
        strokeOpacity: fc.constantFrom(0.5, 1),
        dashes: fc.constantFrom('3 2', '1 2'),
      },
      { requiredKeys: ['d'] },
    ),
    { maxLength: 4 },
  ),
});

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ is: fc.constant('clear' as const), colour }),
  fc.record({ is: fc.constant('finish' as const) }),
  fc.record({ is: fc.constant('words' as const), opacity, words }),
  fc.record({ is: fc.constant('group' as const), opacity, group }),
);

function perform(act: Act, ink: Ink): void {
  if (act.is === 'clear') ink.clear(act.colour);
  else if (act.is === 'finish') ink.finish();
  else {
    ink.opacity = act.opacity;
    if (act.is === 'words') ink.write(act.words);
    else ink.draw(act.group);
  }
}

/** Ink that lists what it is told, primitive by primitive, with all that is left out. */
function listing(): Ink & { readonly list: unknown[] } {
  const list: unknown[] = [];
  return {
    list,
    opacity: 1,
    show: (part, ratio) => void list.push({ part, ratio }),
    clear: (colour) => void list.push({ colour }),
    finish: () => void list.push('finish'),
    write(words) {
      const { anchor = 'start', width = 0, halo = null } = words;
      list.push({ opacity: this.opacity, ...words, anchor, width, halo });
    },
    draw({ primitives, x = 0, y = 0, isTurned = false }) {
      for (const { at = [0, 0], strokeWidth = 1, strokeOpacity = 1, ...primitive } of primitives)
        list.push({
          opacity: this.opacity,
          x: x + at[0],
          y: y + at[1],
          ...{ strokeWidth, strokeOpacity, fill: null, stroke: null, dashes: null, ...primitive },
          isTurned: isTurned || primitive.isTurned === true,
        });
    },
  };
}

test('what is recorded is drawn again as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.array(act, { maxLength: 30 }), { maxLength: 5 }), (paintings) => {
      const [recorder, replay] = [new Recorder(), new Replay()];
      for (const acts of paintings) {
        const [own, again] = [listing(), listing()];
        for (const ink of [own, recorder]) {
          ink.show({ x: 0, y: 20, width: 300, height: 200 }, 1.25);
          for (const each of acts) perform(each, ink);
        }
        const recording = recorder.take();
        replay.learn(recording);
        replay.draw(recording, again);
        expect(again.list).toEqual(own.list);
      }
    }),
  );
});

test('a fading thing is recorded in the colours that it has', () => {
  const [recorder, replay, again] = [new Recorder(), new Replay(), listing()];
  recorder.draw(
    { primitives: [{ d: 'M0,0h1', fill: 'red', stroke: 'blue' }] },
    (own) => `pale ${own}`,
  );
  const recording = recorder.take();
  replay.learn(recording);
  replay.draw(recording, again);
  expect(again.list).toEqual([expect.objectContaining({ fill: 'pale red', stroke: 'pale blue' })]);
});

test('texts are counted anew at a limit, and stay right where a recording was not drawn', () => {
  const [recorder, replay] = [new Recorder(), new Replay()];
  const anew = Array.from({ length: 9 }, (_, frame) => {
    const shapes = Array.from({ length: 1000 }, (_, k) => ({ d: `M${frame},${k}h1`, fill: 'red' }));
    recorder.draw({ primitives: shapes });
    const recording = recorder.take();
    replay.learn(recording);
    if (frame % 2 === 0) {
      const again = listing();
      replay.draw(recording, again);
      expect(again.list).toMatchObject(shapes);
    }
    return recording.isAnew;
  });
  expect(anew).toEqual([true, false, false, false, true, false, false, false, true]);
});
