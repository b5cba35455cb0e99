/** The language of the interface, as the page's state keeps it. */
import { afterEach, expect, test, vi } from 'vitest';
import { Speech } from '../../src/app/state/speech.svelte.ts';
import { ENGLISH } from '../../src/words/english.ts';
import * as words from '../../src/words/load.ts';

afterEach(() => vi.restoreAllMocks());

test('the preferred language is used until one is chosen, and again after that', async () => {
  const speech = new Speech();
  expect(speech.words).toBe(ENGLISH);
  await speech.prefer('fr');
  expect(speech.words.language).toBe('fr');
  await speech.choose('uk');
  expect([speech.words.language, speech.chosen]).toEqual(['uk', 'uk']);
  await speech.prefer('en');
  expect(speech.words.language).toBe('uk');
  await speech.choose(null);
  expect([speech.words.language, speech.chosen]).toEqual(['en', null]);
});

test('after two choices in quick succession the last one stays', async () => {
  const speech = new Speech();
  await Promise.all([speech.choose('uk'), speech.choose('fr')]);
  expect(speech.words.language).toBe('fr');
});

test('if a language does not load, the one before stays, and the reader can try again', async () => {
  const speech = new Speech();
  const load = vi.spyOn(words, 'loadWords').mockRejectedValueOnce(new TypeError('offline'));
  await speech.choose('uk');
  expect([speech.words.language, speech.failed]).toEqual(['en', 'uk']);
  load.mockRestore();
  await speech.choose('uk');
  expect([speech.words.language, speech.failed]).toEqual(['uk', null]);
});
