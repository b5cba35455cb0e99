/** Lessons about the files of a site, and about characters that nobody sees. */
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { EVENTS, TIMELINE, type Lesson } from './lesson.ts';
import { put, read } from './preparations.ts';

export const FILES = {
  'seed-missing': {
    command: ['compile', 'brigde'],
    did: 'The name of the timeline was mistyped: npx sourceline compile brigde',
    spoil: () => undefined,
    mend: 'Run: npx sourceline compile bridge',
    begins: 'There is no folder "brigde"',
  },
  'seeds-none': {
    command: ['compile'],
    did: 'The command was run in a folder that has no seeds.',
    spoil: (root) => rmSync(join(root, 'seeds'), { recursive: true }),
    mend: 'Run it in the folder of your site.',
    begins: 'No timeline was found',
  },
  'seed-name': {
    command: ['compile'],
    did: 'The folder of the timeline is called "The Bridge".',
    spoil: (root) => renameSync(join(root, 'seeds/bridge'), join(root, 'seeds/The Bridge')),
    mend: 'Rename it, for example to "the-bridge".',
  },
  'seed-reserved': {
    command: ['compile'],
    did: 'The folder of the timeline is called "embed".',
    spoil: (root) => renameSync(join(root, 'seeds/bridge'), join(root, 'seeds/embed')),
    mend: 'Rename it, for example to "bridge".',
  },
  'file-missing': {
    did: 'There is no events.yaml, but an events.txt.',
    spoil: (root) => renameSync(join(root, EVENTS), join(root, 'seeds/bridge/events.txt')),
    mend: 'Rename it to events.yaml.',
  },
  'file-other': {
    did: 'The file events.yaml is a table, saved by a spreadsheet.',
    spoil: (root) =>
      put(root, EVENTS, 'Year,Month,Day,Headline\n2026,3,2,The town closes the bridge\n'),
    mend: 'Rename it to events.csv.',
  },
  'file-encoding': {
    did: 'The file timeline.yaml was saved as windows-1252, and its title has an é.',
    spoil: (root) =>
      put(
        root,
        TIMELINE,
        Buffer.from(read(root, TIMELINE).replace('bridge at', 'bridgé at'), 'latin1'),
      ),
    mend: 'Save it as UTF-8.',
  },
  'file-name-form': {
    did: 'The file is called Events.yaml.',
    spoil: (root) => renameSync(join(root, EVENTS), join(root, 'seeds/bridge/Events.yaml')),
    mend: 'Rename it to events.yaml.',
  },
  'file-special': {
    did: 'There is a folder called events.yaml.',
    spoil: (root) => {
      rmSync(join(root, EVENTS));
      mkdirSync(join(root, EVENTS));
    },
    mend: 'Put a file in its place.',
  },
  'file-outside': {
    did: 'The file events.yaml is a link to a file outside the site.',
    spoil: (root) => {
      rmSync(join(root, EVENTS));
      symlinkSync('/etc/hostname', join(root, EVENTS));
    },
    mend: 'Copy the file itself to its place.',
  },
  'file-dangling': {
    did: 'The file events.yaml is a link to a file that was removed.',
    spoil: (root) => {
      rmSync(join(root, EVENTS));
      symlinkSync('nothing', join(root, EVENTS));
    },
    mend: 'Put the file itself in its place.',
  },
  'file-unreadable': {
    did: 'The file events.yaml is a link to itself.',
    spoil: (root) => {
      rmSync(join(root, EVENTS));
      symlinkSync('events.yaml', join(root, EVENTS));
    },
    mend: 'Put the file itself in its place. For other files, the message says what the system says about them.',
  },
  'file-large': {
    did: 'The file events.yaml has 3 GB.',
    spoil: (root) => truncateSync(join(root, EVENTS), 3_000_000_000),
    mend: 'Look at what is in it: nobody writes such a file by hand.',
  },
  'character-control': { right: 'title: A ferry starts', wrong: 'title: A ferry\u0007 starts' },
  'character-direction': { right: 'title: A ferry starts', wrong: 'title: A \u202eferry starts' },
  'character-isolate': { right: 'title: A ferry starts', wrong: 'title: A \u2068ferry starts' },
  'character-selector': { right: 'title: A ferry starts', wrong: 'title: A ferry \ufe0fstarts' },
  'character-tag': { right: 'title: A ferry starts', wrong: 'title: A ferry\u{e0041} starts' },
  'character-private': { right: 'title: A ferry starts', wrong: 'title: A ferry \ue001 starts' },
} satisfies Record<string, Lesson>;
