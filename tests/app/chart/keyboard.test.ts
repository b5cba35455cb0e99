import { expect, test } from 'vitest';
import { nextFocus, turnKey } from '../../../src/app/chart/keyboard.ts';
import { createTypeahead } from '../../../src/app/chart/typeahead.ts';

const placed = [
  { key: 'early-top', x: 100, y: 0 },
  { key: 'bottom', x: 110, y: 50 },
  { key: 'middle', x: 200, y: 25 },
  { key: 'late-top', x: 300, y: 0 },
];

const next = (...asked: Parameters<typeof nextFocus>): string | null =>
  nextFocus(...asked)?.key ?? null;

test('left and right go through time, and stop at the ends', () => {
  expect(next(placed, 'early-top', 'ArrowRight')).toBe('bottom');
  expect(next(placed, 'bottom', 'ArrowLeft')).toBe('early-top');
  expect(next(placed, 'early-top', 'ArrowLeft')).toBe('early-top');
  expect(next(placed, 'late-top', 'ArrowRight')).toBe('late-top');
});

test('up and down go to the nearest row, and there to the nearest event', () => {
  expect(next(placed, 'bottom', 'ArrowUp')).toBe('middle');
  expect(next(placed, 'middle', 'ArrowUp')).toBe('early-top');
  expect(next(placed, 'late-top', 'ArrowDown')).toBe('middle');
  expect(next(placed, 'late-top', 'ArrowUp')).toBe('late-top');
});

test('Home and End go to the first and the last in view', () => {
  expect(next(placed, 'middle', 'Home')).toBe('early-top');
  expect(next(placed, 'middle', 'End')).toBe('late-top');
});

test('an arrow key goes to the first event, or nowhere if there is none', () => {
  expect(next(placed, null, 'ArrowDown')).toBe('early-top');
  expect(next([], null, 'ArrowDown')).toBeNull();
  expect(next(placed, 'middle', 'x')).toBeNull();
});

test('in a column, the up and down keys go through time', () => {
  expect(next(placed, 'early-top', turnKey('ArrowDown'))).toBe('bottom');
  expect(next(placed, 'bottom', turnKey('ArrowUp'))).toBe('early-top');
  expect(next(placed, 'bottom', turnKey('ArrowLeft'))).toBe('middle');
  expect(turnKey('Home')).toBe('Home');
});

const labels = ['Dec. 31 address', 'Drones on Kyiv', 'Élysée talks', 'Drones on Kostroma'].map(
  (label, i) => ({ id: String(i), label }),
);

test('letters find the event whose label begins so, whatever their case and accents', () => {
  expect(createTypeahead()('e', 0, labels, null)).toBe('2');
  expect(createTypeahead()('É', 0, labels, null)).toBe('2');
  expect(createTypeahead()('x', 0, labels, null)).toBeNull();
});

test('letters typed at once narrow, and those after a pause begin anew', () => {
  const press = createTypeahead();
  expect(press('d', 0, labels, '2')).toBe('3');
  expect(press('r', 100, labels, '3')).toBe('3');
  expect(press('e', 2000, labels, '3')).toBe('2');
});

test('one letter again and again goes through all that begin with it', () => {
  const press = createTypeahead();
  expect(press('d', 0, labels, null)).toBe('0');
  expect(press('d', 100, labels, '0')).toBe('1');
  expect(press('d', 200, labels, '1')).toBe('3');
  expect(press('d', 300, labels, '3')).toBe('0');
});
