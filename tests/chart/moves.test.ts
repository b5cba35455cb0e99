import { expect, test } from 'vitest';
import { Moves } from '../../src/chart/moves.ts';

/** Records everything that is done to its elements. */
function recorded() {
  const done: string[] = [];
  const moves = new Moves<string>((element) => ({
    move: (x, y) => void done.push(`${element} to ${x},${y}`),
    fade: (opacity) => void done.push(`${element} at ${opacity}`),
  }));
  const since = (): string[] => done.splice(0);
  return { moves, since };
}

test('an element is moved and faded, but only where that can be seen', () => {
  const { moves, since } = recorded();
  moves.of('a')('first');
  moves.to([{ key: 'a', x: 1.234, y: 2, opacity: 0.5 }]);
  expect(since()).toEqual(['first to 1.23,2', 'first at 0.5']);
  moves.to([{ key: 'a', x: 1.2301, y: 2, opacity: 0.5 }]);
  expect(since()).toEqual([]);
  moves.to([{ key: 'a', x: 1.24, y: 2, opacity: 1 }]);
  expect(since()).toEqual(['first to 1.24,2', 'first at 1']);
});

test('a key without an element, or that has lost it, is left alone', () => {
  const { moves, since } = recorded();
  const gone = moves.of('a')('first');
  gone();
  moves.to([{ key: 'a', x: 1, y: 2 }]);
  expect(since()).toEqual([]);
});

test('an element that comes before its predecessor goes keeps its key', () => {
  const { moves, since } = recorded();
  const gone = moves.of('a')('first');
  moves.of('a')('second');
  gone();
  moves.to([{ key: 'a', x: 1, y: 2 }]);
  expect(since()).toEqual(['second to 1,2']);
});
