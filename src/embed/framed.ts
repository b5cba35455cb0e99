/**
 * Where a page in a frame begins to tell its height. Runs when it is loaded; what it needs for
 * that is fetched in frames only.
 */
const content = document.getElementById('app');
const embedded = new URLSearchParams(location.search).has('embed');

async function start(target: HTMLElement): Promise<void> {
  // Read before anything waits: the page soon writes its view over what the host put there.
  const address = location.href;
  const [{ frameOf }, { reportHeight }] = await Promise.all([
    import('./height.ts'),
    import('./reporter.ts'),
  ]);
  // `timelines/paris-summit.json` names the timeline paris-summit.
  const named = document.querySelector<HTMLMetaElement>('meta[name="sourceline:timeline"]');
  const id = /([^/]+)\.json$/.exec(named?.content ?? '')?.[1] ?? 'timeline';
  reportHeight(target, frameOf(id, address));
}

if (embedded && parent !== window && content) void start(content);
