/**
 * Colours and type of the chart.
 *
 * A Theme is a table of SVG paint values. palettes.ts has literal colours, for pictures. `cssTheme`
 * holds the same names as custom properties, for the page, where a theme can change without a
 * redraw. `src/app/tokens.css` defines those properties. A test keeps the two in agreement, and
 * checks the contrast: 4.5:1 for text, 3:1 for marks.
 */
export interface Theme {
  readonly paper: string;
  /** Weekends, chips, and the quiet parts of the minimap. */
  readonly shade: string;
  readonly hairline: string;
  readonly ink: string;
  /** Labels of less important events. */
  readonly quiet: string;
  readonly muted: string;
  /** Events that are not highlighted while others are. */
  readonly faint: string;
  /** The background of the selected label. */
  readonly selection: string;
  /** The outline of what has the focus. */
  readonly accent: string;
  readonly verified: string;
  /** By lane index; they repeat when there are more lanes. */
  readonly lanes: readonly string[];
}

export const cssTheme: Theme = {
  paper: 'var(--paper)',
  shade: 'var(--shade)',
  hairline: 'var(--hairline)',
  ink: 'var(--ink)',
  quiet: 'var(--quiet)',
  muted: 'var(--muted)',
  faint: 'var(--faint)',
  selection: 'var(--selection)',
  accent: 'var(--accent)',
  verified: 'var(--verified)',
  lanes: Array.from({ length: 8 }, (_, index) => `var(--lane-${index})`),
};

export const laneColour = (theme: Theme, lane: number): string =>
  theme.lanes[lane % theme.lanes.length] ?? theme.ink;

/**
 * The name is in quotes because an unquoted CSS identifier may not contain a part that starts with
 * a digit.
 */
export const SANS = "'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif";
export const SERIF = "'Source Serif 4', Georgia, serif";
