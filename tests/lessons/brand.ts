/** Lessons about sourceline.yaml: how a site looks, what it offers, and its words. */
import { put, settings, words } from './preparations.ts';
import { SETTINGS, WORDS, type Lesson } from './lesson.ts';

const command = ['compile'];
const inSettings = { command, given: settings, file: SETTINGS } as const;
const inWords = { command, given: words, file: WORDS } as const;

export const BRAND = {
  'colour-form': { ...inSettings, right: `accent: '#9a3412'`, wrong: `accent: 'brown'` },
  'colour-comment': { ...inSettings, right: `accent: '#9a3412'`, wrong: `accent: #9a3412` },
  'colour-contrast': { ...inSettings, right: `accent: '#9a3412'`, wrong: `accent: '#e8a87c'` },
  'font-form': {
    ...inSettings,
    right: 'regular: fonts/courier.woff2',
    wrong: 'regular: Courier',
  },
  'site-file-outside': {
    ...inSettings,
    right: 'logo: brand/logo.svg',
    wrong: 'logo: ../logo.svg',
  },
  'site-file-missing': {
    ...inSettings,
    right: 'logo: brand/logo.svg',
    wrong: 'logo: logo.svg',
  },
  'logo-publisher': {
    ...inSettings,
    right: `publisher:
  name: The Liston Courier
logo: brand/logo.svg`,
    wrong: 'logo: brand/logo.svg',
  },
  'logo-kind': {
    command,
    given: settings,
    did: 'The logo is an old GIF with another file extension.',
    spoil: (root) => put(root, 'brand/logo.svg', 'GIF89a'),
    mend: 'Save it as PNG, and name that file.',
  },
  'logo-part': {
    command,
    given: settings,
    did: 'The logo is an SVG that loads a font from another server.',
    spoil: (root) =>
      put(
        root,
        'brand/logo.svg',
        '<svg viewBox="0 0 90 30"><script>fetch("/")</script><rect width="90" height="30" /></svg>',
      ),
    mend: 'Turn its texts into shapes, and save it as a plain SVG.',
  },
  'logo-varies': {
    command,
    given: settings,
    did: 'The logo is an SVG with the name of the paper as text.',
    spoil: (root) =>
      put(
        root,
        'brand/logo.svg',
        '<svg viewBox="0 0 90 30"><text y="20" font-family="Didot">Courier</text></svg>',
      ),
    mend: 'Turn the text into outlines, and save it again.',
  },
  'logo-size': {
    command,
    given: settings,
    did: 'The logo is a line from one side of a letterhead to the other.',
    spoil: (root) =>
      put(
        root,
        'brand/logo.svg',
        '<svg viewBox="0 0 2100 30"><rect width="2100" height="30" /></svg>',
      ),
    mend: 'Save the part with the name alone.',
  },
  'opens-unknown': { ...inSettings, right: 'opens: bridge', wrong: 'opens: brigde' },
  'languages-unknown': {
    ...inSettings,
    right: 'languages: [en, fr]',
    wrong: 'languages: [en, it]',
  },
} satisfies Record<string, Lesson>;

export const WORDS_LESSONS = {
  'words-form': {
    command,
    did: 'The file words/de.yaml is empty, or a list.',
    spoil: (root) => put(root, WORDS, '- Karte\n'),
    mend: 'Let npx sourceline words de write it.',
  },
  'words-file-name': {
    command,
    did: 'The file is called words/de_AT.yaml.',
    spoil: (root) => put(root, 'words/de_AT.yaml', 'name: Deutsch\n'),
    mend: 'Call it words/de-AT.yaml.',
  },
  'words-name': {
    command,
    did: 'A file for a new language does not say what its speakers call it.',
    spoil: (root) => put(root, 'words/it.yaml', 'toolbar:\n  all: Tutto\n'),
    mend: 'Begin with: name: Italiano',
  },
  'words-missing': {
    command,
    did: 'A file for a new language does not have all texts yet.',
    spoil: (root) => put(root, 'words/it.yaml', 'name: Italiano\ntoolbar:\n  all: Tutto\n'),
    mend: 'Write them. Until then the language is not offered.',
  },
  'words-missing-more': {
    did: 'A file for a new language has only a few texts yet.',
    values: ['280'],
    mend: 'Write them. Until then the language is not offered.',
  },
  'words-unknown': {
    ...inWords,
    right: "  zoomOut: 'Verkleinern'",
    wrong: "  zoomout: 'Verkleinern'",
  },
  'words-group': {
    command,
    did: 'A group of texts was given one text.',
    spoil: (root) => put(root, WORDS, 'toolbar: Werkzeuge\n'),
    mend: 'Write each text of the group in a line under it.',
  },
  'words-text': {
    ...inWords,
    right: "  zoomOut: 'Verkleinern'",
    wrong: '  zoomOut: [Verkleinern]',
  },
  'words-list': {
    command,
    did: 'A list of names has too few of them.',
    spoil: (root) => put(root, WORDS, 'dates:\n  months: [Jänner, Feber]\n'),
    mend: 'Write all of them.',
  },
  'words-rule': {
    command,
    did: 'A file changes a French text that is made by rules of grammar.',
    spoil: (root) => put(root, 'words/fr.yaml', 'dates:\n  day: Le {day} {month}\n'),
    mend: 'Leave it out.',
  },
  'words-brace': {
    ...inWords,
    from: "found: '{shown} von {events|one: {events} Ereignis|other: {events} Ereignissen}'",
    right: "found: '{shown} von {events|one: {events} Ereignis|other: {events} Ereignissen}'",
    wrong: "found: '{shown von {events|one: {events} Ereignis|other: {events} Ereignissen}'",
  },
  'words-form-name': {
    ...inWords,
    right: "counted: '{events|one: {events} Ereignis|other: {events} Ereignisse}, {time}'",
    wrong: "counted: '{events|{events} Ereignis|{events} Ereignisse}, {time}'",
  },
  'words-place-unknown': {
    ...inWords,
    right: "counted: '{events|one: {events} Ereignis|other: {events} Ereignisse}, {time}'",
    wrong: "counted: '{events|one: {events} Ereignis|other: {events} Ereignisse}, {zeit}'",
  },
  'words-place-missing': {
    ...inWords,
    right: "counted: '{events|one: {events} Ereignis|other: {events} Ereignisse}, {time}'",
    wrong: "counted: '{events|one: {events} Ereignis|other: {events} Ereignisse}'",
  },
  'words-form-missing': {
    ...inWords,
    right: "counted: '{events|one: {events} Ereignis|other: {events} Ereignisse}, {time}'",
    wrong: "counted: '{events|other: {events} Ereignisse}, {time}'",
  },
  'words-form-unknown': {
    ...inWords,
    right: "counted: '{events|one: {events} Ereignis|other: {events} Ereignisse}, {time}'",
    wrong:
      "counted: '{events|one: {events} Ereignis|few: {events} Ereignisse|other: {events} Ereignisse}, {time}'",
  },
} satisfies Record<string, Lesson>;
