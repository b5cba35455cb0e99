/** Messages about the YAML of seeds, by code: sentences and hints. Pure. */
import type { MessageText } from './message.ts';

const IN_QUOTES = 'Put the text in quotes: "…".';

/** The caller passes the values in the order of the parameters. */
export const YAML_MESSAGES = {
  'yaml-syntax': (why) => `This is not readable as YAML: ${why}.`,
  'yaml-tab': () => 'There is a tab here: YAML is indented with spaces only.',
  'yaml-quote': () => ({
    sentence: 'The quotation mark that opens here is not closed.',
    hint: "Inside '…' an apostrophe is written twice: ''.",
  }),
  'yaml-deep': (most) => `Lists and mappings are nested deeper than ${most} here.`,
  'yaml-documents': () => 'A second YAML document begins here ("---"): a seed file holds one.',
  'yaml-directive': () => 'YAML directives ("%…") are not used in seeds.',
  'yaml-anchor': (name) =>
    `Anchors ("&${name}") are not used in seeds: write the value where it is needed.`,
  'yaml-alias': (name) => `Aliases ("*${name}") are not used in seeds: write the value itself.`,
  'yaml-tag': (tag) => `Tags ("${tag}") are not used in seeds: every value is text.`,
  'yaml-merge': () => 'Merges ("<<") are not used in seeds: write the fields themselves.',
  'yaml-colon': () => ({
    sentence:
      'This line has a second colon with a space after it: YAML takes what comes before it for a field.',
    hint: IN_QUOTES,
  }),
  'yaml-comment': (rest) => ({
    sentence: `A "#" after a space begins a comment, so "${rest}" is not part of the text.`,
    hint: 'Put the text in quotes: "…". If it is a comment, write a space after the "#".',
  }),
  'yaml-indent': (spaces, expected) => ({
    sentence: `This line begins with ${spaces}, and so belongs to nothing above it.`,
    ...(expected && {
      hint: `Lines that go on with what is above begin with ${expected}${spaces === 'no space' ? ', and a new entry with "- "' : ''}.`,
    }),
  }),
  'yaml-sign': (sign) => ({
    sentence: `A text cannot begin with "${sign}" here: the sign has a meaning of its own in YAML.`,
    hint: sign === '-' ? `${IN_QUOTES} An entry of a list has a line of its own.` : IN_QUOTES,
  }),
  'yaml-quoted': () => ({
    sentence: 'More text follows the closing quotation mark.',
    hint: `Put all of it in quotes. Within "…" a quotation mark is written \\", and within '…' an apostrophe ''.`,
  }),
  'yaml-bracket': () => ({
    sentence: 'More text follows the closing bracket of a list or record.',
    hint: 'If it is a text that begins with a bracket, put it in quotes: "…".',
  }),
  'yaml-open': (bracket) => ({
    sentence: `The bracket "${bracket}" that opens here is not closed.`,
    hint: 'If it is a text that begins with a bracket, put it in quotes: "…".',
  }),
  'yaml-escape': () => ({
    sentence:
      'A backslash within "…" gives the next character another meaning, and this one has none.',
    hint: `Write it twice (\\\\), or put the text in '…'.`,
  }),
  'yaml-space': (sign) => `A space is missing after this "${sign}".`,
  'yaml-field': () => ({
    sentence:
      'This line is not a field: it has no name with a colon and a space, as in "title: …".',
    hint: 'If it goes on with the text above, indent it further than the name of that field.',
  }),
  'yaml-item': () => ({
    sentence: 'An entry of a list ("- ") begins here, where a field was expected.',
    hint: 'Give the list a name, as in "people:", and put its entries below it; or remove the lines before it.',
  }),
} satisfies Record<string, MessageText>;
