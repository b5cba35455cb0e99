/** At the end of a painted movement, the elements come in slices under the canvas. */
import { beforeEach, expect, test } from 'vitest';
import { keysOf } from '../../../src/app/chart/target.ts';
import { buttonsToCome, layoutsBetween, settle } from '../../../src/app/painting/settling.ts';
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
    toCome: null,
    get waiting() {
      return waiting;
    },
    set waiting(now) {
      shown.push(eventsOf(now ?? frame));
    },
  };
  await settle(
    moved,
    { keysOf },
    () => isCovering,
    () => shown.length >= most,
  );
  return { shown, moved };
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
  const { shown, moved } = await settled({ isCovering: true });
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.at(-1)).toEqual(eventsOf(page.frame));
  expect([moved.isMoving, moved.toCome]).toEqual([false, null]);
});

test('they come at once if they can be seen', async () => {
  moveFar();
  const { shown, moved } = await settled({ isCovering: false });
  expect(shown).toEqual([eventsOf(page.frame)]);
  expect(moved.isMoving).toBe(false);
});

test('another movement keeps them where they are', async () => {
  moveFar();
  const { shown, moved } = await settled({ isCovering: true, most: 2 });
  expect(shown).toHaveLength(2);
  expect(moved.isMoving).toBe(true);
});

test('then the buttons come, a few more at a time; those that are there stay', () => {
  const from = keysOf(page.layout);
  moveFar();
  const to = keysOf(page.frame);
  const isNew = (key: string): boolean => !from.includes(key);
  const steps = [...buttonsToCome(from, to, null)].map((missing) => [...missing]);
  expect(steps.length).toBeGreaterThan(2);
  let before = to.filter(isNew);
  for (const missing of [...steps, []]) {
    expect(before).toEqual(expect.arrayContaining(missing));
    expect(before.length - missing.length).toBeLessThanOrEqual(12);
    before = missing;
  }
});

test('buttons that had not come when another movement began are still to come', () => {
  const keys = keysOf(page.layout);
  const missing = new Set(keys.slice(0, 30));
  const [first] = [...buttonsToCome(keys, keys, missing)];
  expect([...first!]).toEqual([...missing].slice(12));
});

test('a movement can be ended at once', () => {
  moveFar();
  page.toCome = new Set(keysOf(page.frame));
  page.stopMoving();
  expect(page.layout).toBe(page.frame);
  expect([page.isMoving, page.toCome]).toEqual([false, null]);
});

test('a movement that is not painted has all its buttons', () => {
  page.toCome = new Set(keysOf(page.frame));
  page.startPainting = () => false;
  page.panBy(0.1, true);
  expect(page.toCome).toBeNull();
});
