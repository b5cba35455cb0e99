/**
 * Where the page starts: reads which timeline the page names, fetches it, and mounts the page over
 * the text that is already there. If anything fails that text stays, under a line that says so.
 */
import './app/fonts.css';
import './app/tokens.css';
import './app/page.css';
import './app/print.css';
import App from './app/App.svelte';
import { load, UnreadableError } from './app/loading/load.ts';
import { mountInPlace, sayFailure } from './app/loading/mounting.ts';
import { firstPlacement } from './app/chart/placing.svelte.ts';
import { sayIfSlow } from './app/loading/slow.ts';
import { Speech } from './app/state/speech.svelte.ts';
import { watchUncaught } from './app/loading/uncaught.ts';
import { parseAddress } from './view/address.ts';
import { firstSpoken, languageOf } from './view/language.ts';

const target = document.getElementById('app')!;

const speech = new Speech();
const address = parseAddress(location.hash);

async function start(): Promise<void> {
  // What the address or the browser wants is known before the timeline is: both come at once.
  const preferred = firstSpoken(navigator.languages);
  const speaking = address.language
    ? speech.choose(address.language)
    : preferred && speech.prefer(preferred);
  const named = document.querySelector<HTMLMetaElement>('meta[name="sourceline:timeline"]');
  const { timeline, problems } = await sayIfSlow(target, speech, load(named?.content ?? ''));
  if (!timeline) throw new UnreadableError(problems);
  await speaking;
  await speech.prefer(preferred ?? languageOf(timeline.language) ?? 'en');
  const first = await firstPlacement(timeline);
  mountInPlace(target, App, { timeline, problems, address, speech, first }, speech);
  // All scripts of the page are beside this one.
  const folder = import.meta.url.slice(0, import.meta.url.lastIndexOf('/') + 1);
  watchUncaught(target, speech, (file) => file.startsWith(folder));
}

start().catch((error: unknown) => sayFailure(target, error, speech));
