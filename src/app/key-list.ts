/** The keys of the chart in words, for the list that ? shows. What they do is in keys.ts. */
export const KEYS: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: '← →', does: 'the event before or after' },
  { keys: '↑ ↓', does: 'the event in the row above or below' },
  { keys: 'Home End', does: 'the first or last event in view' },
  { keys: 'Enter', does: 'read the event' },
  { keys: '+ −', does: 'zoom in or out' },
  { keys: 'PgUp PgDn', does: 'move earlier or later' },
  { keys: '0', does: 'back to the first view' },
  { keys: 'Esc', does: 'close the event' },
];
