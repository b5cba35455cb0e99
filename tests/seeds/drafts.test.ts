import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileTimeline } from '../../src/compile/compile.ts';
import { publishingOf, USUAL_PUBLISHING } from '../../src/seeds/drafts.ts';
import { USUAL_LIMITS } from '../../src/seeds/checks/quotation-limits.ts';
import { USUAL_SETTINGS } from '../../src/compile/settings/settings.ts';
import { readTimeline } from '../../src/timeline/any-version.ts';
import { draftMarks } from '../../src/words/draft.ts';
import { seedsOf } from '../compile/seeds.ts';
import { seedsWithTable } from './seed/table/tables.ts';

const UNSOURCED = `
- id: rumour
  title: A rumour
  summary: Nobody knows from whom.
  lane: bakers
  status: unconfirmed
  importance: 2
  when: 2026-01-02
  dating:
    basis: approximate
    reason: It was told in those days.
`;
const DRAFT = `
- id: idea
  title: An idea for later that has a very long title
  when: 2026-01-03
  draft: true
`;

/** Seeds with these events after those of tests/fixtures/seeds/valid. */
function seedsWith(events: string): string {
  const root = seedsOf();
  appendFileSync(join(root, 'test', 'events.yaml'), events);
  return root;
}

const OPTIONAL = publishingOf({ ...USUAL_SETTINGS, sources: 'optional' });
const SHOWN = publishingOf(USUAL_SETTINGS, draftMarks);

const compiledOf = (root: string, publishing = USUAL_PUBLISHING) => {
  const { timeline, diagnostics, warnings } = compileTimeline(
    root,
    'test',
    USUAL_LIMITS,
    publishing,
  );
  return {
    ids: timeline?.events.map(({ id }) => id) ?? null,
    errors: diagnostics.map(({ code }) => code),
    warned: warnings.diagnostics.map(({ sentence }) => sentence),
    timeline,
  };
};

test('drafts and events without a source are not published, but named', () => {
  const { ids, errors, warned } = compiledOf(seedsWith(UNSOURCED + DRAFT));
  expect(errors).toEqual([]);
  expect(ids).toEqual(['letter', 'meeting', 'decision']);
  expect(warned).toEqual([
    '2 drafts are not published: A rumour; An idea for later that has a very long title.',
  ]);
});

test('with optional sources, an event without one is published, and a draft is not', () => {
  const { ids, warned, timeline } = compiledOf(seedsWith(UNSOURCED + DRAFT), OPTIONAL);
  expect(ids).toContain('rumour');
  expect(ids).not.toContain('idea');
  expect(warned[0]).toMatch(/^A draft is not published: An idea/);
  expect(readTimeline(timeline).events.find(({ id }) => id === 'rumour')?.citations).toEqual([]);
});

test('with optional sources, an event without one has all its other fields', () => {
  const { errors } = compiledOf(seedsWith(DRAFT.replace('  draft: true\n', '')), OPTIONAL);
  expect(errors).toEqual(expect.arrayContaining(['key-missing', 'title-long']));
});

test('while it is written, a draft is shown and says what it is', () => {
  const { timeline, errors } = compiledOf(seedsWith(DRAFT), SHOWN);
  expect(errors).toEqual([]);
  expect(timeline!.events.find(({ id }) => id === 'idea')).toMatchObject({
    title: 'Draft – not published: An idea for later that has a very long title',
    label: 'Draft: An idea for later that has a…',
    lane: 'bakers',
  });
  expect(readTimeline(timeline).events).toHaveLength(4);
});

test('nothing that is published names a draft', () => {
  const root = seedsWith(DRAFT);
  const story = `story:\n  - event: idea\n    sentence: One.\n  - event: letter\n    sentence: Two.\n`;
  appendFileSync(join(root, 'test', 'timeline.yaml'), story);
  appendFileSync(join(root, 'test', 'events.yaml'), UNSOURCED.replace('rumour', 'later'));
  const after = DRAFT.replace('id: idea', 'id: second') + '  after: [idea, letter]\n';
  appendFileSync(join(root, 'test', 'events.yaml'), after.replace('  draft: true\n', CITED));
  const { timeline, errors } = compiledOf(root);
  expect(errors).toEqual([]);
  expect(timeline!.story).toEqual([{ event: 'letter', sentence: 'Two.' }]);
  expect(timeline!.events.find(({ id }) => id === 'second')?.after).toEqual(['letter']);
});

const CITED = `  label: Second
  summary: It has a source.
  lane: bakers
  status: reported
  importance: 1
  dating:
    basis: stated
    reason: So.
  citations:
    - { document: paper, paragraph: 1, quote: four towns, says: So., supports: [when] }
`;

test('a timeline of drafts only is not published', () => {
  const root = seedsOf();
  writeFileSync(join(root, 'test', 'events.yaml'), DRAFT);
  writeFileSync(join(root, 'test', 'documents.yaml'), '# none yet\n');
  expect(compiledOf(root)).toMatchObject({
    timeline: null,
    errors: [],
    warned: ['Nothing of test is published: its only event is a draft.'],
  });
  expect(compiledOf(root, SHOWN)).toMatchObject({ ids: ['idea'], errors: [] });
});

test('a table of titles and dates is all drafts', () => {
  const root = seedsWithTable('date,title,draft\n2026-01-02,A,\n2026-01-03,B,так\n');
  expect(compiledOf(root, SHOWN)).toMatchObject({ ids: ['a', 'b'], errors: [] });
});
