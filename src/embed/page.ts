/**
 * The script of the embed page. It is one classic script, because a sandbox without an origin
 * refuses modules. It finds its data in the page and asks no server for anything.
 */
import '../app/tokens.css';
import '../app/page.css';
import '../export/still/still.css';
import '../app/print.css';
import './embed.css';
import { APP, start } from '../app/start.ts';
import { readingTimeline } from '../timeline/read-timeline.ts';
import type { TimelineJson } from '../timeline/schema.ts';
import { finish } from '../timeline/steps.ts';
import { languageOf, offer } from '../view/language.ts';
import Embedded from './Embedded.svelte';
import { timelineData } from './timeline-data.ts';
import { shelf } from './shelf.ts';
import { startFrame } from './start-frame.ts';

/**
 * Read before anything is mounted, because the page soon writes its view over the host's fragment.
 */
const { href } = location;
const withoutHash = (address: string): string => address.replace(/#.*/s, '');

const { offers, speaks = '' } = document.documentElement.dataset;
if (offers) offer(offers.split(' ').map((language) => ({ language, name: '' })));

const mount = (): Promise<void> =>
  start({
    content: Embedded,
    // All its scripts are inline.
    isOwn: (file) => withoutHash(file) === withoutHash(href),
    reading: null,
    read: async (address, speech) => {
      const data = timelineData(document);
      const parsed = shelf.sourcelineParse?.(data) ?? {
        timeline: finish(readingTimeline(data as TimelineJson)),
        problems: [],
      };
      // In the language of the page: the one that the host asked for, or the timeline's own.
      await speech.prefer(languageOf(speaks) ?? 'en');
      if (address.language) await speech.choose(address.language);
      return parsed;
    },
  });

startFrame(APP, mount);
