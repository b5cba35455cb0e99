import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTimeline } from '../../src/timeline/parse.ts';
import {
  NO_FILTER,
  filterEvents,
  isFiltering,
  parseFilter,
  writeFilter,
} from '../../src/view/filter.ts';
import { foldText, search, searchIndex } from '../../src/view/search.ts';

const json: unknown = JSON.parse(readFileSync('public/timelines/paris-summit.json', 'utf8'));
const timeline = parseTimeline(json).timeline!;
const index = searchIndex(timeline);

test('both spellings of a name find the same events', () => {
  const found = search(index, 'Zelensky');
  expect(found.length).toBeGreaterThan(3);
  expect(search(index, 'Zelenskyy')).toEqual(found);
  expect(search(index, 'ZELENSKY')).toEqual(found);
});

test('diacritics and apostrophes do not matter', () => {
  expect(foldText('Élysée’s  «Palace»')).toBe('elysees palace');
  expect(search(index, 'elysee')).toEqual(search(index, 'Élysée'));
  expect(search(index, 'elysee').length).toBeGreaterThan(0);
});

test.each([
  ['strasse', 'Straße closed'],
  ['STRASSE', 'STRAẞE'],
  ['straße', 'Strasse'],
  ['lodz', 'Łódź rally'],
  ['soren', 'Søren speaks'],
  ['oeuvre', 'Œuvre shown'],
  ['œuvre', 'Oeuvre complète'],
  ['aether', 'Æther'],
  ['da nang', 'Đà Nẵng port'],
  ['đà nẵng', 'da nang'],
  ['istanbul', 'İstanbul meeting'],
  ['ISTANBUL', 'ıstanbul'],
  ['diyarbakir', 'Diyarbakır'],
  ['thingvellir', 'Þingvellir'],
  ['gudmundur', 'Guðmundur'],
  ['valetta hamrun', 'Valetta, Ħamrun'],
  ['sapmi kautokeino', 'Sápmi: Kautokeino'],
  ['angstrom', 'Ångström prize'],
  ['eliyev heyder', 'Heydər Əliyev'],
  ['nato', 'ＮＡＴＯ statement'],
  ['οδυσσευς', 'Ὀδυσσεύς'],
  ['ΟΔΥΣΣΕΥΣ', 'Ὀδυσσεύς'],
  ['ガ', 'ガーデン'],
  ['أحمد', 'أحمد يصل'],
])('%j finds %j', (query, title) => {
  const [event] = timeline.events;
  const one = { ...timeline, events: [{ ...event!, title, label: title, summary: '' }] };
  expect(search(searchIndex(one), query)).toEqual([event!.id]);
});

test('the beginning of a word is enough, and every word must be found', () => {
  expect(search(index, 'kostr')).toEqual(['kostroma-depot']);
  expect(search(index, 'drones lipetsk')).toEqual(['lipetsk-oil']);
  expect(search(index, 'drones macron')).toEqual([]);
  expect(search(index, 'ostroma')).toEqual([]);
});

test('an empty query finds all', () => {
  expect(search(index, ' ')).toHaveLength(timeline.events.length);
});

test('Cyrillic is found as it is written', () => {
  expect(foldText('Зеленський, Їжак')).toBe('зеленськии іжак');
});

test('each part of a filter narrows', () => {
  const ids = (filter: Partial<typeof NO_FILTER>) =>
    filterEvents(timeline, filter.query ? new Set(search(index, filter.query)) : null, {
      ...NO_FILTER,
      ...filter,
    }).map(({ id }) => id);
  expect(ids({})).toHaveLength(timeline.events.length);
  expect(ids({ lanes: ['war'] })).toEqual(['invasion', 'kostroma-depot', 'lipetsk-oil']);
  expect(ids({ lanes: ['war'], status: 'unconfirmed' })).toEqual(['kostroma-depot', 'lipetsk-oil']);
  expect(ids({ document: 'critical-gathering' })).toContain('summit');
  expect(ids({ document: 'critical-gathering' })).not.toContain('kostroma-depot');
  expect(ids({ sources: 'single' })).not.toContain('summit');
  expect(ids({ sources: 'differ' })).toContain('summit');
  expect(ids({ query: 'drones', sources: 'single' })).toEqual(['kostroma-depot', 'lipetsk-oil']);
});

test('a filter survives being written and read', () => {
  const filter = {
    query: 'Élysée & Co',
    lanes: ['war', 'kyiv'],
    document: 'tests-unity',
    status: 'planned',
    sources: 'differ',
  } as const;
  const fields = new URLSearchParams();
  writeFilter(filter, fields);
  expect(parseFilter(new URLSearchParams(fields.toString()))).toEqual(filter);
  expect(isFiltering(filter)).toBe(true);
});

test('invalid values in an address set no filter', () => {
  expect(parseFilter(new URLSearchParams('status=sure&sources=all&lanes='))).toEqual(NO_FILTER);
  expect(isFiltering(NO_FILTER)).toBe(false);
});

test('the texts of links are found, and their addresses are not', () => {
  const [event] = timeline.events;
  const links = [
    { address: 'https://films.example/quay', kind: 'video' as const, title: 'Weighbridge' },
    {
      address: 'https://maps.example/quay',
      kind: 'map' as const,
      caption: 'Where ropewalks stood',
    },
  ];
  const found = searchIndex({ ...timeline, events: [{ ...event!, links }] });
  for (const query of ['weighbridge', 'ropewalks stood'])
    expect(search(found, query)).toHaveLength(1);
  expect(search(found, 'films.example')).toEqual([]);
});
