/**
 * Loads what an element needs at the first sign of use: a pointer over it, a touch, or focus. The
 * first load of the page goes without it. A load that fails is tried again at the next sign.
 */
import { askAgain } from '../state/ask-again.ts';

type Attachment = (element: HTMLElement) => () => void;

// A pointer that was there before the page does not enter again, but it moves.
const SIGNS = ['pointerenter', 'pointermove', 'touchstart', 'focusin'] as const;

/**
 * A Svelte attachment that turns into the one that `load` returns.
 *
 * @param watched where the first sign of use may come; by default the element itself
 */
export const onFirstUse =
  (load: () => Promise<Attachment>, watched?: Element): Attachment =>
  (element) => {
    const area = watched ?? element;
    let present = true;
    let loading = false;
    let leave = (): void => {};

    const arrive = (): void => {
      if (loading) return;
      loading = true;
      askAgain(load).then(
        (attachment) => {
          stopWaiting();
          if (present) leave = attachment(element);
        },
        () => (loading = false),
      );
    };
    const stopWaiting = (): void => {
      for (const sign of SIGNS) area.removeEventListener(sign, arrive);
    };
    for (const sign of SIGNS) area.addEventListener(sign, arrive, { passive: true });
    return () => {
      present = false;
      stopWaiting();
      leave();
    };
  };
