/** The French texts that only the embed page of an archive has: a script of its own. */
import { FRENCH_ARCHIVE } from '../../words/french/archive.ts';
import { shelf } from '../shelf.ts';

shelf.sourcelineArchiveWords = FRENCH_ARCHIVE;
