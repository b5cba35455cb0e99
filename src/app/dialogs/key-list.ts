/** The keyboard shortcuts of the chart, for the list that ? opens. keys.ts implements them. */
import type { KeyWords } from '../../words/english-keys.ts';

export const KEYS: readonly { readonly keys: string; readonly does: keyof KeyWords }[] = [
  { keys: '← →', does: 'neighbour' },
  { keys: '↑ ↓', does: 'row' },
  { keys: 'Home End', does: 'ends' },
  { keys: 'Enter', does: 'read' },
  { keys: 'A–Z', does: 'letters' },
  { keys: '+ −', does: 'zoom' },
  { keys: 'PgUp PgDn', does: 'pan' },
  { keys: '0', does: 'home' },
  { keys: 'Esc', does: 'close' },
];
