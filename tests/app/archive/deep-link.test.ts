/** A link to any event of an archive costs few files, and shows the event where its tile will have it. */
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { jsonIn, recordsFile, tileFile } from '../../../src/archive/files.ts';
import type { RecordsJson, TileJson } from '../../../src/archive/format.ts';
import { readPlaces } from '../../../src/archive/places.ts';
import { commonOf, readRecords } from '../../../src/archive/whole-events.ts';
import { parseTile, placeAlone } from '../../../src/layout/archive.ts';
import { makeShapes } from '../../../src/layout/axis/shape.ts';
import { finish } from '../../../src/timeline/steps.ts';
import { build, fill, manyEvents, type OnDisk } from '../../compile/archive/any-archive.ts';
import { linkedFiles } from './linked-files.ts';

describe('20,000 events', () => {
  let archive: OnDisk;
  beforeAll(() => {
    archive = build(fill(manyEvents(20_000)));
  }, 120_000);

  const read = (file: string): unknown => JSON.parse(jsonIn(archive.files.get(file)!));
  const placed = () => {
    const common = commonOf(archive.head);
    return archive.tiles.flatMap(
      ({ octave, k, tile }) => parseTile(tile, octave, k, common).events,
    );
  };

  test('each of them, drawn from its details, stands where its tile will have it', () => {
    const { head } = archive;
    const { per } = head.records;
    const common = commonOf(head);
    const byFile = new Map<number, ReturnType<typeof placed>>();
    for (const each of placed()) {
      const n = Math.floor(each.position / per);
      byFile.set(n, [...(byFile.get(n) ?? []), each]);
    }
    for (const [n, some] of byFile) {
      const records = read(recordsFile(head.version, n)) as RecordsJson;
      const details = new Map(readRecords(head, records).events.map((event) => [event.id, event]));
      const places = readPlaces(records.at);
      for (const { event, position } of some) {
        const at = places[position % per]!;
        const alone = placeAlone(details.get(event.id)!, position, at, common);
        expect(alone).toMatchObject({ event, position });
      }
    }
  });

  test('a link to any of them asks for at most 20 files and 150 kB', () => {
    const { head, files } = archive;
    const filesOf = linkedFiles(
      head,
      ([octave, k, , hash]) => read(tileFile(octave, k, hash)) as TileJson,
    );
    const events = placed();
    const shapes = finish(
      makeShapes(
        events.map(({ event }) => event),
        commonOf(head).hull,
      ),
    );
    const weighed = new Map<string, number>();
    const weigh = (file: string): number => {
      const bytes = weighed.get(file) ?? gzipSync(files.get(file)!).length;
      weighed.set(file, bytes);
      return bytes;
    };
    for (const [i, { event, position }] of events.entries()) {
      const asked = filesOf({ id: event.id, position, ...shapes[i]! });
      expect(asked.length).toBeLessThanOrEqual(20);
      const bytes = asked.reduce((sum, file) => sum + weigh(file), 0);
      expect(bytes).toBeLessThan(150_000);
    }
  });
});
