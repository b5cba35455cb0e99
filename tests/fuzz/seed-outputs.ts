/** Everything that is made of a timeline as text, and what may be wrong with it. */
import { readFileSync } from 'node:fs';
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
import { translate } from '../../src/timeline/translation.ts';
import { wordsOf } from '../../src/words/every.ts';
import { pageElements, shownText, xmlFault, type PageElement } from './markup.ts';

const INDEX = readFileSync('index.html', 'utf8');
const SITE = 'https://example.org/news/';

/** How a program reads the text: `lines` after folded lines have been joined. */
type Kind = 'lines' | 'json' | 'html' | 'xml';
type Output = readonly [name: string, kind: Kind, text: string];

/** @param drawn whether to include a picture, which takes longest */
function* outputs(json: string, timeline: Timeline, drawn: boolean): Generator<Output> {
  const built = {
    id: timeline.id,
    json,
    hash: '',
    isSound: true,
    page: 'index.html',
    whole: null,
    archive: null,
  };
  const { index } = prerender(INDEX, json, {
    ...built,
    head: (file) => machineHead(built, file, SITE),
    foot: machineFoot(built, SITE, null),
  });
  yield ['page', 'html', index];
  for (const language of ['en', 'uk']) {
    const words = wordsOf(language);
    const taken = { timeline: translate(timeline, language), words, address: SITE };
    for (const [name, { text }] of Object.entries(DATA_FORMATS))
      yield [name, /^(csv|ical)$/.test(name) ? 'lines' : 'json', text(taken)];
    yield [
      'feed',
      'xml',
      atomFeed({ ...taken, self: `${SITE}feed.xml`, author: { name: 'example.org', url: null } }),
    ];
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
  const parts = { json, dataHash: 'ab', isSound: true, early: '', scripts: [], words, places: '' };
  yield ['embed', 'html', embedPage({ ...own, ...parts })];
  const addresses = { canonical: SITE, card: `${SITE}c.png`, oembed: null, feed: `${SITE}f.xml` };
  const from = { addresses, up: '../../', styles: [], icon: 'i.svg', card: 'c.png', page: '' };
  for (const event of timeline.events.slice(0, 1))
    yield ['event', 'html', eventPage({ timeline, event, words, policy: '', ...from })];
}

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

const JSON_TYPE = /^application\/(?:ld\+)?json$/;

/** What a page of ours never has, so that it is the trace of a text that has become markup. */
function isStrange({ name, attributes, isEmpty, parent }: PageElement): boolean {
  if (name === 'style') return !isEmpty;
  if (name === 'div') return attributes.get('id') !== 'app' && parent !== 'li';
  return /^(?:iframe|object|embed|form|input|base)$/.test(name);
}

function* faultsOfElement(element: PageElement, page: string): Generator<string> {
  const { name, attributes, isEmpty } = element;
  if (name === 'script') {
    const type = attributes.get('type') ?? '';
    if (JSON_TYPE.test(type))
      for (const text of stringsIn(JSON.parse(element.text))) yield* characters(text);
    else if (!attributes.has('src') && !isEmpty) yield `a script: ${element.text}`;
  }
  for (const [attribute, value] of attributes) {
    if (attribute.startsWith('on')) yield `${name} has ${attribute}`;
    if (/^(href|src)$/.test(attribute) && /^\s*(javascript|data:text)/i.test(value))
      yield `${attribute} is ${value}`;
  }
  if (isStrange(element)) yield `a ${name} in the ${page}`;
}

const faultsOfPage = (html: string, page: string): string[] =>
  [...pageElements(html)].flatMap((element) => [...faultsOfElement(element, page)]);

/** Isolates around a foreign text do not belong to it. */
const bare = (text: string): string => text.replaceAll(/[\u2066-\u2069]/g, '');

/** Texts that the page without scripts should show, but does not. */
function unshown(text: string, { title, summary, events, documents, changes }: Timeline): string[] {
  const shown = bare(shownText(text));
  const wanted = [
    ...[title, summary],
    ...changes.map(({ why }) => why),
    ...events.flatMap((event) => [
      ...[event.title, event.summary],
      ...event.citations.flatMap(({ quote, says }) => [quote, says]),
      ...event.differences.flatMap(({ about, readings }) => [
        about,
        ...readings.map(({ value }) => value),
      ]),
      ...event.changes.map(({ why }) => why),
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
  const fault = xmlFault(text);
  return fault === null ? faults : [...faults, fault];
}

/** Everything that is wrong, one line each. @throws whatever breaks */
export function faultsOfOutputs(json: string, timeline: Timeline, drawn: boolean): string[] {
  return [...outputs(json, timeline, drawn)].flatMap(([name, kind, text]) => [
    ...faultsOfOutput(name, kind, text).map((fault) => `${name}: ${fault}`),
    ...(name === 'page' ? unshown(text, timeline) : []),
  ]);
}
