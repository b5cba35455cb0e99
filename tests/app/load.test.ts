import { afterEach, expect, test, vi } from 'vitest';
import { load } from '../../src/app/load.ts';
import { ENGLISH } from '../../src/words/english.ts';

afterEach(() => vi.unstubAllGlobals());

const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer);

test('a reader without a network is told so', async () => {
  answering(() => Promise.reject(new TypeError('Failed to fetch')));
  await expect(load('x.json', ENGLISH)).rejects.toThrow('Is this device offline?');
});

test('what the server answers is told', async () => {
  answering(() => Promise.resolve(new Response('', { status: 404 })));
  await expect(load('x.json', ENGLISH)).rejects.toThrow('the server answered 404');
});

test('data cut short is told', async () => {
  answering(() => Promise.resolve(new Response('{"format": "sourceline/1", "ti')));
  await expect(load('x.json', ENGLISH)).rejects.toThrow('incomplete or damaged');
});

test('data of another version is refused with a sentence, not shown in part', async () => {
  answering(() => Promise.resolve(new Response('{"format": "sourceline/2"}')));
  const { timeline, problems } = await load('x.json', ENGLISH);
  expect(timeline).toBeNull();
  expect(problems[0].sentence).toContain('sourceline/2');
});
