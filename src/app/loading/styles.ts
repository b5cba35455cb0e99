/** Waits for the page's styles, which may come after its script and its data. Browser only. */

/**
 * Before them nothing can be measured, and everything would be drawn twice. Resolves also if they
 * do not come: then everything is there that will be.
 */
export async function stylesCome(): Promise<void> {
  if (document.readyState === 'complete') return;
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  const coming = links.filter(({ sheet }) => sheet === null);
  await Promise.race([
    Promise.all(coming.map((link) => event(link, 'load'))),
    event(window, 'load'),
  ]);
}

const event = (target: EventTarget, name: string): Promise<unknown> =>
  new Promise((resolve) => target.addEventListener(name, resolve, { once: true }));
