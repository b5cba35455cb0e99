/** An archive has every event of its source, found by tile, position and id. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readColumns } from '../../../src/archive/columns.ts';
import { readDateText } from '../../../src/archive/date-text.ts';
import { bucketOf, idsFile, jsonIn, recordsFile, tileFile } from '../../../src/archive/files.ts';
import type { IdsJson, RecordsJson } from '../../../src/archive/format.ts';
import { wallsOf } from '../../../src/archive/grid.ts';
import { DoubleId } from '../../../src/compile/archive/ids.ts';
import { readTimeline } from '../../../src/compile/archive/sources/timeline-source.ts';
import { makeShapes } from '../../../src/layout/axis/shape.ts';
import { extent } from '../../../src/time/extent.ts';
import { finish } from '../../../src/timeline/steps.ts';
import { parseTimeline } from '../../../src/timeline/parse.ts';
import { whenOf } from '../../../src/timeline/when.ts';
import type { TimelineJson } from '../../../src/timeline/schema.ts';
import { build, FACTS, fill, manyEvents, type OnDisk } from './any-archive.ts';

const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((each, i) => ({ each, key: Math.imul(i + 1, 2_654_435_761) >>> 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ each }) => each);

describe('an archive of 3,000 events', () => {
  const events = manyEvents(3000);
  let built: OnDisk;
  beforeAll(() => {
    built = build(fill(events));
  });
  const open = (): OnDisk => built;

  test('has each event in one tile, with its details at its position', () => {
    const { head, tiles, files } = open();
    const parsed = new Map(
      [...files].map(([path, text]) => [path, JSON.parse(jsonIn(text)) as unknown]),
    );
    const byId = new Map(events.map((event) => [event.id, event]));
    const stubs = tiles.flatMap(({ tile }) => readColumns(tile));
    expect(stubs.map(({ position }) => position).sort((a, b) => a - b)).toEqual([...events.keys()]);
    for (const { id, label, lane, importance, status, date, position } of stubs) {
      const event = byId.get(id)!;
      expect([label, head.lanes[lane]!.id, importance, status]).toEqual([
        event.title,
        event.lane,
        event.importance,
        event.status,
      ]);
      expect(whenOf(readDateText(date), [])).toEqual(whenOf(event.when, []));
      const { per } = head.records;
      const records = parsed.get(
        recordsFile(head.version, Math.floor(position / per)),
      ) as RecordsJson;
      expect(records.events[position % per]).toEqual(event);
      const bucket = idsFile(head.version, bucketOf(id, head.ids.buckets));
      expect((parsed.get(bucket) as IdsJson)[id]).toBe(position);
    }
  });

  test('has marks and bars where a small timeline has them', () => {
    const { head, tiles } = open();
    const stubs = tiles.flatMap(({ tile }) => readColumns(tile));
    // A day's marks follow the order of their ids, which its events are in.
    const listed = stubs
      .map((stub) => ({ ...stub, when: whenOf(readDateText(stub.date), [])! }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const shapes = finish(
      makeShapes(
        listed.map(({ id, when }) => ({ id, when })) as unknown as Parameters<typeof makeShapes>[0],
        extent(...head.extent),
      ),
    );
    const starts = shapes.map(({ t0, t1 }) => [Math.round(t0), Math.round(t1)] as const);
    const order = [...listed.keys()].sort((a, b) => shapes[a]!.t0 - shapes[b]!.t0 || a - b);
    expect(order.map((i) => starts[i]![0])).toEqual(
      [...order]
        .sort((a, b) => listed[a]!.position - listed[b]!.position)
        .map((i) => starts[i]![0]),
    );
    for (const [i, { at, when }] of listed.entries())
      if (at > 0)
        expect(Math.abs((when.earliest ?? when.latest)!.from + at - shapes[i]!.t0)).toBeLessThan(1);
  });

  test('names tiles and their stretches so that a page can find its way', () => {
    const { head, tiles, files } = open();
    expect(tiles.length).toBeGreaterThan(10);
    for (const { octave, k, tile } of tiles.slice(1)) {
      const { from, to } = wallsOf(octave, k!);
      expect(from).toBeLessThan(to);
      expect(tile.c.c?.reduce((a, b) => a + b, 0) ?? tile.c.o.length).toBe(tile.b - tile.a);
    }
    const below = tiles.slice(1).filter(({ octave }) => octave < head.octave - 1);
    const named = new Set(head.tiles.map(([octave, k]) => `${octave} ${k}`));
    expect(below.filter(({ octave }) => octave >= head.octave - 7).length).toBe(named.size);
    for (const [octave, k, , hash] of head.tiles)
      expect(files.has(tileFile(octave, k, hash))).toBe(true);
    expect(head.minimap.flat().reduce((a, b) => a + b)).toBe(events.length);
    expect(head.lanes.map(({ count }) => count)).toEqual(
      FACTS.lanes.map(({ id }) => events.filter(({ lane }) => lane === id).length),
    );
  });

  test('is the same bytes for any order of its events, and if they do not fit into memory', () => {
    const { files } = open();
    expect(build(fill(shuffled(events))).files).toEqual(files);
    expect(build(fill(shuffled(events)), 30_000).files).toEqual(files);
  });
});

test('an archive of one event has it in its root', () => {
  const { head, built } = build(fill(manyEvents(1)));
  expect(built.tiles).toBe(0);
  expect(readColumns(head.root).map(({ id }) => id)).toEqual(['event-0']);
});

test('two events of one id are refused', () => {
  const [event] = manyEvents(1);
  expect(() => build(fill([event!, { ...event!, title: 'Another' }]))).toThrow(DoubleId);
});

test('a compiled timeline gives the documents with the events that cite them', () => {
  const json = JSON.parse(
    readFileSync('public/timelines/paris-summit.json', 'utf8'),
  ) as TimelineJson;
  const { head, files, tiles } = build((rows) => readTimeline(json, rows));
  const { timeline } = parseTimeline(json);
  expect(head.count).toBe(timeline!.events.length);
  expect(head.documents).toBe(timeline!.documents.length);
  const stubs = tiles.flatMap(({ tile }) => readColumns(tile));
  const byId = new Map(stubs.map((stub) => [stub.id, stub]));
  for (const event of timeline!.events) {
    const stub = byId.get(event.id)!;
    const cited = new Set(event.citations.map(({ document }) => document));
    expect(stub.documents).toBe(cited.size);
    expect(stub.differs).toBe(event.differences.length > 0);
    const { per } = head.records;
    const { documents } = JSON.parse(
      jsonIn(files.get(recordsFile(head.version, Math.floor(stub.position / per)))!),
    ) as RecordsJson;
    const ids = documents.map(({ id }) => id);
    expect([...cited].filter((id) => !ids.includes(id))).toEqual([]);
  }
});
