import { expect, test } from 'vitest';
import { nextFocus, turned } from '../../src/app/keys.ts';

const placed = [
  { event: 'late-top', x: 300, y: 0 },
  { event: 'early-top', x: 100, y: 0 },
  { event: 'middle', x: 200, y: 25 },
  { event: 'bottom', x: 110, y: 50 },
];

test('left and right go through time, and stop at the ends', () => {
  expect(nextFocus(placed, 'early-top', 'ArrowRight')).toBe('bottom');
  expect(nextFocus(placed, 'bottom', 'ArrowLeft')).toBe('early-top');
  expect(nextFocus(placed, 'early-top', 'ArrowLeft')).toBe('early-top');
  expect(nextFocus(placed, 'late-top', 'ArrowRight')).toBe('late-top');
});

test('up and down go to the nearest row, and there to the nearest event', () => {
  expect(nextFocus(placed, 'bottom', 'ArrowUp')).toBe('middle');
  expect(nextFocus(placed, 'middle', 'ArrowUp')).toBe('early-top');
  expect(nextFocus(placed, 'late-top', 'ArrowDown')).toBe('middle');
  expect(nextFocus(placed, 'late-top', 'ArrowUp')).toBe('late-top');
});

test('Home and End go to the first and the last in view', () => {
  expect(nextFocus(placed, 'middle', 'Home')).toBe('early-top');
  expect(nextFocus(placed, 'middle', 'End')).toBe('late-top');
});

test('an arrow enters at the first event, and nothing happens where there is none', () => {
  expect(nextFocus(placed, null, 'ArrowDown')).toBe('early-top');
  expect(nextFocus([], null, 'ArrowDown')).toBeNull();
  expect(nextFocus(placed, 'middle', 'x')).toBeNull();
});

test('where time runs down, up and down go through time', () => {
  expect(nextFocus(placed, 'early-top', turned('ArrowDown'))).toBe('bottom');
  expect(nextFocus(placed, 'bottom', turned('ArrowUp'))).toBe('early-top');
  expect(nextFocus(placed, 'bottom', turned('ArrowLeft'))).toBe('middle');
  expect(turned('Home')).toBe('Home');
});
