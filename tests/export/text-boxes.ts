/** The positions of the visible texts of an SVG, by the widths that the layout uses. Node only. */
import { JSDOM } from 'jsdom';
import type { OwnType } from '../../src/export/fonts/own-type.ts';
import { measureSerif } from '../../src/export/fonts/serif.ts';
import { isMeasured, measure, measureWith } from '../../src/layout/text/measure.ts';

export interface TextBox {
  readonly text: string;
  /** Id of the event that the text belongs to. */
  readonly event: string | null;
  readonly left: number;
  readonly right: number;
  /** The extent of its letters, from an accent on a capital to the foot of a g. */
  readonly top: number;
  readonly bottom: number;
}

type Widths = Pick<OwnType, 'measures' | 'measureHeadline'>;

const OURS: Widths = {
  measures: { measure, measureWith, isMeasured },
  measureHeadline: measureSerif,
};

/** @param widths of the letters in the picture’s fonts */
export function textBoxes(svg: string, widths = OURS): TextBox[] {
  const { window } = new JSDOM();
  const root = new window.DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const seen = [...root.querySelectorAll('text')].filter((text) => !text.closest('[opacity="0"]'));
  return seen.flatMap(linesOf).map((runs) => {
    const element = runs[0]!.closest('text')!;
    const { x, y } = originOf(runs[0]!);
    const width = runs.reduce((sum, run) => sum + widthOf(run, widths), 0);
    const size = Math.max(...runs.map((run) => Number(inherited(run, 'font-size'))));
    const anchor = inherited(element, 'text-anchor') ?? 'start';
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return {
      text: runs.map((run) => run.textContent).join(''),
      event: element.closest('[data-event]')?.getAttribute('data-event') ?? null,
      left,
      right: left + width,
      top: y - 0.74 * size,
      bottom: y + 0.22 * size,
    };
  });
}

export const overlap = (a: TextBox, b: TextBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Groups runs into lines: a run with its own position begins a line. */
function linesOf(text: Element): Element[][] {
  const lines: Element[][] = [];
  for (const run of text.children.length > 0 ? text.children : [text]) {
    if (lines.length === 0 || run.hasAttribute('y')) lines.push([run]);
    else lines.at(-1)!.push(run);
  }
  return lines;
}

function widthOf(run: Element, { measures, measureHeadline }: Widths): number {
  const size = Number(inherited(run, 'font-size'));
  const weight = Number(inherited(run, 'font-weight') ?? 400) as 400 | 600;
  const serif = inherited(run, 'font-family')?.includes('Serif') ?? false;
  const text = run.textContent;
  return serif ? measureHeadline(text, size) : measures.measure(text, size, weight);
}

const inherited = (element: Element, name: string): string | null =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? null;

/**
 * Baseline and anchor, including all transforms of its ancestors. A run's own position counts
 * first.
 */
function originOf(run: Element): { x: number; y: number } {
  const isPlaced = run.tagName === 'tspan' && run.hasAttribute('y');
  let [x, y] = isPlaced ? [Number(run.getAttribute('x')), Number(run.getAttribute('y'))] : [0, 0];
  const text = run.closest('text')!;
  for (let at: Element | null = isPlaced ? text.parentElement : text; at; at = at.parentElement) {
    x += Number(at.getAttribute('x') ?? 0);
    y += Number(at.getAttribute('y') ?? 0);
    const moved = /^translate\(([-\d.]+),([-\d.]+)\)$/.exec(at.getAttribute('transform') ?? '');
    x += Number(moved?.[1] ?? 0);
    y += Number(moved?.[2] ?? 0);
  }
  return { x, y };
}
