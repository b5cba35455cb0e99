// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readHost, heightIn } from '../../src/embed/height.ts';
import { reportHeight } from '../../src/embed/reporter.ts';

const host = { postMessage: vi.fn<(message: unknown, target: string) => void>() };
const frame = readHost('paris-summit', 'https://news.example/?embed');
let observed: () => void;
let height = 500;
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('parent', host);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        observed = callback;
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  height = 500;
  const content = document.createElement('div');
  content.getBoundingClientRect = () => new DOMRect(0, 0, 600, height);
  ({ stop } = reportHeight(content, frame));
});

afterEach(() => {
  stop();
  host.postMessage.mockClear();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const told = (): number[] =>
  host.postMessage.mock.calls.map(([message]) => heightIn(message)).filter((each) => each !== null);

function grow(to: number): void {
  height = to;
  observed();
}

function receive(source: unknown, data: unknown): void {
  const message = new MessageEvent('message', { data });
  Object.defineProperty(message, 'source', { value: source });
  window.dispatchEvent(message);
}

test('the first height is told at once, before any frame or observer runs', () => {
  expect(told()).toEqual([500]);
});

test('a change is told, and what stays the same is not', () => {
  vi.advanceTimersByTime(300);
  observed();
  grow(612.4);
  expect(told()).toEqual([500, 613]);
});

test('after many changes in a moment the first and the last are reported', () => {
  vi.advanceTimersByTime(300);
  for (const to of [510, 520, 530, 540]) grow(to);
  vi.advanceTimersByTime(20_000);
  expect(told()).toEqual([500, 510, 540]);
});

test('a host that makes the page change again and again hears ten messages in ten seconds', () => {
  for (let i = 0; i < 99; i++) {
    vi.advanceTimersByTime(100);
    grow(501 + (i % 2));
  }
  expect(host.postMessage.mock.calls.length).toBeLessThanOrEqual(10);
  grow(777);
  vi.advanceTimersByTime(20_000);
  expect(told().at(-1)).toBe(777);
});

test('after an action of the reader a change is reported without waiting', () => {
  for (const to of [510, 520, 530]) {
    vi.advanceTimersByTime(300);
    grow(to);
  }
  vi.advanceTimersByTime(300);
  window.dispatchEvent(new KeyboardEvent('keydown'));
  expect(told().at(-1)).toBe(530);
});

test('the parent’s question is answered, another window’s is not', () => {
  const question = { sentinel: 'amp', type: 'frames-init' };
  vi.advanceTimersByTime(300);
  receive({}, question);
  receive(null, question);
  expect(told()).toEqual([500]);
  receive(host, 'what?');
  expect(told()).toEqual([500]);
  receive(host, question);
  expect(told()).toEqual([500, 500]);
});

test('a stopped reporter reports nothing', () => {
  stop();
  vi.advanceTimersByTime(300);
  height = 900;
  window.dispatchEvent(new KeyboardEvent('keydown'));
  receive(host, { sentinel: 'amp', type: 'frames-init' });
  expect(told()).toEqual([500]);
});

test('a browser that refuses to size its iframe stops nothing', () => {
  const refuse = vi.fn<() => void>(() => {
    throw new DOMException('not here', 'NotAllowedError');
  });
  vi.stubGlobal('requestResize', refuse);
  vi.advanceTimersByTime(300);
  expect(() => grow(700)).not.toThrow();
  expect(refuse).toHaveBeenCalled();
  expect(told()).toEqual([500, 700]);
});
