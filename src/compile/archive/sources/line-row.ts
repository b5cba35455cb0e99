/** Makes a row of a line whose form is known. Node only. */
import { LONGEST_LABEL } from '../../../timeline/length.ts';
import { STATUSES, UNWRITTEN } from '../../../timeline/timeline.ts';
import { isSamePiece, pieceOfText, textOf, type Piece } from '../piece.ts';
import type { RowDate } from '../row-date.ts';
import type { ArchiveRow } from '../row.ts';
import { unitsIn } from '../unit-bytes.ts';
import { isText } from './line-dates.ts';
import type { LineParts } from './line-forms.ts';
import { arePlainLinks, arePlainNames, isPlainText } from './plain-event.ts';
import { isLevel, isScore } from './ranks.ts';

/** Null if something is not plain. @param event its JSON @param place of the same in the source's file */
export function lineRow(
  parts: LineParts,
  date: RowDate,
  lane: string,
  event: Piece,
  place: number | null,
): ArchiveRow | null {
  const title = unescaped(parts.title!);
  const own = parts.label && unescaped(parts.label);
  const label = own === null || isSamePiece(own, title) ? title : own;
  const labelLength = unitsIn(label);
  const { score, level } = ranksIn(parts);
  const isPlain =
    isSeen(title) &&
    (own === null || (isSeen(label) && labelLength <= LONGEST_LABEL)) &&
    isRemark(parts.summary!) &&
    isRemark(parts.reason!) &&
    isList(parts.people, arePlainNames) &&
    isList(parts.places, arePlainNames) &&
    isList(parts.links, arePlainLinks) &&
    isScore(score) &&
    isLevel(level);
  if (!isPlain) return null;
  return {
    id: parts.id!,
    date,
    title,
    label,
    labelLength,
    lane,
    importance: parts.importance!.bytes[parts.importance!.from]! - ZERO,
    score,
    level,
    status: STATUSES.findIndex((each) => isText(parts.status!, each)),
    differs: false,
    isCorrected: false,
    event,
    place,
    cited: [],
  };
}

export const ranksIn = ({ score, level }: LineParts) => ({
  score: score ? Number(textOf(score)) : 0,
  level: level ? Number(textOf(level)) : undefined,
});

const [ZERO, BACKSLASH] = [0x30, 0x5c];

function unescaped(piece: Piece): Piece {
  const { bytes, from, to } = piece;
  for (let at = from; at < to; at++)
    if (bytes[at] === BACKSLASH) return pieceOfText(JSON.parse(`"${textOf(piece)}"`) as string);
  return piece;
}

/** As `isPlainText` of a text of plain letters. Most have an ASCII letter or digit at once. */
function isSeen(piece: Piece): boolean {
  return isSeenAt(piece.bytes[piece.from]!) || isPlainText(textOf(piece));
}

const isSeenAt = (byte: number): boolean =>
  (byte >= ZERO && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);

/** A table without the column has a dash in its place. */
function isRemark(piece: Piece): boolean {
  if (isSeenAt(piece.bytes[piece.from]!)) return true;
  const text = textOf(unescaped(piece));
  return text === UNWRITTEN || isPlainText(text);
}

function isList(json: Piece | null, isPlain: (list: unknown) => boolean): boolean {
  if (json === null || json.to - json.from === EMPTY) return true;
  try {
    return isPlain(JSON.parse(textOf(json)));
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** Bytes of an empty list. */
const EMPTY = 2;
