/** How Chromium is started: as root in a container, and on a network that leads nowhere. */
export const FLAGS = [
  // Without a window, Chromium would set letters on whole pixels.
  '--font-render-hinting=none',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
