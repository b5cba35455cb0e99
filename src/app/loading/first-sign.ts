/** Notices that the reader is about to use what is below the chart. Browser only. */

/**
 * The page scrolls, a key is pressed, or focus moves. The pointer leaves the page when somebody
 * prints it from the browser's menu.
 */
const SIGNS = ['scroll', 'keydown', 'focusin', 'mouseleave'] as const;

/** A Svelte attachment: calls `then` once, at the first sign or when the element is in view. */
export const atFirstSign =
  (then: () => void) =>
  (element: Element): (() => void) => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) arrive();
    });
    const stop = (): void => {
      observer.disconnect();
      for (const sign of SIGNS) document.removeEventListener(sign, arrive);
      removeEventListener('beforeprint', arrive);
    };
    const arrive = (): void => {
      stop();
      then();
    };
    observer.observe(element);
    for (const sign of SIGNS) document.addEventListener(sign, arrive, { passive: true });
    // In time for parts that the page already contains, as an embed contains all of them.
    addEventListener('beforeprint', arrive);
    return stop;
  };
