/** Messages about files and their characters, by code: sentences and hints. Pure. */
import { meant, type MessageText } from './message.ts';

const AS_SEED =
  'Seeds are YAML as in seeds/README.md; sourceline new <name> makes one to begin with.';
const adviceFor = (what: string): string =>
  /^a (table|spreadsheet)/.test(what)
    ? 'A table of events is read if its name is events.csv or events.xlsx: its first row names the columns, as in seeds/README.md.'
    : AS_SEED;

/** The caller passes the values in the order of the parameters. */
export const FILE_MESSAGES = {
  'seed-missing': (name, suggestion) => ({
    sentence: `There is no folder "${name}" with a timeline.yaml among the seeds.`,
    ...meant(suggestion),
  }),
  'seeds-none': (folder) => ({
    sentence: `No timeline was found in ${folder}: a timeline is a folder with a timeline.yaml.`,
    hint: 'Run this in the folder that holds "seeds", or name it with --seeds.',
  }),
  'opens-unknown': (name, names, suggestion) => ({
    sentence: `There is no timeline "${name}" to open at the first page. There ${names.includes(',') ? 'are' : 'is'} ${names}.`,
    ...meant(suggestion),
  }),
  'seed-name': (name) =>
    `The folder's name "${name}" becomes part of links: use lower-case letters, digits and single hyphens.`,
  'seed-reserved': (name) => ({
    sentence: `The folder's name "${name}" is taken by a page or folder that every site has.`,
    hint: 'Rename the folder.',
  }),
  'file-missing': (file, other = '', what = '') => ({
    sentence: `${file} is missing: a timeline has a timeline.yaml, a documents.yaml and an events.yaml, events.csv or events.xlsx.`,
    ...(other && { hint: `${other} is ${what}, which is not read here. ${adviceFor(what)}` }),
  }),
  'file-other': (file, what) => ({
    sentence: `${file} is ${what}, not a seed.`,
    hint: adviceFor(what),
  }),
  'file-encoding': () => ({
    sentence: 'There is a character here that is not UTF-8, or was lost when it was copied.',
    hint: 'Type it again, and save the file as UTF-8.',
  }),
  'file-name-form': (file, name) => ({
    sentence: `${file} is not read: its name must be ${name}, in exactly these letters.`,
    hint: 'Rename it.',
  }),
  'file-special': (file, what) => ({
    sentence: `${file} is ${what}, not a file.`,
    hint: 'Put a file in its place.',
  }),
  'file-outside': (file, folder) => ({
    sentence: `${file} is a link, or lies behind one, that leads out of ${folder}.`,
    hint: 'Put what it leads to in its place.',
  }),
  'file-dangling': (file) => ({
    sentence: `${file} is a link to something that is not there.`,
    hint: 'Put the file itself in its place, or remove the link.',
  }),
  'file-unreadable': (file, why) => `${file} cannot be read: ${why}.`,
  'file-large': (file, size, most) => `${file} has ${size}; at most ${most} are read.`,
  'character-control': (code) => ({
    sentence: `There is an invisible control character (${code}) here.`,
    hint: 'Delete it, or type the word again.',
  }),
  'character-direction': (code) => ({
    sentence: `The character here (${code}) turns the direction of what follows it.`,
    hint: 'Delete it: a text keeps its own direction wherever it is shown. Within a text, use isolates (U+2066 … U+2069).',
  }),
  'character-isolate': (code) =>
    code === 'U+2069'
      ? 'An isolate is closed here (U+2069) that was not opened in this line.'
      : `The isolate that opens here (${code}) is not closed in its line (U+2069).`,
  'character-selector': (code) => ({
    sentence: `A variation selector (${code}) stands here with nothing before it to vary.`,
    hint: 'Delete it, or type the word again.',
  }),
  'character-tag': (code) => ({
    sentence: `There is an invisible tag (${code}) here, outside a flag.`,
    hint: 'Delete it, or type the word again.',
  }),
  'character-private': (code) => ({
    sentence: `The character here (${code}) has no meaning outside one font: readers see a box.`,
    hint: 'Type the character that it looks like.',
  }),
} satisfies Record<string, MessageText>;
