import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { compileTimeline } from '../../src/compile/compile.ts';
import { timelineText } from '../../src/compile/timeline-text.ts';
import { schemaText } from '../../src/compile/schema.ts';
import { seedNames } from '../../src/compile/files/seed-folder.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { TimelineSchema } from '../../src/timeline/schema.ts';

const read = (path: string) => readFileSync(path, 'utf8');

test('the committed JSON Schema is what the schema gives', () => {
  expect(read('public/timeline.schema.json')).toBe(schemaText());
});

describe.each(seedNames('seeds'))('the committed JSON of %s', (id) => {
  const text = read(`public/timelines/${id}.json`);

  test('is what its seeds give', () => {
    const { timeline, diagnostics } = compileTimeline('seeds', id);
    expect(diagnostics).toEqual([]);
    expect(text).toBe(timelineText(timeline!));
  });

  test('is valid, and read without a problem', () => {
    expect(v.safeParse(TimelineSchema, JSON.parse(text)).issues).toBeUndefined();
    expect(parseTimeline(JSON.parse(text)).problems).toEqual([]);
  });

  test('has its events in order, each with a verified passage for its date', () => {
    const { events } = v.parse(TimelineSchema, JSON.parse(text));
    expect(parseTimeline(JSON.parse(text)).timeline!.events.map((event) => event.id)).toEqual(
      events.map((event) => event.id),
    );
    for (const { id: event, citations } of events) {
      const dated = citations.some(
        ({ supports, verified }) => supports.includes('when') && verified,
      );
      expect(dated, event).toBe(true);
    }
  });
});
