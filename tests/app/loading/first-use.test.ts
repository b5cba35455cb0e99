import { expect, test, vi } from 'vitest';
import { onFirstUse } from '../../../src/app/loading/first-use.ts';

function attached(load: () => Promise<(element: HTMLElement) => () => void>) {
  const element = document.createElement('div');
  document.body.append(element);
  return { element, leave: onFirstUse(load)(element) };
}

test.for(['pointerenter', 'pointermove', 'touchstart', 'focusin'])(
  'loads at %s, and only once',
  async (sign) => {
    const attachment = vi.fn(() => () => {});
    const load = vi.fn(() => Promise.resolve(attachment));
    const { element } = attached(load);
    for (let i = 0; i < 3; i++) element.dispatchEvent(new Event(sign));
    await vi.waitFor(() => expect(attachment).toHaveBeenCalledWith(element));
    element.dispatchEvent(new Event(sign));
    expect(load).toHaveBeenCalledTimes(1);
  },
);

test('a pointer that was there before the script is noticed when it moves', async () => {
  const load = vi.fn(() => Promise.resolve(() => () => {}));
  const { element } = attached(load);
  // No browser tells again that it has come.
  element.dispatchEvent(new Event('pointermove'));
  await vi.waitFor(() => expect(load).toHaveBeenCalled());
});

test('a load that fails is tried again at the next sign', async () => {
  const attachment = vi.fn(() => () => {});
  const load = vi
    .fn<() => Promise<typeof attachment>>()
    .mockRejectedValueOnce(new Error('no network'))
    .mockResolvedValue(attachment);
  const { element } = attached(load);
  await vi.waitFor(() => {
    element.dispatchEvent(new Event('pointermove'));
    expect(attachment).toHaveBeenCalled();
  });
  expect(load).toHaveBeenCalledTimes(2);
});

test('what comes when the element is gone is not attached', async () => {
  const attachment = vi.fn(() => () => {});
  const coming = Promise.resolve(attachment);
  const { element, leave } = attached(() => coming);
  element.dispatchEvent(new Event('focusin'));
  leave();
  await coming;
  await Promise.resolve();
  expect(attachment).not.toHaveBeenCalled();
});
