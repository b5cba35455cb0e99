/** Keys that come faster than the code for letters. */
import { expect, test, vi } from 'vitest';
import { Typing } from '../../../src/app/chart/typing.ts';

const events = [
  { id: 'summit', label: 'Summit' },
  { id: 'vote', label: 'Vote' },
];
const key = (name: string) => new KeyboardEvent('keydown', { key: name, cancelable: true });

function open() {
  const pressed: string[] = [];
  for (const { id } of events) {
    const button = document.createElement('button');
    button.id = id;
    button.onclick = () => pressed.push(id);
    document.body.append(button);
  }
  document.getElementById('summit')!.focus();
  const typing = new Typing();
  const type = (letter: string): void =>
    typing.lead(
      key(letter),
      events,
      () => document.activeElement?.id ?? null,
      (id) => Promise.resolve(document.getElementById(id)!.focus()),
    );
  return { typing, type, pressed };
}

test('a press right after a letter opens the event that the letter leads to', async () => {
  const { typing, type, pressed } = open();
  type('v');
  const enter = key('Enter');
  expect(typing.holds(enter)).toBe(true);
  expect(enter.defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(pressed).toEqual(['vote']));
});

test('once the letters have led to their event, a press is the browser’s own', async () => {
  const { typing, type } = open();
  type('v');
  expect(typing.holds(key('ArrowRight'))).toBe(false);
  await vi.waitFor(() => expect(typing.holds(key('Enter'))).toBe(false));
  expect(document.activeElement!.id).toBe('vote');
});
