import { expect, test } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const stream = { isTTY, columns: 20, write: (text: string) => written.push(text) };
  const say = progressOn(stream, () => time);
  return {
    written,
    at: (ms: number, text: string) => {
      time = ms;
      say(text);
    },
  };
}

const CLEAR = '\r\x1b[2K';

test('work of more than a second is said in one line, which is rewritten, and gone at the end', () => {
  const { written, at } = terminal(true);
  at(0, 'one');
  at(999, 'two');
  expect(written).toEqual([]);
  at(1000, '1,000 read');
  at(1050, '2,000 read');
  at(1060, 'writing');
  at(1100, 'a line that is longer than the terminal');
  at(1101, '');
  at(1102, '');
  expect(written).toEqual([
    `${CLEAR}1,000 read`,
    `${CLEAR}writing`,
    `${CLEAR}a line that is lon…`,
    CLEAR,
  ]);
});

test('a log has none of it', () => {
  const { written, at } = terminal(false);
  at(5000, 'one');
  at(5001, '');
  expect(written).toEqual([]);
});
