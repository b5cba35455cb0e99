/** What every drawing of the gallery promises, as functions that list each violation. */
import { JSDOM } from 'jsdom';
import { STRIP_SPACING } from '../../src/layout/placement/cluster.ts';
import type { Layout } from '../../src/layout/layout.ts';
import type { Placement } from '../../src/layout/index.ts';
import { overlap, textBoxes, type TextBox } from '../export/text-boxes.ts';
import {
  crampedStrip,
  crowdedRows,
  miscounted,
  overlappingTexts,
  strayed,
} from '../layout/claims.ts';

/** How far a letter may reach past an edge, in px: text-boxes.ts only estimates the ink. */
const SLACK = 0.5;

export const ofLayout = (placement: Placement, layout: Layout): string[] => [
  ...overlappingTexts(layout),
  ...crowdedRows(placement, layout),
  ...crampedStrip(layout, STRIP_SPACING),
  ...miscounted(placement, layout),
  ...strayed(placement, layout),
];

/** @param isPanned whether edges along time may cut off what goes on beyond them */
export function ofDrawing(svg: string, layout: Layout, isPanned: boolean): string[] {
  const boxes = textBoxes(svg).filter(({ text }) => text.trim() !== '');
  const forced = new Set(layout.items.filter((item) => item.forced).map(({ event }) => event));
  return [
    ...broken(svg),
    ...signless(svg),
    ...overlapping(boxes.filter(({ event }) => event === null || !forced.has(event))),
    ...outside(boxes, layout, isPanned),
  ];
}

/** Only in tags: a title may contain any word. */
const broken = (svg: string): string[] =>
  [...svg.matchAll(/<[^>]*\b(?:NaN|Infinity|undefined|null)\b[^>]*>/g)].map(([tag]) => tag);

/** Labels of events without a mark or bar. */
function signless(svg: string): string[] {
  const { window } = new JSDOM();
  const root = new window.DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  return [...root.querySelectorAll('[data-part="label"][data-event]')]
    .filter((label) => !label.parentElement?.querySelector('[data-part="mark"], [data-part="bar"]'))
    .map((label) => `${label.getAttribute('data-event')} has no mark`);
}

const overlapping = (boxes: readonly TextBox[]): string[] =>
  boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`“${a.text}” lies over “${b.text}”`] : [])),
  );

function outside(
  boxes: readonly TextBox[],
  { size, orientation }: Layout,
  isPanned: boolean,
): string[] {
  const down = orientation === 'down';
  return boxes
    .filter((box) => {
      const across = box.left < -SLACK || box.right > size.width + SLACK;
      const upright = box.top < -SLACK || box.bottom > size.height + SLACK;
      const [along, athwart] = down ? [upright, across] : [across, upright];
      return athwart || (along && !isPanned);
    })
    .map(({ text }) => `“${text}” is cut`);
}
