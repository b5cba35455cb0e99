/** A text of the public format, as a valibot schema. Pure. */
import * as v from 'valibot';
import { readable, SEEN } from './characters.ts';

const UNSEEN = 'Nothing of this text can be seen.';
/** A text from elsewhere may have characters that compile refuses. They are left out. */
export const text = v.pipe(v.string(), v.transform(readable), v.regex(SEEN, UNSEEN));
