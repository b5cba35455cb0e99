/**
 * Where the page starts: reads which timeline the page names, fetches it, and mounts the page over
 * the text that is already there. If anything fails that text stays, under a line that says so.
 */
import './app/fonts.css';
import './app/tokens.css';
import './app/page.css';
import './app/around-chart.css';
import './app/print.css';
import './app/print-page.css';
import App from './app/App.svelte';
import { earlyData } from './app/loading/early-data.ts';
import { load } from './app/loading/load.ts';
import { READING } from './app/loading/reading-position.ts';
import { stylesCome } from './app/loading/styles.ts';
import { sayIfSlow } from './app/loading/slow.ts';
import { start } from './app/start.ts';
import { firstSpoken, languageOf, offer, offered, type Offered } from './view/language.ts';

/** All scripts of the page are beside this one. */
const { url } = import.meta;
const folder = new URL('.', url).href;

const languages = document.querySelector<HTMLMetaElement>('meta[name="sourceline:languages"]');
if (languages) offer(JSON.parse(languages.content) as Offered[]);

/** It has the address of a timeline's data, or of an archive's head. */
const { content, dataset } = document.querySelector<HTMLMetaElement>(
  'meta[name="sourceline:timeline"]',
)!;

// An archive starts by itself.
if (dataset.archive) void import('./app/archive/start-archive.ts');
else
  void start({
    content: App,
    isOwn: (file) => file.startsWith(folder),
    reading: READING,
    read: async (address, speech, target) => {
      // The language that address or browser ask for is known before the timeline: both load at once.
      const preferred = firstSpoken(navigator.languages);
      const speaking = address.language
        ? speech.choose(address.language)
        : preferred && speech.prefer(preferred);
      const data = { address: content, checked: dataset.checked };
      const parsed = await sayIfSlow(target, speech, load(data, earlyData()));
      await Promise.all([speaking, stylesCome()]);
      await speech.prefer(
        preferred ?? languageOf(parsed.timeline?.language ?? '') ?? offered()[0]!.language,
      );
      return parsed;
    },
  });
