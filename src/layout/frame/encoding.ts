/** Which encodings a frame uses, and so which ones its legend must explain. Pure. */
import { PRECISIONS, type Precision } from '../../time/precision.ts';
import { ENCODINGS, type Encoding, type Explained, type Item, type Layout } from '../layout.ts';
import { MARK_REACH } from '../placement/entry.ts';
import { barParts, markParts, OF_STATUS, reachOf } from './part.ts';

type Drawn = Pick<
  Layout,
  'size' | 'orientation' | 'bands' | 'items' | 'passing' | 'strip' | 'isEvened' | 'breaks'
>;

/** Something drawn and in view, and how exactly its date is known. */
interface Sight {
  readonly encoding: Encoding;
  readonly on?: 'mark' | 'bar';
  readonly known?: Precision;
}

/** In the order of `ENCODINGS`. */
export function legendOf(drawn: Drawn): Explained[] {
  const found = new Map<Encoding, { on: Set<'mark' | 'bar'>; known: Set<Precision> }>();
  for (const { encoding, on, known } of sights(drawn)) {
    let entry = found.get(encoding);
    if (!entry) found.set(encoding, (entry = { on: new Set(), known: new Set() }));
    if (on) entry.on.add(on);
    if (known) entry.known.add(known);
  }
  return ENCODINGS.flatMap((encoding) => {
    const entry = found.get(encoding);
    if (!entry) return [];
    return [
      {
        encoding,
        on: (['mark', 'bar'] as const).filter((each) => entry.on.has(each)),
        known: PRECISIONS.filter((each) => entry.known.has(each)),
      },
    ];
  });
}

/** Lanes in view whose hue and shape no band explains. Empty if the timeline has only one lane. */
export function unnamedLanes({ bands, items, passing, strip }: Drawn): number[] {
  if (bands.some(({ lane }) => lane !== null)) return [];
  const used = new Set([
    ...[...items, ...passing].filter(({ opacity }) => opacity > 0).map(({ lane }) => lane),
    ...strip.flatMap((mark) => (mark.kind === 'dot' ? [mark.lane] : [])),
  ]);
  return [...used].sort((a, b) => a - b);
}

function* sights({
  size,
  orientation,
  items,
  passing,
  strip,
  isEvened,
  breaks,
}: Drawn): Generator<Sight> {
  const down = orientation === 'down';
  const length = down ? size.height : size.width;
  const isSeen = (from: number, to: number): boolean => to > 0 && from < length;
  for (const each of [...items, ...passing.map(withoutLabel)]) {
    const { mark, bar, status, emphasis, selected, opacity, label } = each;
    if (opacity === 0) continue;
    if (mark) {
      const at = down ? mark.y : mark.x;
      // An arrow reaches further than this, but says nothing without its mark.
      if (isSeen(at - MARK_REACH, at + MARK_REACH))
        for (const { says } of markParts(mark, status))
          for (const encoding of says) yield { encoding, on: 'mark', known: mark.known };
    }
    for (const part of bar ? barParts(bar, status) : []) {
      const { from, to } = reachOf(part);
      if (!isSeen(from, to)) continue;
      for (const encoding of part.says)
        yield encoding === 'pale'
          ? { encoding, on: 'bar', known: bar!.known }
          : { encoding, on: 'bar' };
    }
    if (label) yield* ofLabel(label, isSeen, down);
    if (!label || !isLabelSeen(label, isSeen, down)) continue;
    const sure = OF_STATUS[status];
    // The status of a marked event is shown by underlining its label.
    if (!bar && sure) yield { encoding: sure, on: 'mark' };
    // The words of a selected event are bold in any case.
    if (emphasis === 'strong' && !selected) yield { encoding: 'important' };
  }
  if (strip.some(({ kind }) => kind === 'cluster')) yield { encoding: 'cluster' };
  if (isEvened) yield { encoding: 'evened' };
  if (breaks.length > 0) yield { encoding: 'break' };
}

type IsSeen = (from: number, to: number) => boolean;

function isLabelSeen({ anchor, x, width, lines }: Item['label'], isSeen: IsSeen, down: boolean) {
  const left = anchor === 'start' ? x : x - width;
  return down ? isSeen(lines[0]!.y, lines.at(-1)!.y) : isSeen(left, left + width);
}

const withoutLabel = <T extends object>(passing: T) => ({ ...passing, mark: null, label: null });

/** What stands behind the words of a label. */
function* ofLabel(
  { lines, count, countX, differsX, correctedX }: Item['label'],
  isSeen: IsSeen,
  down: boolean,
): Generator<Sight> {
  const { y } = lines.at(-1)!;
  const at = (x: number): boolean => (down ? isSeen(y, y) : isSeen(x, x));
  if (count && at(countX)) yield { encoding: 'count' };
  if (differsX !== null && at(differsX)) yield { encoding: 'differs' };
  if (correctedX !== null && at(correctedX)) yield { encoding: 'corrected' };
}
