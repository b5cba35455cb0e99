/** The keyboard shortcuts of the chart, for the list that ? opens. keyboard.ts implements them. */
import type { DialogWords } from '../../words/english/dialogs.ts';

export const SHORTCUTS: readonly {
  readonly keys: string;
  readonly does: keyof DialogWords['shortcuts'];
}[] = [
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
