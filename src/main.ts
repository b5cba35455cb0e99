/**
 * Where the page starts: reads which timeline the page names, fetches it, and mounts the page over
 * the text that is already there. If anything fails that text stays, under a line that says so.
 */
import './app/fonts.css';
import './app/tokens.css';
import './app/page.css';
import { mount } from 'svelte';
import App from './app/App.svelte';
import Failure from './app/Failure.svelte';
import { load } from './app/load.ts';
import { parseAddress } from './view/address.ts';
import { ENGLISH } from './words/english.ts';

const target = document.getElementById('app')!;
const embedded = new URLSearchParams(location.search).has('embed');
document.documentElement.toggleAttribute('data-embed', embedded);

async function start(): Promise<void> {
  const named = document.querySelector<HTMLMetaElement>('meta[name="sourceline:timeline"]');
  const { timeline, problems } = await load(named?.content ?? '', ENGLISH);
  if (!timeline) throw new Error(problems.map(({ sentence }) => sentence).join(' '));
  document.title = timeline.title;
  document.documentElement.lang = timeline.language;
  target.replaceChildren();
  mount(App, {
    target,
    props: { timeline, problems, address: parseAddress(location.hash), embedded },
  });
}

start().catch((error: unknown) => {
  const message = error instanceof Error ? error.message : String(error);
  mount(Failure, {
    target,
    anchor: target.firstChild ?? undefined,
    props: { message, words: ENGLISH },
  });
});
