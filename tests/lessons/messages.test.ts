/**
 * docs/messages.md: every code has a lesson, which really makes its message, and whose mend mends it.
 * `UPDATE=1 npm test -- messages` writes the page again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Code } from '../../src/seeds/report/diagnostics.ts';
import { messageTold } from './bridge.ts';
import type { Lesson } from './lesson.ts';
import { LESSONS, THEMES } from './lessons.ts';
import { pageOf } from './page.ts';

const PAGE = 'docs/messages.md';

const known = new Map<string, Promise<string>>();

/** Each is made once. */
function told(code: Code, lesson: Lesson): Promise<string> {
  const message = known.get(code) ?? messageTold(code, lesson);
  known.set(code, message);
  return message;
}

describe('the lesson of', () => {
  test.each(Object.entries(LESSONS))('%s', async (code, lesson) => {
    expect(await told(code as Code, lesson)).not.toBe('');
  });
});

test('the page has each lesson once', () => {
  const codes = Object.values(THEMES).flatMap((lessons) => Object.keys(lessons));
  expect(codes.toSorted()).toEqual(Object.keys(LESSONS).toSorted());
});

test('the page is as the lessons make it', async () => {
  const page = await pageOf(told);
  if (process.env['UPDATE']) writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
});

test('a lesson that does not make its message, or does not mend it, is seen', async () => {
  const lesson = { right: 'lane: crossing', wrong: 'lane: crosing' };
  await expect(messageTold('date-written', lesson)).rejects.toThrow('does not make date-written');
  const unmended = { right: 'lane: crosing', wrong: 'lane: crosing', from: 'lane: crossing' };
  await expect(messageTold('reference-unknown', unmended)).rejects.toThrow('does not mend it');
});
