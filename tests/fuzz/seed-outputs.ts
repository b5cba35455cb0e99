/** Everything that is made of a timeline as text, and what may be wrong with it. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { machineFoot, machineHead } from '../../src/cli/build/build-machines.ts';
import { DATA_FORMATS } from '../../src/export/formats/data-formats.ts';
import { embedPage } from '../../src/export/still/embed-page.ts';
import { eventPage } from '../../src/export/still/event-page.ts';
import { atomFeed } from '../../src/export/site/feed.ts';
import { layOutPicture } from '../../src/export/pictures/picture.ts';
import { prerender } from '../../src/export/still/prerender.ts';
import { svgText } from '../../src/export/pictures/snapshot.ts';
import { codePointOf, faultsOf } from '../../src/timeline/characters.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { translated } from '../../src/timeline/translation.ts';
import { wordsOf } from '../../src/words/every.ts';

const INDEX = readFileSync('index.html', 'utf8');
const SITE = 'https://example.org/news/';

/** How a program reads the text: `lines` after folded lines have been joined. */
type Kind = 'lines' | 'json' | 'html' | 'xml';
type Output = readonly [name: string, kind: Kind, text: string];

/** @param drawn whether to include a picture, which takes longest */
function* outputs(json: string, timeline: Timeline, drawn: boolean): Generator<Output> {
  const built = { id: timeline.id, json, page: 'index.html', whole: null };
  const { index } = prerender(INDEX, json, {
    ...built,
    head: (file) => machineHead(built, file, SITE),
    foot: machineFoot(built, SITE),
  });
  yield ['page', 'html', index];
  for (const language of ['en', 'uk']) {
    const words = wordsOf(language);
    const taken = { timeline: translated(timeline, language), words, address: SITE };
    for (const [name, { text }] of Object.entries(DATA_FORMATS))
      yield [name, /^(csv|ical)$/.test(name) ? 'lines' : 'json', text(taken)];
    yield ['feed', 'xml', atomFeed({ ...taken, self: `${SITE}feed.xml`, author: 'example.org' })];
    if (!drawn) continue;
    const asked = { sizeOf: 'picture', theme: 'light', words, address: SITE } as const;
    const view = { extent: null, selection: timeline.events[0]!.id };
    const size = { width: 900, height: 600 };
    const about = taken.timeline.events[0]!;
    for (const of of [{}, { about }])
      yield ['picture', 'xml', svgText(layOutPicture({ ...taken, ...asked, view, size, ...of }))];
  }
  const words = wordsOf('uk');
  const own = { policy: '', styles: [], canonical: SITE, wholeAddress: null };
  const parts = { json, dataHash: 'ab', early: '', scripts: [], words, places: '' };
  yield ['embed', 'html', embedPage({ ...own, ...parts })];
  const addresses = { canonical: SITE, card: `${SITE}c.png`, oembed: null, feed: `${SITE}f.xml` };
  const from = { addresses, up: '../../', styles: [], icon: 'i.svg', card: 'c.png', page: '' };
  for (const event of timeline.events.slice(0, 1))
    yield ['event', 'html', eventPage({ timeline, event, words, policy: '', ...from })];
}

const { DOMParser } = new JSDOM().window;
const parsed = (text: string, type: DOMParserSupportedType): Document =>
  new DOMParser().parseFromString(text, type);

/** Each text inside. */
function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) {
      yield key;
      yield* stringsIn(each);
    }
}

const characters = (text: string): string[] =>
  faultsOf(text).map(({ kind, character }) => `${kind} ${codePointOf(character)}`);

const SCRIPT = 'script[type="application/json"], script[type="application/ld+json"]';
/** Traces of a text that has become markup. */
const STRANGE =
  'iframe, object, embed, form, input, base, style:not(:empty), div:not(#app, li > div)';

function faultsOfPage(text: string, name: string): string[] {
  const page = parsed(text, 'text/html');
  const faults = [...page.querySelectorAll(SCRIPT)].flatMap(({ textContent }) =>
    [...stringsIn(JSON.parse(textContent))].flatMap(characters),
  );
  const { length } = page.querySelectorAll(`script:not([type$=json], [src]):not(:empty)`);
  if (length > 0) faults.push(`${length} scripts`);
  for (const element of page.querySelectorAll('*')) {
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith('on')) faults.push(`${element.tagName} has ${attribute}`);
      if (/^(href|src)$/.test(attribute) && /^\s*(javascript|data:text)/i.test(value))
        faults.push(`${attribute} is ${value}`);
    }
  }
  const strange = page.querySelector(STRANGE);
  if (strange) faults.push(`a ${strange.tagName} in the ${name}`);
  return faults;
}

/** Isolates around a foreign text do not belong to it. */
const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');

/** Texts that the page without scripts should show, but does not. */
function unshown(text: string, { title, summary, events, documents }: Timeline): string[] {
  const shown = bare(parsed(text, 'text/html').body.textContent);
  const wanted = [
    ...[title, summary],
    ...events.flatMap((event) => [
      ...[event.title, event.summary],
      ...event.citations.flatMap(({ quote, says }) => [quote, says]),
      ...event.differences.flatMap(({ about, readings }) => [
        about,
        ...readings.map(({ value }) => value),
      ]),
      ...event.media.flatMap(({ caption, credit }) => [caption ?? '', credit]),
    ]),
    ...documents.map((document) => document.title ?? document.file),
  ];
  return wanted
    .filter((each) => !shown.includes(bare(each)))
    .map((each) => `not shown: ${each.slice(0, 60)}`);
}

function faultsOfOutput(name: string, kind: Kind, text: string): string[] {
  if (kind === 'json') return [...stringsIn(JSON.parse(text))].flatMap(characters);
  const unfolded = name === 'ical' ? text.replaceAll('\r\n ', '') : text;
  const faults = characters(unfolded.replaceAll('\r\n', '\n'));
  if (kind === 'html') return [...faults, ...faultsOfPage(text, name)];
  if (kind === 'lines') return faults;
  const error = parsed(text, 'application/xml').querySelector('parsererror');
  return error ? [...faults, error.textContent] : faults;
}

/** Everything that is wrong, one line each. @throws whatever breaks */
export function faultsOfOutputs(json: string, timeline: Timeline, drawn: boolean): string[] {
  return [...outputs(json, timeline, drawn)].flatMap(([name, kind, text]) => [
    ...faultsOfOutput(name, kind, text).map((fault) => `${name}: ${fault}`),
    ...(name === 'page' ? unshown(text, timeline) : []),
  ]);
}
