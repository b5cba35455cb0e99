/** The texts of the share dialog, in English. Pure. */

export const ENGLISH_SHARE = {
  asShown: 'As shown now: the time, the selected event, the theme',
  link: 'Link',
  compact: 'Compact, at most 560 px high: the chart, the headline of an event, a link to the rest',
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
  address: 'Address of the timeline',
  blocked:
    'Nothing opened? This article does not let embedded pages open links. Here is the address:',
};
