/** The English texts that only the embed page of an archive has: a script of its own. */
import { ENGLISH_ARCHIVE } from '../../words/english/archive.ts';
import { shelf } from '../shelf.ts';

shelf.sourcelineArchiveWords = ENGLISH_ARCHIVE;
