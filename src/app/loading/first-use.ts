/**
 * Loads what an element needs for being used at the first sign that it will be: a pointer comes
 * over it, a finger touches it, focus enters. The first load of the page goes without it, and a
 * load that fails is tried again at the next sign.
 */
type Attachment = (element: HTMLElement) => () => void;

const SIGNS = ['pointerenter', 'touchstart', 'focusin'] as const;

/** An attachment that becomes the one that `load` brings. */
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
