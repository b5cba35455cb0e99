/** The keyboard shortcuts of the chart, in English: see every-shortcuts.ts. Pure. */

export const ENGLISH_SHORTCUTS = {
  heading: 'Keyboard shortcuts in the chart',
  neighbour: 'previous or next event',
  row: 'event in the row above or below',
  ends: 'first or last event in view',
  read: 'read the event, or zoom in on a count',
  letters: 'event whose title begins with these letters, even out of view',
  zoom: 'zoom in or out',
  pan: 'move earlier or later',
  home: 'back to the first view',
  close: 'back out of a count, or close the event',
  pointers:
    'With a mouse: drag to move, Ctrl or ⌘ and the wheel to zoom, double-click to zoom in. With fingers: pinch.',
};

export type ShortcutWords = typeof ENGLISH_SHORTCUTS;
