/** Starts the page of an archive, whose head a meta tag of the page names. Browser only. */
import { firstSpoken, languageOf, offered } from '../../view/language.ts';
import { READING } from '../loading/reading-position.ts';
import ArchiveApp from './ArchiveApp.svelte';
import { openArchive } from './archive-files.ts';
import { startArchive } from './mount-archive.ts';

const { content: address } = document.querySelector<HTMLMetaElement>(
  'meta[name="sourceline:timeline"]',
)!;

/** All scripts of the page are beside this one. */
const { url } = import.meta;
const scripts = new URL('.', url).href;

void startArchive(document.getElementById('app')!, {
  content: ArchiveApp,
  open: () => openArchive(address),
  languageFor: ({ language }) =>
    firstSpoken(navigator.languages) ?? languageOf(language) ?? offered()[0]!.language,
  isOwn: (file) => file.startsWith(scripts),
  reading: READING,
});
