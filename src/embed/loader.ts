/**
 * Puts timelines into an article: each `<div data-sourceline="https://…/embed/x.html">` gets an
 * iframe that is as high as its page. Browser only. It runs on other people's pages.
 *
 * The content of the div (a picture, a link) stays until the iframe has reported its height.
 */
import { SANDBOX } from '../export/site/share-codes.ts';
import { heightIn } from './height.ts';

const IFRAME = 'data-sourceline-frame';
const DONE = 'data-sourceline-state';
/** In px, until the page tells its own. */
const FIRST_HEIGHT = 600;

/** Fills every div on the page, and those that are still to be parsed. */
export function start(): void {
  addEventListener('message', onMessage);
  fillAll();
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', fillAll);
}

function fillAll(): void {
  const selector = `[data-sourceline]:not([${DONE}])`;
  for (const place of document.querySelectorAll<HTMLElement>(selector)) fill(place);
}

function fill(place: HTMLElement): void {
  const address = addressOf(place);
  if (address === null) {
    place.setAttribute(DONE, 'not a web address');
    return;
  }
  place.setAttribute(DONE, 'loading');
  place.append(iframeFor(address, place));
}

/**
 * Accepts only http and https, and never the article itself, which an empty value would name. Adds
 * the theme of the article, and the compact form if the div asks for it.
 */
function addressOf(place: HTMLElement): string | null {
  const text = place.dataset.sourceline ?? '';
  if (/^\s*(?:[?#]|$)/.test(text) || !URL.canParse(text, document.baseURI)) return null;
  const url = new URL(text, document.baseURI);
  if (!/^https?:$/.test(url.protocol) || ownAddresses().includes(withoutHash(url.href)))
    return null;
  if (place.dataset.compact !== undefined) url.searchParams.set('compact', '');
  const fields = new URLSearchParams(url.hash.slice(1));
  if (isDark(place) && !fields.has('theme')) url.hash += `${fields.size > 0 ? '&' : ''}theme=dark`;
  return url.href;
}

/**
 * As the article says, on the div or on anything around it: by `data-theme`, or by the property
 * `color-scheme`. Only an article that is for both follows the system.
 */
function isDark(place: HTMLElement): boolean {
  const named = place.closest<HTMLElement>('[data-theme="dark"], [data-theme="light"]');
  if (named) return named.dataset.theme === 'dark';
  const schemes = getComputedStyle(place).colorScheme.split(' ');
  if (!schemes.includes('dark')) return false;
  return !schemes.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

const withoutHash = (address: string): string => address.replace(/#.*/s, '');

/** The addresses of the article. */
const ownAddresses = (): string[] => [location.href, document.baseURI].map(withoutHash);

function iframeFor(address: string, place: HTMLElement): HTMLIFrameElement {
  const iframe = document.createElement('iframe');
  iframe.setAttribute(IFRAME, '');
  iframe.title = place.getAttribute('aria-label') ?? place.querySelector('img')?.alt ?? 'Timeline';
  iframe.loading = 'lazy';
  iframe.setAttribute('sandbox', SANDBOX);
  iframe.style.width = '100%';
  iframe.style.height = `${FIRST_HEIGHT}px`;
  iframe.style.border = '0';
  iframe.style.display = 'block';
  if (place.childElementCount > 0) {
    // Invisible, on top of what it will replace, so that nothing jumps before it can be shown.
    place.style.position = 'relative';
    iframe.style.position = 'absolute';
    iframe.style.top = '0';
    iframe.style.visibility = 'hidden';
  }
  iframe.src = address;
  return iframe;
}

function onMessage({ source, origin, data }: MessageEvent<unknown>): void {
  const height = heightIn(data);
  if (height === null) return;
  const iframes = document.querySelectorAll<HTMLIFrameElement>(`iframe[${IFRAME}]`);
  const iframe = [...iframes].find(({ contentWindow }) => contentWindow === source);
  // A sandboxed page has the origin "null".
  if (!iframe || (origin !== new URL(iframe.src).origin && origin !== 'null')) return;
  iframe.style.height = `${height}px`;
  show(iframe);
}

function show(iframe: HTMLIFrameElement): void {
  const place = iframe.parentElement;
  if (place?.getAttribute(DONE) !== 'loading') return;
  place.setAttribute(DONE, 'shown');
  for (const other of place.children)
    if (other instanceof HTMLElement) other.hidden = other !== iframe;
  iframe.style.position = '';
  iframe.style.visibility = '';
}
