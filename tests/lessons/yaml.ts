/** Lessons about YAML, in which seeds are written. */
import { TIMELINE, type Lesson } from './lesson.ts';

const TITLE = 'title: The council votes for repair';

export const YAML = {
  'yaml-colon': { from: TITLE, right: `title: 'Decided: repair'`, wrong: 'title: Decided: repair' },
  'yaml-comment': {
    from: TITLE,
    right: `title: 'The bridge is #1 in the news'`,
    wrong: 'title: The bridge is #1 in the news',
  },
  'yaml-quote': {
    from: TITLE,
    right: `title: '"No danger"'`,
    wrong: `title: "No danger`,
  },
  'yaml-quoted': {
    from: TITLE,
    right: `title: '"No danger", says the town'`,
    wrong: `title: "No danger", says the town`,
  },
  'yaml-bracket': {
    from: TITLE,
    right: `title: '[Update] The council votes'`,
    wrong: 'title: [Update] The council votes',
  },
  'yaml-open': { right: 'people: [Ruth Alder]', wrong: 'people: [Ruth Alder' },
  'yaml-sign': {
    from: TITLE,
    right: `title: '@council votes for repair'`,
    wrong: 'title: @council votes for repair',
  },
  'yaml-escape': {
    from: TITLE,
    right: `title: 'The road C:\\Docks'`,
    wrong: `title: "The road C:\\Docks"`,
  },
  'yaml-space': { right: 'lane: crossing', wrong: 'lane:crossing' },
  'yaml-indent': {
    right: `  lane: crossing
  status: planned`,
    wrong: `  lane: crossing
 status: planned`,
  },
  'yaml-tab': { right: '  lane: crossing', wrong: '\tlane: crossing' },
  'yaml-field': {
    right: `  summary: It carries 24 people and runs every half hour.`,
    wrong: `  summary: It carries 24 people
  and runs every half hour.`,
  },
  'yaml-item': {
    file: TIMELINE,
    right: `lanes:
  - id: bridge
    name: The bridge`,
    wrong: `- id: bridge
  name: The bridge`,
  },
  'yaml-syntax': { right: 'lane: crossing', wrong: '[lane]: crossing' },
  'yaml-deep': {
    right: 'people: [Ruth Alder]',
    wrong: `people: ${'['.repeat(60)}Ruth Alder${']'.repeat(60)}`,
  },
  'yaml-documents': {
    file: TIMELINE,
    right: `lanes:
  - id: bridge`,
    wrong: `---
lanes:
  - id: bridge`,
  },
  'yaml-directive': {
    file: TIMELINE,
    right: 'title: The old bridge at Liston',
    wrong: `%YAML 1.2
---
title: The old bridge at Liston`,
  },
  'yaml-anchor': { right: 'people: [Ruth Alder]', wrong: 'people: [&mayor Ruth Alder]' },
  'yaml-alias': { right: 'people: [Ruth Alder]', wrong: 'people: [*mayor]' },
  'yaml-tag': { right: 'people: [Ruth Alder]', wrong: 'people: [!!str Ruth Alder]' },
  'yaml-merge': {
    right: `  lane: crossing
  status: planned`,
    wrong: `  <<: { lane: crossing, status: planned }`,
  },
} satisfies Record<string, Lesson>;
