/** A date in EDTF as wording takes it. */
import { parseEdtf } from '../../src/time/edtf/edtf.ts';
import type { When } from '../../src/time/when.ts';

export const worded = (edtf: string): When => parseEdtf(edtf, 'UTC');
