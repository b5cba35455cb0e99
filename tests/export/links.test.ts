/** Whatever leaves the page leads to the articles, if they have addresses. */
import { expect, test } from 'vitest';
import { csvText } from '../../src/export/formats/csv.ts';
import { icalendarText } from '../../src/export/formats/icalendar.ts';
import { jsonLdText } from '../../src/export/formats/json-ld.ts';
import { timelineJsText } from '../../src/export/formats/timelinejs.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { harbour } from './harbour.ts';
import { ARCHIVED, GAZETTE, linkedHarbour, PASSAGE } from './linked.ts';

const taken = { timeline: linkedHarbour(), words: ENGLISH, address: null };

test('JSON-LD has the address of a document and of its copy, and of each passage', () => {
  const text = jsonLdText(taken);
  expect(text).toContain(`"url": "${GAZETTE}"`);
  expect(text).toContain(`"archivedAt": "${ARCHIVED}"`);
  expect(text).toContain(`"url": "${PASSAGE}"`);
});

test('a table has the address of each passage', () => {
  expect(csvText(taken)).toContain(PASSAGE);
});

test('a calendar has the address of a document', () => {
  expect(icalendarText(taken).replaceAll('\r\n ', '')).toContain(GAZETTE);
});

test('TimelineJS links the document', () => {
  expect(timelineJsText(taken)).toContain(`<a href=\\"${GAZETTE.replace('&', '&amp;')}\\">`);
});

test('without addresses, none is made up', () => {
  const plain = { ...taken, timeline: harbour() };
  for (const text of [jsonLdText, csvText, icalendarText, timelineJsText])
    expect(text(plain)).not.toMatch(/https?:\/\/(?!schema\.org)/);
});
