/** The texts of the dialogs, in English: see every-dialogs.ts. Pure. */

export const ENGLISH_DIALOGS = {
  share: {
    asShown: 'As shown now: the time, the selected event, the theme',
    link: 'Link',
    compact:
      'Compact, at most 560 px high: the chart, the headline of an event, a link to the rest',
    loader: 'Embed code',
    loaderNote:
      'A picture with a link that turns into the timeline where scripts run. Its height is always right.',
    iframe: 'Embed code without a script',
    iframeNote:
      'An iframe of fixed height. Sites that handle pym, AMP, Datawrapper or WordPress embeds adjust it by themselves.',
    picture: 'Picture code',
    pictureNote: 'For newsletters and feeds: the first view, with a link to the timeline.',
    unbuilt: 'The embed codes are on the page that is built for the web.',
    copy: 'Copy',
    copyThis: (what: string): string => `Copy: ${what}`,
    copied: (what: string): string => `Copied: ${what}.`,
    uncopied:
      'Copying is not allowed here. The text is selected: copy it with the keyboard or from its menu.',
    whole: 'All events as a list, with their documents',
    blocked:
      'Nothing opened? This article does not let embedded pages open links. Here is the address:',
  },

  picture: {
    heading: 'Save as PNG',
    size: 'Size',
    asOnPage: 'As on the page',
    article: 'Article',
    card: 'Social media card',
    square: 'Square',
    shows: 'Shows',
    view: 'Current view',
    whole: 'Whole timeline',
    pixels: 'Pixels',
    drawing: 'Drawing the picture …',
    save: 'Save',
    saving: (width: number, height: number): string =>
      `${width} × ${height} pixels. If saving is blocked, save the preview itself from its menu.`,
  },

  shortcuts: {
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
  },
};

export type DialogWords = typeof ENGLISH_DIALOGS;
