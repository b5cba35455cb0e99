/**
 * The script of the embed page of an archive. It finds the head in the page, and loads the other files
 * as scripts: see script-files.ts.
 */
import '../app/tokens.css';
import '../app/page.css';
import '../export/still/still.css';
import '../app/print.css';
import './embed.css';
import { ArchiveFiles } from '../app/archive/archive-files.ts';
import { startArchive } from '../app/archive/mount-archive.ts';
import type { HeadJson } from '../archive/format.ts';
import { languageOf, offer } from '../view/language.ts';
import ArchiveEmbedded from './ArchiveEmbedded.svelte';
import { scriptFiles } from './script-files.ts';
import { startFrame } from './start-frame.ts';

/** Read before anything is mounted, because the page soon writes its view over the host's fragment. */
const { href } = location;
const withoutHash = (address: string): string => address.replace(/#.*/s, '');

const { offers, speaks = '' } = document.documentElement.dataset;
if (offers) offer(offers.split(' ').map((language) => ({ language, name: '' })));

const { content } = document.querySelector<HTMLMetaElement>('meta[name="sourceline:timeline"]')!;
const block = document.querySelector('script[type="application/json"]')!;
const head = JSON.parse(block.textContent) as HeadJson;
const folder = new URL('.', new URL(content, document.baseURI)).href;

const app = document.getElementById('app')!;

startFrame(app, () =>
  startArchive(app, {
    content: ArchiveEmbedded,
    open: () => Promise.resolve(new ArchiveFiles(head, scriptFiles(folder))),
    // In the language of the page: the one that the host asked for, or the timeline's own.
    languageFor: () => languageOf(speaks) ?? 'en',
    // All its scripts are inline, but for the files of the archive, which only bring data.
    isOwn: (file) => withoutHash(file) === withoutHash(href),
    reading: null,
  }),
);
