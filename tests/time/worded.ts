/** A date in EDTF as wording takes it, as the compiled JSON would give it. */
import { unitExtent } from '../../src/time/civil-unit.ts';
import { parseEdtf, type EdtfEnd } from '../../src/time/edtf.ts';
import { extent } from '../../src/time/extent.ts';
import type { WordedDate } from '../../src/time/wording.ts';
import { endOf, startOf } from '../../src/time/civil-unit.ts';

export function worded(edtf: string): WordedDate {
  const { form, precision, earliest, latest, start, end, approximate, uncertain } = parseEdtf(
    edtf,
    'UTC',
  );
  return {
    form,
    precision,
    extent: extent(earliest ? startOf(earliest) : -Infinity, latest ? endOf(latest) : Infinity),
    core: coreOf(start, end),
    ...(start?.earliest && start.latest && { start: unitExtent(start.earliest, start.latest) }),
    ...(end?.earliest && end.latest && { end: unitExtent(end.earliest, end.latest) }),
    approximate,
    uncertain,
  };
}

/** Of the core, wording asks only whether an open end is open for good. */
const coreOf = (start: EdtfEnd | null, end: EdtfEnd | null) =>
  start && end
    ? extent(
        start.known && !start.latest ? -Infinity : 0,
        end.known && !end.earliest ? Infinity : 1,
      )
    : null;
