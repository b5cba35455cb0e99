/**
 * Runs in the head of the embed page, before anything is painted. It notes that scripts run, so
 * that the list of events makes room for the chart; it sets the theme and the form from the address;
 * and it moves to the page in the language that the address names.
 */
import { LANGUAGES } from '../view/language.ts';
import { languagePage } from './language-page.ts';

/** Milliseconds. A page in another font is better than no page. */
const LONGEST_WAIT = 500;

const { dataset } = document.documentElement;
const { hash, href, search } = location;
dataset.embed = 'alive';
if (new URLSearchParams(search).has('compact')) dataset.form = 'compact';
const theme = /[#&]theme=(light|dark)(?:&|$)/.exec(hash)?.[1];
if (theme !== undefined) dataset.theme = theme;
// WordPress limits its iframes to a height of 1,000 px and lets none scroll: see embed.css.
if (/[#&?]secret=/.test(hash)) dataset.host = 'wordpress';
const tag = /[#&]lang=([A-Za-z0-9-]+)(?:&|$)/.exec(hash)?.[1];
const offers = dataset.offers?.split(' ') ?? LANGUAGES;
const language = offers.find((each) => each === tag);
if (language !== undefined && language !== dataset.speaks)
  location.replace(languagePage(href, language));

// The fonts are in the page but still take a moment. Text painted before would shift.
dataset.faces = 'coming';
const come = (): void => void delete dataset.faces;
const faces = ["400 1em 'Source Sans 3'", "600 1em 'Source Sans 3'", "600 1em 'Source Serif 4'"];
void Promise.all(faces.map((face) => document.fonts.load(face))).then(come, come);
setTimeout(come, LONGEST_WAIT);
