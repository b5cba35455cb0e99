/**
 * Runs in the head of the page for a frame, before anything is painted: says that scripts run, so
 * that the list of events makes room for the chart; takes the theme that the address names; goes
 * to the page that speaks its language.
 */
import { languagePage } from './language-page.ts';

/** Milliseconds: a page in another font is better than none. */
const LONGEST_WAIT = 500;

const { dataset } = document.documentElement;
const { hash, href } = location;
dataset.embed = 'alive';
const theme = /[#&]theme=(light|dark)(?:&|$)/.exec(hash)?.[1];
if (theme !== undefined) dataset.theme = theme;
// WordPress makes no frame higher than 1,000 px, and lets none scroll: see embed.css.
if (/[#&?]secret=/.test(hash)) dataset.host = 'wordpress';
const language = /[#&]lang=(en|fr|uk)(?:&|$)/.exec(hash)?.[1];
if (language !== undefined && language !== dataset.speaks)
  location.replace(languagePage(href, language));

// The fonts stand in the page, and still take a moment: what is painted first would shift with them.
dataset.faces = 'coming';
const come = (): void => void delete dataset.faces;
const faces = ["400 1em 'Source Sans 3'", "600 1em 'Source Sans 3'", "600 1em 'Source Serif 4'"];
void Promise.all(faces.map((face) => document.fonts.load(face))).then(come, come);
setTimeout(come, LONGEST_WAIT);
