/**
 * Recognises events that need no closer look, so that a million of them are read in seconds: they have
 * only fields of the public format, with plain values. Pure.
 *
 * Whatever is not plain is read by siftEvent, which says what is wrong, if anything is.
 */
import { LONGEST_ADDRESS } from '../../../timeline/web-address.ts';
import { LONGEST_LABEL } from '../../../timeline/length.ts';
import { LINK_KINDS } from '../../../timeline/links/link.ts';
import { BASES, STATUSES, UNWRITTEN } from '../../../timeline/timeline.ts';
import { PRECISIONS } from '../../../time/precision.ts';
import { FORMS } from '../../../time/when.ts';

type Check = (value: unknown) => boolean;

/**
 * Letters of Latin, Greek and Cyrillic, digits and the usual signs, without quotation marks and
 * backslashes: within the brackets of a pattern.
 */
export const PLAIN_LETTERS =
  '\\x20\\x21\\x23-\\x5b\\x5d-\\x7e\\xa1-\\xac\\xae-\\u02af\\u0370-\\u052f\\u2010-\\u2027\\u20a0-\\u20bf';
const PLAIN_LINE = new RegExp(`^[\\t"\\\\${PLAIN_LETTERS}]*$`);
/** In JSON: what may stand for any character. */
const ESCAPED = /\\[bfru]/;
/** A letter or digit: some of the text can be seen. */
const SEEN = /[\p{L}\p{N}]/u;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Of hosts that any parser takes. */
const ADDRESS = /^https?:\/\/([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(\/[\w./?=&%#~+-]*)?$/;

/** Whether a line has only characters that no text has to be searched for. */
export const isPlainLine = (line: string): boolean => PLAIN_LINE.test(line) && !ESCAPED.test(line);

export const isPlainText: Check = (value) => typeof value === 'string' && SEEN.test(value);
/** A table without the column has a dash in its place. */
const isPlainRemark: Check = (value) => value === UNWRITTEN || isPlainText(value);
const id: Check = (value) => typeof value === 'string' && ID.test(value);
const among =
  (choices: readonly unknown[]): Check =>
  (value) =>
    choices.includes(value);
const list =
  (item: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(item);
const none: Check = (value) => Array.isArray(value) && value.length === 0;
const unit: Check = (value) => value === null || typeof value === 'string';
const flag: Check = (value) => value === true;

/** Whether it has all of the first fields, maybe some of the others, and no more. */
function record(
  needed: Readonly<Record<string, Check>>,
  others: Readonly<Record<string, Check>> = {},
): Check {
  const checks = new Map(Object.entries({ ...others, ...needed }));
  const isNeeded = new Set(Object.keys(needed));
  return (value) => {
    if (typeof value !== 'object' || value === null) return false;
    let found = 0;
    // Not Object.keys, which makes a list for each of many millions.
    for (const key in value) {
      if (checks.get(key)?.((value as Record<string, unknown>)[key]) !== true) return false;
      if (isNeeded.has(key)) found++;
    }
    return found === isNeeded.size;
  };
}

const address: Check = (value) =>
  typeof value === 'string' &&
  value.length <= LONGEST_ADDRESS &&
  ADDRESS.test(value) &&
  !value.includes('xn--');

export const arePlainNames = distinct(isPlainText);

export const arePlainLinks = list(record({ address, kind: among(LINK_KINDS) }));

const isPlainLabel: Check = (value) =>
  isPlainText(value) && (value as string).length <= LONGEST_LABEL;

/**
 * Of an event whose line is plain. Its lane and its date are still to be looked at, and two people or
 * places must not be the same.
 */
export const isPlainEvent = record(
  {
    ...{ id, title: isPlainText, summary: isPlainRemark, lane: id, status: among(STATUSES) },
    when: record(
      {
        ...{ edtf: isPlainText, form: among(FORMS), earliest: unit, latest: unit },
        precision: among(PRECISIONS),
        dating: record({ basis: among(BASES), reason: isPlainRemark }),
      },
      { approximate: flag, uncertain: flag },
    ),
    ...{ after: none, people: arePlainNames, places: arePlainNames },
    importance: among([1, 2, 3, 4, 5]),
    ...{ citations: none, differences: none, media: (value) => value === null },
  },
  {
    label: isPlainLabel,
    links: arePlainLinks,
    // Of archives. They are left to the reader.
    score: (value) => typeof value === 'number',
    level: (value) => typeof value === 'number',
  },
);

function distinct(item: Check): Check {
  const isItemList = list(item);
  const isList = (value: unknown): value is unknown[] => isItemList(value);
  return (value) => isList(value) && (value.length < 2 || new Set(value).size === value.length);
}
