/**
 * Reads the signs of a drawing from its SVG alone: an oracle for the legend that knows nothing of
 * the layout. Only for charts in rows.
 */
import { JSDOM } from 'jsdom';
import type { Encoding } from '../../src/layout/layout.ts';
import { measure } from '../../src/layout/text/measure.ts';

const { DOMParser } = new JSDOM().window;

const translation = (element: Element): number =>
  Number(/translate\((-?[\d.]+)/.exec(element.getAttribute('transform') ?? '')?.[1] ?? 0);
const numbers = (text: string): number[] => (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

/** Encodings that are visible between 0 and `width` px. */
export function drawnSigns(svg: string, width: number): Set<Encoding> {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const seen = new Set<Encoding>();
  for (const item of document.querySelectorAll('[data-part="item"]')) {
    if (Number(item.getAttribute('opacity')) === 0) continue;
    const at = translation(item);
    const isSeen = (from: number, to = from): boolean => at + to > 0 && at + from < width;
    const mark = item.querySelector('[data-part="mark"]');
    if (mark) ofMark(mark, isSeen, seen);
    const bar = item.querySelector('[data-part="bar"]');
    if (bar) ofBar(bar, isSeen, seen);
    const count = item.querySelector('[data-part="count"]');
    if (count?.textContent && isSeen(Number(count.getAttribute('x')))) seen.add('count');
    for (const part of ['differs', 'corrected'] as const) {
      const sign = item.querySelector(`[data-part="${part}"]`);
      if (sign && isSeen(translation(sign))) seen.add(part);
    }
    const label = item.querySelector('[data-part="label"]');
    if (label && isBold(label) && !item.querySelector('[data-part="selection"]')) {
      const x = Number(label.getAttribute('x'));
      const width = measure(label.textContent, 14, 600);
      const left = label.getAttribute('text-anchor') === 'end' ? x - width : x;
      if (isSeen(left, left + width)) seen.add('important');
    }
    for (const line of item.querySelectorAll(':scope > path[stroke-dasharray]')) {
      const [x, , length] = numbers(line.getAttribute('d')!);
      if (isSeen(x!, x! + length!)) seen.add(STATUS[line.getAttribute('stroke-dasharray')!]!);
    }
  }
  if (document.querySelector('[data-part="cluster"]')) seen.add('cluster');
  if (document.querySelector('[data-scale="evened"]')) seen.add('evened');
  if (document.querySelector('[data-part="break"]')) seen.add('break');
  return seen;
}

const isBold = (text: Element): boolean => text.getAttribute('font-weight') === '600';

type IsSeen = (from: number, to?: number) => boolean;

const STATUS: Record<string, Encoding> = {
  '6 4': 'planned',
  '1.5 3': 'claimed',
  '6 3 1.5 3': 'unconfirmed',
};

function ofMark(mark: Element, isSeen: IsSeen, seen: Set<Encoding>): void {
  const x = translation(mark);
  if (!isSeen(x - 7, x + 7)) return;
  const body = mark.querySelector('path:not([data-part])')!;
  const isBound = mark.querySelector('[data-part="arrow"]') !== null;
  seen.add(
    isBound
      ? 'bound'
      : body.getAttribute('fill') === body.getAttribute('stroke')
        ? 'moment'
        : 'ring',
  );
  if (mark.querySelector('[data-part="gaps"]')) seen.add('approximate');
  if (mark.querySelector('path[d*="a1.4"]')) seen.add('claimed');
  if (body.getAttribute('stroke-width') === '1') seen.add('unconfirmed');
  if (body.hasAttribute('stroke-dasharray')) seen.add('planned');
}

function ofBar(bar: Element, isSeen: IsSeen, seen: Set<Encoding>): void {
  const gaps = [...bar.querySelectorAll('[data-part="gaps"]')];
  const paths = [...bar.querySelectorAll('path:not([data-part])')];
  const closed = paths.filter((each) => each.getAttribute('d')!.endsWith('z'));
  const lines = paths.filter((each) => !closed.includes(each));
  const isLine = (each: Element): boolean => /H/.test(each.getAttribute('d')!);
  const hasCore = lines.some(
    (each) =>
      isLine(each) &&
      !each.hasAttribute('stroke-opacity') &&
      !each.hasAttribute('stroke-dasharray'),
  );
  const hasCaps = lines.some((each) => /v/.test(each.getAttribute('d')!));
  for (const gap of gaps) {
    const xs = gap
      .getAttribute('d')!
      .split('M')
      .slice(1)
      .map((each) => numbers(each)[0]!);
    if (isSeen(Math.min(...xs), Math.max(...xs) + 3)) seen.add('approximate');
  }
  for (const line of lines) {
    const d = line.getAttribute('d')!;
    const [x] = numbers(d);
    const dashes = line.getAttribute('stroke-dasharray');
    if (!isLine(line)) {
      const isCap = /v/.test(d);
      const end = isCap ? x! : numbers(d)[2]!;
      if (isSeen(end)) seen.add(isCap ? 'one-of' : 'open');
    } else if (isSeen(x!, numbers(d)[2])) {
      if (dashes) seen.add(STATUS[dashes]!);
      else if (!line.hasAttribute('stroke-opacity')) seen.add('lasted');
      else seen.add(hasCore ? 'uncertain-ends' : hasCaps ? 'one-of' : 'pale');
    }
  }
  for (const each of closed) {
    const d = each.getAttribute('d')!;
    if (d.includes('a')) {
      const dots = d
        .split('M')
        .slice(1)
        .map((dot) => numbers(dot)[0]!);
      if (isSeen(Math.min(...dots), Math.max(...dots))) seen.add('begun');
    } else {
      const [x, , width] = numbers(d);
      if (isSeen(x!, x! + width!)) seen.add('part');
    }
  }
}
