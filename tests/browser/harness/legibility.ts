/** Whether the texts of a chart can be read: none lies over another, and none is cut off. */
import type { Page } from 'playwright-core';

export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Half a pixel is rounding, not an overlap. */
const SLACK = 0.5;

export interface ChartTexts {
  readonly texts: TextBox[];
  readonly edges: TextBox;
}

export const CHART = 'svg[data-part="chart"]';

/**
 * Every line of text in the chart, by the ink of its letters as the browser has set them (the box
 * of a line is half as high again), and the chart itself. Runs in the page.
 */
export function readTexts(selector: string): ChartTexts {
  const svg = document.querySelector<SVGSVGElement>(selector);
  if (!svg) throw new Error(`There is no ${selector}`);
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('There is no canvas to measure with.');
  const inkOf = (each: SVGTextContentElement) => {
    const text = each.textContent;
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(each);
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const ink = pen.measureText(text);
    const range = document.createRange();
    range.selectNodeContents(each);
    const { left, right } = range.getBoundingClientRect();
    const matrix = each.getScreenCTM();
    const baseline = each.getStartPositionOfChar(0).matrixTransform(matrix ?? undefined).y;
    const scale = matrix?.d ?? 1;
    return {
      text,
      left,
      right,
      top: baseline - ink.actualBoundingBoxAscent * scale,
      bottom: baseline + ink.actualBoundingBoxDescent * scale,
    };
  };
  const { left, top, right, bottom } = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')]
    .filter((each) => each.textContent.trim() !== '')
    .filter((each) => each.checkVisibility({ opacityProperty: true }))
    // A label with several lines counts as several texts.
    .flatMap((each): SVGTextContentElement[] => {
      const lines = [...each.querySelectorAll('tspan')];
      return lines.length > 0 ? lines : [each];
    })
    .map(inkOf);
  return { texts, edges: { text: '', left, top, right, bottom } };
}

export const textsOf = (page: Page, chart = CHART): Promise<ChartTexts> =>
  page.evaluate(readTexts, chart);

/** Pairs of texts that lie over each other. */
export const overlaps = (texts: readonly TextBox[]): string[] =>
  texts.flatMap((a, i) =>
    texts
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK,
      )
      .map((b) => `“${a.text}” lies over “${b.text}”`),
  );

/** Texts that reach beyond the edges of the chart, or that were shortened. */
export const cut = (texts: readonly TextBox[], edges: TextBox): string[] =>
  texts
    .filter(
      (each) =>
        each.left < edges.left - SLACK ||
        each.right > edges.right + SLACK ||
        each.top < edges.top - SLACK ||
        each.bottom > edges.bottom + SLACK ||
        each.text.includes('…'),
    )
    .map((each) => `“${each.text}” is cut`);
