/** Lessons about the fields of seeds: their names, values, ids and references. */
import { image, put, read, story, together, translation } from './preparations.ts';
import { DOCUMENTS, EVENTS, TIMELINE, TRANSLATIONS, type Lesson } from './lesson.ts';

const replaceIn = (root: string, from: string, to: string): void =>
  put(root, EVENTS, read(root, EVENTS).replace(from, to));

const LANES = 8;
const lanes = (count: number): string =>
  Array.from({ length: count }, (_, i) => `  - id: lane-${i + 1}\n    name: Lane ${i + 1}\n`)
    .join('')
    .trimEnd();

export const FIELDS = {
  'key-duplicate': {
    right: `  lane: crossing
  status: planned`,
    wrong: `  lane: crossing
  status: planned
  lane: bridge`,
  },
  'key-unknown': { right: 'people: [Ruth Alder]', wrong: 'peple: [Ruth Alder]' },
  'key-missing': {
    right: `  lane: crossing
  status: planned`,
    wrong: `  lane: crossing`,
  },
  'value-kind': { right: 'people: [Ruth Alder]', wrong: 'people: Ruth Alder' },
  'value-empty': {
    right: 'summary: They report nothing.',
    wrong: 'summary:',
  },
  'value-unseen': {
    right: 'summary: They report nothing.',
    wrong: 'summary: "\\u200b"',
  },
  'value-choice': {
    right: `  lane: crossing
  status: planned`,
    wrong: `  lane: crossing
  status: planed`,
  },
  'value-number': {
    right: `  importance: 5
  when: 2026-03-02`,
    wrong: `  importance: 10
  when: 2026-03-02`,
  },
  'id-form': { right: '- id: ferry', wrong: '- id: The Ferry' },
  'id-duplicate': { right: '- id: ferry', wrong: '- id: divers' },
  'reference-unknown': { right: 'lane: crossing', wrong: 'lane: crosing' },
  'reference-self': { right: 'after: [warning]', wrong: 'after: [closing]' },
  'reference-double': { right: 'after: [warning]', wrong: 'after: [warning, warning]' },
  'language-form': { file: TIMELINE, right: 'language: en', wrong: 'language: English' },
  'language-interface': { file: TIMELINE, right: 'language: en', wrong: 'language: it' },
  'translation-language': {
    given: translation,
    file: TRANSLATIONS,
    right: 'language: fr',
    wrong: 'language: it',
  },
  'translation-twice': {
    given: translation,
    file: TRANSLATIONS,
    right: 'language: fr',
    wrong: 'language: en',
  },
  'translation-lane': {
    given: translation,
    file: TRANSLATIONS,
    right: `    - id: council
      name: Le conseil
    - id: crossing
      name: Traverser`,
    wrong: `    - id: council
      name: Le conseil`,
  },
  'translation-story': {
    given: together(story, translation),
    file: TRANSLATIONS,
    from: '      name: Traverser',
    right: `      name: Traverser
  story:
    - event: closing
      sentence: Une fissure, et les voitures ne passent plus.
    - event: vote
      sentence: Le conseil décide.`,
    wrong: `      name: Traverser
  story:
    - event: closing
      sentence: Une fissure, et les voitures ne passent plus.`,
  },
  'translation-image': {
    given: together(image, translation),
    file: TRANSLATIONS,
    from: '      name: Traverser',
    right: `      name: Traverser
  events:
    - id: closing
      title: La ville ferme le pont
      summary: On a trouvé une fissure.
      reason: Le journal est du mardi.
      media:
        - file: bridge.jpg
          alt: Un pont de pierre à quatre arches`,
    wrong: `      name: Traverser
  events:
    - id: closing
      title: La ville ferme le pont
      summary: On a trouvé une fissure.
      reason: Le journal est du mardi.`,
  },
  'lanes-many': {
    file: TIMELINE,
    from: '    name: Getting across',
    right: `    name: Getting across\n${lanes(LANES - 3)}`,
    wrong: `    name: Getting across\n${lanes(LANES - 2)}`,
  },
  'text-long': {
    did: 'The summary of an event has 6,000 characters.',
    spoil: (root) => replaceIn(root, 'They report nothing.', 'They report nothing. '.repeat(300)),
    mend: 'Say it in one to three sentences.',
  },
  'list-long': {
    did: 'An event names 300 people.',
    spoil: (root) =>
      replaceIn(
        root,
        '[Ruth Alder]',
        `[${Array.from({ length: 300 }, (_, i) => `Person ${i}`).join(', ')}]`,
      ),
    mend: 'Name those whom readers would look for.',
  },
  'title-long': {
    from: '  title: The town closes the bridge',
    right: `  title: The town closes the bridge
  label: The bridge is closed`,
    wrong: `  title: The town closes the bridge after engineers have found a crack`,
  },
  'label-long': {
    from: '  title: The town closes the bridge',
    right: `  title: The town closes the bridge
  label: The bridge is closed`,
    wrong: `  title: The town closes the bridge
  label: The town closes the bridge for an unknown time`,
  },
  'documents-none': {
    did: 'The file documents.yaml has an empty list: []',
    spoil: (root) => put(root, DOCUMENTS, '[]\n'),
    mend: 'Add a document with: npx sourceline document bridge <file>',
  },
  'events-none': {
    did: 'The file events.yaml has an empty list: []',
    spoil: (root) => put(root, EVENTS, '[]\n'),
    mend: 'Write the first event, with an id, a title and when it was.',
  },
} satisfies Record<string, Lesson>;
