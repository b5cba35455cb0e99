import { expect, test } from 'vitest';
import { sources, textOf } from './sources.ts';
import { ownWords } from './visible-words.ts';

const components = sources('src/').filter((path) => path.endsWith('.svelte'));

test('no component has words of its own: all come from the table', () => {
  expect(components.length).toBeGreaterThan(30);
  const own = components.flatMap((path) =>
    ownWords(textOf(path)).map((text) => `${path}: ${text}`),
  );
  expect(own).toEqual([]);
});

test.each([
  ['<p>Choose an event</p>', 'Choose an event'],
  ['<button aria-label="Close"></button>', 'Close'],
  ['<input placeholder="Search events" />', 'Search events'],
  ['<img alt={`The $' + '{name}`} />', 'The'],
  ["<p>{open ? 'Link copied' : words.copy}</p>", 'Link copied'],
  ['{#if a}<b>Yes</b>{:else}No{/if}', 'Yes'],
  ['{#each all as one}<li>Item</li>{:else}None{/each}', 'None'],
  ['{#await x}Wait{:then}<p>Done</p>{:catch}Failed{/await}', 'Failed'],
  ['<Dialog><p>Inside</p></Dialog>', 'Inside'],
  ['<Dialog heading="Keys" />', 'Keys'],
  ['{#snippet row()}<i>Row</i>{/snippet}', 'Row'],
])('but %s would be seen', (component, text) => {
  expect(ownWords(component)).toContain(text);
});

test.each([
  '<p class="summary">{words.reader.hint}</p>',
  '<li style:color="red">{i > 0 ? ", " : ""}1×</li>',
  '<p>{#if status === "planned"}· {words.status[status]}{/if}</p>',
  '<script lang="ts">const name = "no text";</script>',
])('and %s would not', (component) => {
  expect(ownWords(component)).toEqual([]);
});
