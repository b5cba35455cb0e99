/** Parts that are loaded when they are needed, and the text that stands until then. */
import { render, screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ComponentProps } from 'svelte';
import Names from '../../../src/app/reader/Names.svelte';
import { atFirstSign } from '../../../src/app/loading/first-sign.ts';
import { Late } from '../../../src/app/state/late.svelte.ts';
import { copyStillText } from '../../../src/app/loading/still-text.ts';
import Later from '../../../src/app/loading/Later.svelte';
import type { PageState } from '../../../src/app/state/state.svelte.ts';
import { WholeState } from '../../../src/app/state/whole-state.svelte.ts';
import { harbour } from '../../export/harbour.ts';

describe('a part', () => {
  test('is loaded once, when it is needed', async () => {
    const load = vi.fn(() => Promise.resolve({ default: Names }));
    const part = new Late<ComponentProps<typeof Names>>(load);
    expect(load).not.toHaveBeenCalled();
    await Promise.all([part.need(), part.need()]);
    await part.need();
    expect(load).toHaveBeenCalledTimes(1);
    expect(part.component).toBe(Names);
    expect(part.failed).toBe(false);
  });

  test('that has failed is tried again the next time', async () => {
    const load = vi
      .fn(() => Promise.resolve({ default: Names }))
      .mockRejectedValueOnce(new Error('offline'));
    const part = new Late<ComponentProps<typeof Names>>(load);
    await part.need();
    expect(part.failed).toBe(true);
    expect(part.component).toBeNull();
    await part.need();
    expect(part.failed).toBe(false);
    expect(part.component).toBe(Names);
  });

  test('says in its place that it could not be loaded, and keeps its room', async () => {
    const part = new Late<{ page: PageState }>(() => Promise.reject(new Error('offline')));
    const { container } = render(Later, {
      props: { page: new WholeState(harbour()), part, height: '46px' },
    });
    const room = container.querySelector<HTMLElement>('div')!;
    expect(room.style.minHeight).toBe('46px');
    document.dispatchEvent(new Event('scroll'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Reload it'));
    expect(room.contains(screen.getByRole('alert'))).toBe(true);
  });
});

describe('the first sign of use', () => {
  test.for(['scroll', 'keydown', 'focusin', 'mouseleave'])('is %s, once', (sign) => {
    const then = vi.fn();
    atFirstSign(then)(document.body);
    for (let i = 0; i < 2; i++) document.dispatchEvent(new Event(sign));
    expect(then).toHaveBeenCalledTimes(1);
  });

  test('is that the element comes into view', () => {
    let seen: (entries: { isIntersecting: boolean }[]) => void = () => {};
    class Observer {
      observe = vi.fn();
      disconnect = vi.fn();
      constructor(callback: typeof seen) {
        seen = callback;
      }
    }
    vi.stubGlobal('IntersectionObserver', Observer);
    const then = vi.fn();
    atFirstSign(then)(document.body);
    seen([{ isIntersecting: false }]);
    expect(then).not.toHaveBeenCalled();
    seen([{ isIntersecting: true }]);
    expect(then).toHaveBeenCalledTimes(1);
  });

  test('stops waiting once the element has been removed', () => {
    const then = vi.fn();
    atFirstSign(then)(document.body)();
    document.dispatchEvent(new Event('scroll'));
    expect(then).not.toHaveBeenCalled();
  });
});

describe('the text of the page without scripts', () => {
  let still: HTMLElement;
  beforeEach(() => {
    still = document.createElement('main');
    still.lang = 'uk';
    const part = (name: string, text: string) =>
      Object.assign(document.createElement(name), { textContent: text });
    const list = (name: string, items: string[]) => {
      const ol = Object.assign(document.createElement('ol'), { className: name });
      ol.append(...items.map((item) => part('li', item)));
      return ol;
    };
    still.append(part('h2', 'Events'), part('p', 'Numbers'), list('events', ['one', 'two']));
    still.append(part('h2', 'Documents'), list('documents', ['paper']));
  });
  afterEach(() => vi.restoreAllMocks());

  test('is copied in the order of the living page, with its addresses', () => {
    const before = still.innerHTML;
    const text = copyStillText(still, ['a', 'b'])!;
    expect(text.language).toBe('uk');
    expect(text.parts.map(({ textContent }) => textContent)).toEqual([
      'Documents',
      'paper',
      'Events',
      'onetwo',
    ]);
    expect(text.parts[2]!.id).toBe('events-heading');
    expect([...text.parts[3]!.children].map(({ id }) => id)).toEqual(['event-a', 'event-b']);
    expect(still.innerHTML).toBe(before);
  });

  test('is left out if there is none, if it is of other events, or if it is long', () => {
    expect(copyStillText(null, [])).toBeNull();
    expect(copyStillText(document.createElement('main'), [])).toBeNull();
    expect(copyStillText(still, ['a', 'b', 'c'])).toBeNull();
    const many = Array.from({ length: 201 }, (_, i) => `e-${i}`);
    expect(copyStillText(still, many)).toBeNull();
  });
});
