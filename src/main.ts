/**
 * Where the page starts: reads which timeline the page names, fetches it, and mounts the page over
 * the text that is already there. If anything fails that text stays, under a line that says so.
 */
import './app/fonts.css';
import './app/tokens.css';
import './app/page.css';
import './app/print.css';
import { mount } from 'svelte';
import App from './app/App.svelte';
import Failure from './app/Failure.svelte';
import { load } from './app/load.ts';
import { firstPlacement } from './app/placing.svelte.ts';
import { Speech } from './app/speech.svelte.ts';
import { unreadable } from './timeline/problem.ts';
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
  const { timeline, problems } = await load(named?.content ?? '');
  if (!timeline) throw new Error(unreadable(problems));
  await speaking;
  await speech.prefer(preferred ?? languageOf(timeline.language) ?? 'en');
  const first = await firstPlacement(timeline);
  target.replaceChildren();
  mount(App, { target, props: { timeline, problems, address, speech, first } });
}

start().catch((error: unknown) => {
  mount(Failure, { target, anchor: target.firstChild ?? undefined, props: { error, speech } });
});
