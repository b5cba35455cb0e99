/**
 * Loads what an element needs at the first sign of use: a pointer over it, a touch, or focus. The
 * first load of the page goes without it. A load that fails is tried again at the next sign.
 */
type Attachment = (element: HTMLElement) => () => void;

const SIGNS = ['pointerenter', 'touchstart', 'focusin'] as const;

/** A Svelte attachment that turns into the one that `load` returns. */
export const onFirstUse =
  (load: () => Promise<Attachment>): Attachment =>
  (element) => {
    let present = true;
    let loading = false;
    let leave = (): void => {};

    const arrive = (): void => {
      if (loading) return;
      loading = true;
      load().then(
        (attachment) => {
          stopWaiting();
          if (present) leave = attachment(element);
        },
        () => (loading = false),
      );
    };
    const stopWaiting = (): void => {
      for (const sign of SIGNS) element.removeEventListener(sign, arrive);
    };
    for (const sign of SIGNS) element.addEventListener(sign, arrive, { passive: true });
    return () => {
      present = false;
      stopWaiting();
      leave();
    };
  };
