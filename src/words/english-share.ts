/** The texts of the share dialog, in English. Pure. */

export const ENGLISH_SHARE = {
  asShown: 'As it is shown now: the stretch of time, the chosen event, the theme',
  link: 'Link',
  loader: 'Code for an article',
  loaderNote:
    'A picture with a link, which becomes the timeline where scripts run, and is always as high as it needs to be.',
  frame: 'Code without a script',
  frameNote:
    'A frame of fixed height. Hosts that read the heights of pym, AMP, Datawrapper or WordPress frames fit it by themselves.',
  picture: 'Code of a picture',
  pictureNote: 'For newsletters and feeds: the first view, with a link to the timeline.',
  unbuilt: 'The codes for articles are in the page that is built for the web.',
  copy: 'Copy',
  copyThis: (what: string): string => `Copy: ${what}`,
  copied: (what: string): string => `Copied: ${what}.`,
  uncopied: 'Copying is not allowed here. The text is selected: copy it with the keys or its menu.',
  whole: 'All events as a list, with their documents',
  address: 'Address of the timeline',
  blocked: 'Nothing opened? This article does not let its frames open pages. Here is the address:',
};
