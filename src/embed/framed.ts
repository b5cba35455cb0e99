/** Where a page in a frame begins to tell its height. Runs when it is loaded; does nothing else. */
import { frameOf } from './height.ts';
import { reportHeight } from './reporter.ts';

const content = document.getElementById('app');
const named = document.querySelector<HTMLMetaElement>('meta[name="sourceline:timeline"]');
const embedded = new URLSearchParams(location.search).has('embed');

if (embedded && parent !== window && content) {
  // `timelines/paris-summit.json` names the timeline paris-summit.
  const id = /([^/]+)\.json$/.exec(named?.content ?? '')?.[1] ?? 'timeline';
  reportHeight(content, frameOf(id, location.href));
}
