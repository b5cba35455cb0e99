/** An event in its row, apart from its mark or bar, relative to its label's position. Pure. */
import type { Figure } from '../figure.ts';
import { statusDashes } from '../status.ts';
import { laneColour, type Theme } from '../theme.ts';
import type { Look, MarkLook } from './mark.ts';
import { roundedPath, type Primitive, type TextStyle } from './primitive.ts';

export interface ItemStyle {
  readonly mark: MarkLook;
  readonly bar: Look;
  readonly label: TextStyle;
  readonly count: TextStyle;
}

export function itemStyle(figure: Figure, theme: Theme): ItemStyle {
  const { faint, lane, status, emphasis, ground, down } = figure;
  const { paper } = theme;
  const colour = faint ? theme.faint : laneColour(theme, lane);
  const isQuiet = emphasis === 'quiet' && !ground;
  const weight = ground ? 600 : 400;
  return {
    mark: { lane, status, emphasis, colour, paper: ground ? theme.selection : paper, down },
    bar: { status, colour, paper, down },
    label: {
      size: 14,
      weight: emphasis === 'strong' ? 600 : weight,
      fill: faint ? theme.faint : isQuiet ? theme.quiet : theme.ink,
    },
    count: { size: 12, weight, fill: theme.muted },
  };
}

/** The background behind the words of a selected item. */
export const drawGround = ({ ground }: Figure, theme: Theme): Primitive[] =>
  ground ? [{ part: 'selection', d: roundedPath(ground, 3), fill: theme.selection }] : [];

/** A mark shows its status by a line under its words; a bar shows it itself. */
export function drawUnderline({ bar, status, label }: Figure, stroke: string): Primitive[] {
  const dashes = bar ? undefined : statusDashes(status);
  if (dashes === undefined) return [];
  const left = label.anchor === 'start' ? label.x : label.x - label.width;
  const d = label.lines.map(({ y, width }) => `M${left},${y + 4}h${width}`).join('');
  return [{ d, stroke, strokeWidth: 1.25, dashes }];
}

/** The line from a bar to its label. */
export const drawTie = ({ tie }: Figure, stroke: string): Primitive[] =>
  tie ? [{ part: 'tie', d: `M${tie.x},${tie.y}h${tie.width}`, stroke }] : [];

/** The baseline of the last line, on which the count and the signs stand. */
export const lastBaseline = ({ label }: Figure): number => label.lines.at(-1)?.y ?? 0;

/** The signs behind the count. */
export function drawSigns(figure: Figure, theme: Theme): Primitive[] {
  const { differsX, correctedX } = figure.label;
  const y = lastBaseline(figure);
  return [
    ...(differsX === null ? [] : [differsSign([differsX, y], theme.muted)]),
    ...(correctedX === null ? [] : [correctedSign([correctedX, y], theme.muted)]),
  ];
}

/** The ≠ sign. */
export const differsSign = (at: readonly [x: number, y: number], stroke: string): Primitive => ({
  part: 'differs',
  d: 'M0,-5.5h7M0,-2.5h7M5.5,-8.5l-4,9',
  at,
  stroke,
  strokeWidth: 1.2,
});

/** A pencil: the event was corrected. */
export const correctedSign = (at: readonly [x: number, y: number], stroke: string): Primitive => ({
  part: 'corrected',
  d: 'M0.5,0.5l0.7,-2.9l5.2,-5.2l2.2,2.2l-5.2,5.2zM4.6,-5.8l2.2,2.2',
  at,
  stroke,
  strokeWidth: 1.1,
});
