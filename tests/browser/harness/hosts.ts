/**
 * How articles hold iframes and learn their heights: with the public loaders if these are on npm,
 * and otherwise with their published contract, in our own words. Each is the body of a page.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from './article.ts';

const PACKAGES = join(import.meta.dirname, '../../../node_modules');
const script = (path: string): Answer => ({
  body: readFileSync(join(PACKAGES, path), 'utf8'),
  type: 'text/javascript',
});

/** Scripts that the articles load. */
export const LOADERS: Readonly<Record<string, Answer>> = {
  '/pym.js': script('pym.js/dist/pym.v1.min.js'),
  '/frames.js': script('@newswire/frames/dist/frames.umd.js'),
};

const frame = (src: string, more = ''): string =>
  `<iframe id="frame" src="${src}" title="Timeline" width="100%" height="150" ${more}
    style="border: 0; display: block"></iframe>`;

/** A listener on the page, as their documentation describes it; `frame` is the iframe. */
const listener = (body: string): string =>
  `<script>const frame = document.getElementById('frame');
    addEventListener('message', (event) => {
      if (event.source !== frame.contentWindow) return;
      const { data } = event;
      ${body}
    });</script>`;

export type Host = (src: string) => string;

export const HOSTS: Readonly<Record<string, Host>> = {
  'pym, with an id of its own making': (src) =>
    `<div data-pym-src="${src}"></div><script src="/pym.js"></script>`,

  'pym, with an id that an editor gave': (src) =>
    `<div id="graphic_1.old"></div><script src="/pym.js"></script>
     <script>new pym.Parent('graphic_1.old', '${src}', {})</script>`,

  '@newswire/frames, framer': (src) =>
    `<div id="place"></div><script src="/frames.js"></script>
     <script>new newswireFrames.Framer(document.getElementById('place'),
       { src: '${src}', attributes: { sandbox: 'allow-scripts' } })</script>`,

  '@newswire/frames, observer': (src) =>
    `${frame(src)}<script src="/frames.js"></script>
     <script>newswireFrames.observeIframe(document.getElementById('frame'))</script>`,

  'Datawrapper’s snippet': (src) =>
    frame(src, 'scrolling="no"') +
    listener(`const heights = data['datawrapper-height'];
      for (const id in heights ?? {}) frame.style.height = heights[id] + 'px';`),

  // https://amp.dev/documentation/components/amp-iframe: resizable
  'AMP’s message': (src) =>
    frame(src, 'sandbox="allow-scripts"') +
    listener(`if (data.sentinel !== 'amp' || data.type !== 'embed-size') return;
      frame.style.height = data.height + 'px';`),

  'Medium’s message': (src) =>
    frame(src) +
    listener(`if (typeof data !== 'string' || data[0] !== '{') return;
      const { src, context, height } = JSON.parse(data);
      if (context === 'iframe.resize' && src === frame.src) frame.style.height = height + 'px';`),

  // As wp-includes/js/wp-embed.js does it: a secret, no scrolling, 200 to 1,000 px.
  'WordPress’ wp-embed': (src) =>
    frame(`${src}#?secret=x7Kq2mPz9a`, 'sandbox="allow-scripts" scrolling="no"') +
    listener(`if (data.secret !== 'x7Kq2mPz9a' || data.message !== 'height') return;
      frame.style.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000) + 'px';`),

  'our own loader': (src) =>
    `<div data-sourceline="${src}"><a href="${src}">The timeline</a></div>
     <script src="/embed.js"></script>`,
};

/** The browser itself sizes the iframe, if it knows `frame-sizing`. */
export const NATIVE: Host = (src) =>
  `<style>iframe { frame-sizing: content-height; height: auto }</style>${frame(src)}`;
