import { afterEach, expect, test, vi } from 'vitest';
import { load } from '../../../src/app/loading/load.ts';
import { LoadError } from '../../../src/app/loading/load-error.ts';
import { wordsOf } from '../../../src/words/every.ts';

afterEach(() => vi.unstubAllGlobals());

const answering = (answer: () => Promise<Response>) => vi.stubGlobal('fetch', answer);

async function told(language: string): Promise<string> {
  const error: unknown = await load({ address: 'x.json' }).catch((reason: unknown) => reason);
  if (!(error instanceof LoadError)) throw new Error('it was loaded');
  return error.sentence(wordsOf(language));
}

test('a reader without a network is told so', async () => {
  answering(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await told('en')).toContain('Is this device offline?');
  expect(await told('uk')).toContain('не в мережі');
});

test('the message names the answer of the server', async () => {
  answering(() => Promise.resolve(new Response('', { status: 404 })));
  expect(await told('en')).toContain('the server answered 404');
  expect(await told('fr')).toContain('le serveur a répondu 404');
});

test('data cut short is told', async () => {
  answering(() => Promise.resolve(new Response('{"format": "sourceline/1", "ti')));
  expect(await told('en')).toContain('incomplete or damaged');
});

test('data of another version is refused with a sentence, not shown in part', async () => {
  answering(() => Promise.resolve(new Response('{"format": "sourceline/3"}')));
  const { timeline, problems } = await load({ address: 'x.json' });
  expect(timeline).toBeNull();
  expect(problems[0]?.sentence).toContain('sourceline/3');
});
