/** The Ukrainian texts that only the embed page of an archive has: a script of its own. */
import { UKRAINIAN_ARCHIVE } from '../../words/ukrainian/archive.ts';
import { shelf } from '../shelf.ts';

shelf.sourcelineArchiveWords = UKRAINIAN_ARCHIVE;
