/**
 * Keeps a page up to date while its seeds are written: reloads it, or shows over it what is wrong
 * in its timeline. Runs in the browser.
 */
import type { State } from './live-state.ts';

let version: string | null = null;
const named = document.querySelector<HTMLMetaElement>('meta[name="sourceline:timeline"]');
const id = /([^/]+)\.json$/.exec(named?.content ?? '')?.[1];
const source = new EventSource(
  `/__sourceline/state${id === undefined ? '' : `?timeline=${encodeURIComponent(id)}`}`,
);

source.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const state = JSON.parse(data) as State;
  version ??= state.version;
  if (state.report !== null) show(state.report);
  else if (state.version !== version) location.reload();
  else hide();
});

const NAME = 'sourceline-report';

function hide(): void {
  document.querySelector(NAME)?.remove();
}

function show(report: string): void {
  hide();
  const element = document.createElement(NAME);
  element.setAttribute('role', 'alert');
  element.textContent = report;
  Object.assign(element.style, {
    position: 'fixed',
    inset: '0',
    zIndex: '9',
    overflow: 'auto',
    padding: '2rem',
    font: '14px/1.5 monospace',
    whiteSpace: 'pre-wrap',
    color: '#fff',
    background: '#222e',
  });
  document.body.append(element);
}
