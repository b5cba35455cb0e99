/**
 * Follows the seeds on a page that is served while they are written: it reloads the page, or shows
 * what is wrong over it. Bundled for the published package.
 */
import type { State } from './ready/state.ts';

let version: string | null = null;
const source = new EventSource('/__sourceline/state');

source.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const state = JSON.parse(data) as State;
  version ??= state.version;
  if (state.report !== null) show(state.report);
  else if (state.version !== version) location.reload();
  else hide();
});

const NAME = 'sourceline-report';

const hide = (): void => document.querySelector(NAME)?.remove();

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
