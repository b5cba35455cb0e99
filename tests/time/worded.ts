/** A date in EDTF, in the form that the wording takes. */
import { parseEdtf } from '../../src/time/edtf/edtf.ts';
import type { When } from '../../src/time/when.ts';

export const worded = (edtf: string): When => parseEdtf(edtf, 'UTC');
