/**
 * Each file of tests begins with the usual languages. A command that ran in another file of the same
 * process may have left those of its site.
 */
import { USUAL } from '../src/view/language.ts';
import { speak } from '../src/words/every.ts';

speak(USUAL, () => null);
