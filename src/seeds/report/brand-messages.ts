/** The messages about how a site looks: its colours, fonts and logo. Pure. */
import { meant, type MessageText } from './message.ts';

export const BRAND_MESSAGES = {
  'colour-form': (key, value, whole) => ({
    sentence: `"${key}" takes a colour, # and six digits of 0–9 and a–f, not "${value}".`,
    ...(whole ? meant(whole) : { hint: 'For example: "#1f5aa8", in quotes.' }),
  }),
  'colour-comment': (key) => ({
    sentence: `"${key}" has no colour here: in YAML, # begins a comment.`,
    hint: `Put each colour in quotes, as in "#1f5aa8".`,
  }),
  'colour-contrast': (colour, figure, ground, theme, nearest) => ({
    sentence: `The contrast of ${colour} on ${ground} is ${figure}:1 in the ${theme} theme; text needs 4.5:1.`,
    hint: nearest
      ? `The nearest colour of this hue with enough contrast is "${nearest}".`
      : 'No shade of this hue has enough contrast on both: give the light theme a lighter paper.',
  }),
  'font-form': (file) => ({
    sentence: `"${file}" is not the name of a font file: it must end in .woff2, .ttf or .otf.`,
    hint: 'Write its path from sourceline.yaml, as in fonts/gazette.woff2.',
  }),
  'site-file-outside': (file) => ({
    sentence: `"${file}" is not in the folder of the site.`,
    hint: 'Put the file beside sourceline.yaml, or into a folder there.',
  }),
  'site-file-missing': (file) => ({
    sentence: `There is no file "${file}".`,
    hint: 'Write its path from sourceline.yaml, as in brand/gazette.woff2.',
  }),
  'logo-publisher': () => ({
    sentence:
      'A logo needs the name of its publisher, which takes its place where it cannot be seen.',
    hint: 'Add publisher: with a name.',
  }),
  'logo-kind': (file) => ({
    sentence: `"${file}" is not an SVG, PNG or WebP, or it is incomplete.`,
    hint: 'Save it again as one of these, with the file extension that goes with it.',
  }),
  'logo-part': (file, part) => ({
    sentence: `"${file}" has ${part}, which could do or load something in a reader’s browser.`,
    hint: 'Save it as a plain SVG that has only shapes, or as PNG or WebP.',
  }),
  'logo-varies': (file, part) => ({
    sentence: `"${file}" has ${part}, so it would look different on each device.`,
    hint: 'Turn its words into shapes (outlines) and keep one set of colours, or save it as PNG or WebP. In the dark theme it stands on white.',
  }),
  'logo-size': (file, size) => ({
    sentence: `"${file}" is ${size} px. A logo is at most 12 times as wide as high, twice as high as wide, and 4,096 pixels a side.`,
    hint: 'Crop the empty space around it, or use a more compact version.',
  }),
} satisfies Record<string, MessageText>;
