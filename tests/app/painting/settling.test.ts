/** At the end of a painted movement, the elements come in slices under the canvas. */
import { beforeEach, expect, test } from 'vitest';
import { layoutsBetween, settle } from '../../../src/app/painting/settling.ts';
import { WholeState } from '../../../src/app/state/whole-state.svelte.ts';
import type { Layout } from '../../../src/layout/layout.ts';
import { synthetic } from '../../layout/synthetic.ts';

let page: WholeState;
const eventsOf = ({ items }: Layout): string[] => items.map(({ event }) => event);

beforeEach(() => {
  page = new WholeState(synthetic(400, 3));
  page.startPainting = () => true;
  page.zoomBy(6);
});

/** To where most labels are others. */
function moveFar(): void {
  page.panBy(0.8, true);
  page.endMove();
}

/** What the elements show one after another, and whether the movement still goes on. */
async function settled({ isCovering, most = Infinity }: { isCovering: boolean; most?: number }) {
  const shown: string[][] = [];
  const { frame, waiting } = page;
  const moved = {
    frame,
    isMoving: true,
    get waiting() {
      return waiting;
    },
    set waiting(now) {
      shown.push(eventsOf(now ?? frame));
    },
  };
  await settle(
    moved,
    () => isCovering,
    () => shown.length >= most,
  );
  return { shown, isMoving: moved.isMoving };
}

test('from one layout to another, a few labels more at a time, and none twice', () => {
  const from = page.layout;
  moveFar();
  const to = page.frame;
  const steps = [...layoutsBetween(from, to)].map(eventsOf);
  expect(steps.length).toBeGreaterThan(3);
  const kept = eventsOf(to).filter((event) => eventsOf(from).includes(event));
  for (const [k, events] of [...steps, eventsOf(to)].entries()) {
    expect(new Set(events).size).toBe(events.length);
    expect(events).toEqual(eventsOf(to).filter((event) => events.includes(event)));
    expect(events).toEqual(expect.arrayContaining(steps[k - 1] ?? kept));
    expect(events.length - (steps[k - 1] ?? kept).length).toBeLessThanOrEqual(4);
  }
});

test('there is nothing between a layout and one of the same labels', () => {
  expect([...layoutsBetween(page.layout, page.layout)]).toEqual([]);
});

test('they come in slices, and the movement ends once all are there', async () => {
  moveFar();
  const before = eventsOf(page.layout);
  expect([page.isMoving, page.isPainted]).toEqual([true, false]);
  expect(eventsOf(page.frame)).not.toEqual(before);
  const { shown, isMoving } = await settled({ isCovering: true });
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.at(-1)).toEqual(eventsOf(page.frame));
  expect(isMoving).toBe(false);
});

test('they come at once if they can be seen', async () => {
  moveFar();
  const { shown, isMoving } = await settled({ isCovering: false });
  expect(shown).toEqual([eventsOf(page.frame)]);
  expect(isMoving).toBe(false);
});

test('another movement keeps them where they are', async () => {
  moveFar();
  const { shown, isMoving } = await settled({ isCovering: true, most: 2 });
  expect(shown).toHaveLength(2);
  expect(isMoving).toBe(true);
});

test('a movement can be ended at once', () => {
  moveFar();
  page.stopMoving();
  expect(page.layout).toBe(page.frame);
  expect(page.isMoving).toBe(false);
});
