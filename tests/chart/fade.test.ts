import { expect, test } from 'vitest';
import { fadeOver } from '../../src/chart/canvas/fade.ts';

test('a fading colour lies between itself and the paper', () => {
  const fade = fadeOver('#ffffff', 0.25)!;
  expect(fade('#000000')).toBe('rgb(191, 191, 191)');
  expect(fade('rgb(255, 155, 55)')).toBe('rgb(255, 230, 205)');
  expect(fade('#ffffff')).toBe('rgb(255, 255, 255)');
});

test('at its ends it is the paper and itself', () => {
  expect(fadeOver('rgb(21, 22, 26)', 0)!('#B3321C')).toBe('rgb(21, 22, 26)');
  expect(fadeOver('rgb(21, 22, 26)', 1)!('#B3321C')).toBe('rgb(179, 50, 28)');
});

test('colours outside sRGB stay as they are', () => {
  expect(fadeOver('#ffffff', 0.5)!('color(display-p3 1 0 0)')).toBe('color(display-p3 1 0 0)');
  expect(fadeOver('oklch(1 0 0)', 0.5)).toBeNull();
});
