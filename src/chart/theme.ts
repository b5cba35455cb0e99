/**
 * Colours and type of the chart.
 *
 * A Theme is a table of SVG paint values. `light` and `dark` hold literal colours, for pictures.
 * `cssTheme` holds the same names as custom properties, for the page, where a theme can change
 * without a redraw. `src/app/tokens.css` defines those properties. A test keeps the two in
 * agreement, and checks the contrast: 4.5:1 for text, 3:1 for marks.
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
  readonly verified: string;
  /** By lane index; they repeat when there are more lanes. */
  readonly lanes: readonly string[];
}

export const light: Theme = {
  paper: '#fdfcf8',
  shade: '#f4f1e9',
  hairline: '#dfdbd1',
  ink: '#16181d',
  quiet: '#4a4d55',
  muted: '#5c5e66',
  faint: '#5c5e66',
  selection: '#dfe7f3',
  verified: '#00705c',
  lanes: ['#1f5aa8', '#6b3fa8', '#00705c', '#b3321c', '#8a5a00', '#a0276b', '#3d6b12', '#4a5568'],
};

export const dark: Theme = {
  paper: '#15161a',
  shade: '#1d2026',
  hairline: '#33363e',
  ink: '#f1efe9',
  quiet: '#bdbfc6',
  muted: '#a3a5ad',
  faint: '#a3a5ad',
  selection: '#24344c',
  verified: '#4fd1b3',
  lanes: ['#7fb0ff', '#bb98f6', '#4fd1b3', '#ff8d74', '#e0ae4a', '#f48cc4', '#a3cf6b', '#a9b4c6'],
};

export const cssTheme: Theme = {
  paper: 'var(--paper)',
  shade: 'var(--shade)',
  hairline: 'var(--hairline)',
  ink: 'var(--ink)',
  quiet: 'var(--quiet)',
  muted: 'var(--muted)',
  faint: 'var(--faint)',
  selection: 'var(--selection)',
  verified: 'var(--verified)',
  lanes: light.lanes.map((_, index) => `var(--lane-${index})`),
};

export const laneColour = (theme: Theme, lane: number): string =>
  theme.lanes[lane % theme.lanes.length] ?? theme.ink;

/**
 * The name is in quotes because an unquoted CSS identifier may not contain a part that starts with
 * a digit.
 */
export const SANS = "'Source Sans 3', 'Source Sans Pro', system-ui, sans-serif";
export const SERIF = "'Source Serif 4', Georgia, serif";
