/** Makes a row of a line whose form is known. Pure. */
import { timeOf, type MarkTime } from '../../../layout/axis/shape.ts';
import type { When } from '../../../time/when.ts';
import { STATUSES } from '../../../timeline/timeline.ts';
import type { ArchiveRow } from '../row.ts';
import type { LineParts } from './line-forms.ts';
import {
  arePlainLinks,
  arePlainNames,
  isPlainLabel,
  isPlainRemark,
  isPlainText,
} from './plain-event.ts';
import { isLevel, isScore } from './ranks.ts';

/** A date, as rows need it. */
export interface LineDate {
  readonly time: MarkTime | null;
  readonly when: When;
  /** As in archive/date-text.ts. */
  readonly text: string;
}

export const lineDate = (when: When, text: string): LineDate => ({
  time: timeOf(when),
  when,
  text,
});

/** Null if something is not plain. */
export function lineRow(
  parts: LineParts,
  { time, when, text: date }: LineDate,
  event: string | Uint8Array,
): ArchiveRow | null {
  const title = unescaped(parts.title!);
  const label = parts.label === undefined ? title : unescaped(parts.label);
  const score = Number(parts.score ?? 0);
  const level = parts.level === undefined ? undefined : Number(parts.level);
  const isPlain =
    isPlainText(title) &&
    (parts.label === undefined || isPlainLabel(label)) &&
    isPlainRemark(unescaped(parts.summary!)) &&
    isPlainRemark(unescaped(parts.reason!)) &&
    isList(parts.people, arePlainNames) &&
    isList(parts.places, arePlainNames) &&
    isList(parts.links, arePlainLinks) &&
    isScore(score) &&
    isLevel(level);
  if (!isPlain) return null;
  return {
    id: parts.id!,
    time,
    when,
    title,
    label,
    date,
    lane: parts.lane!,
    importance: Number(parts.importance),
    score,
    level,
    status: STATUSES.findIndex((each) => each === parts.status),
    differs: false,
    isCorrected: false,
    event,
    cited: [],
  };
}

const unescaped = (text: string): string =>
  text.includes('\\') ? (JSON.parse(`"${text}"`) as string) : text;

function isList(json: string | undefined, isPlain: (list: unknown) => boolean): boolean {
  if (json === undefined || json === '[]') return true;
  try {
    return isPlain(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
