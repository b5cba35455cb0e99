/** The axis with its ticks and breaks, the bands, and the weekends. Pure. */
import type { Band, Context, Layout } from '../../layout/layout.ts';
import { BREAK } from '../break.ts';
import { laneColour, type Theme } from '../theme.ts';
import { rectPath, type Primitive, type TextStyle } from './primitive.ts';

/** Px of the stroke for a day without a name. */
const STROKE = 6;

/** The lines of the ticks that are in view. */
export function drawTicks(layout: Layout, theme: Theme): Primitive[] {
  const { axis, plot, ticks } = layout;
  const isDown = layout.orientation === 'down';
  return ticks.flatMap(({ line, x, y }): Primitive[] => {
    if (line === null) return [];
    const start = line === 'short' ? axis - STROKE : undefined;
    return [
      {
        part: 'tick',
        d: isDown ? `M${start ?? x},0H${axis}` : `M0,${start ?? plot.y}V${axis}`,
        at: isDown ? [0, y] : [x, 0],
        stroke: line === 'short' ? theme.muted : theme.hairline,
      },
    ];
  });
}

/** The dotted lines where the pace changes; a column has none. */
export const drawBreakLines = ({ orientation, breaks, plot, axis }: Layout, theme: Theme) =>
  orientation === 'down'
    ? []
    : breaks.map((px): Primitive => ({
        d: `M0,${plot.y}V${axis}`,
        at: [px, 0],
        stroke: theme.muted,
        dashes: '1 5',
      }));

export const drawAxis = ({ orientation, axis, size }: Layout, theme: Theme): Primitive => ({
  part: 'axis',
  d: orientation === 'down' ? `M${axis},0V${size.height}` : `M0,${axis}H${size.width}`,
  stroke: theme.ink,
});

/** Each break's gap and its edges. */
export const drawBreaks = ({ orientation, axis, breaks }: Layout, theme: Theme): Primitive[] =>
  breaks.flatMap((px): Primitive[] => {
    const isTurned = orientation === 'down';
    const at = isTurned ? ([axis, px] as const) : ([px, axis] as const);
    return [
      { part: 'break', d: BREAK.gap, at, isTurned, fill: theme.paper },
      { d: BREAK.edges, at, isTurned, stroke: theme.ink, strokeWidth: 1.25 },
    ];
  });

export const tickStyle = (theme: Theme): TextStyle => ({
  size: 13,
  weight: 400,
  fill: theme.muted,
});

export const contextStyle = ({ isNote }: Context, theme: Theme): TextStyle =>
  isNote ? tickStyle(theme) : { size: 13, weight: 600, fill: theme.ink };

export const drawWeekends = ({ weekends }: Layout, theme: Theme): Primitive[] =>
  weekends.map((box) => ({ part: 'weekend', d: rectPath(box), fill: theme.shade }));

/** The lines between the bands. */
export const drawBandLines = ({ bands, size }: Layout, theme: Theme): Primitive[] =>
  bands.slice(1).map(({ y }) => ({
    part: 'band',
    d: `M0,${y}H${size.width}`,
    stroke: theme.hairline,
  }));

/** Px from the corner of a band to its name, and the width of the halo that keeps it legible. */
export const BAND_NAME = { dx: 4, dy: 14, halo: 3 } as const;

export const bandStyle = ({ lane }: Band, theme: Theme): TextStyle => ({
  size: 12,
  weight: 600,
  fill: lane === null ? theme.ink : laneColour(theme, lane),
});
