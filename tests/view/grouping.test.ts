import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportedBy } from '../../src/timeline/timeline.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { GROUPINGS } from '../../src/view/grouping.ts';
import { groupEvents } from '../../src/view/more-groupings.ts';
import { event, timeline, when } from '../layout/synthetic.ts';

const FILE = new URL('../../public/timelines/paris-summit.json', import.meta.url);
const summit = parseTimeline(JSON.parse(readFileSync(FILE, 'utf8'))).timeline!;
const names = {
  several: 'several',
  only: ({ id }: { id: string }) => `only ${id}`,
  elsewhere: 'elsewhere',
  nowhere: 'nowhere',
};
const nameOf = (by: (typeof GROUPINGS)[number], id: string): string => {
  const { groups, of } = groupEvents(summit, by, names);
  return groups[of(summit.events.findIndex((each) => each.id === id))]!.name;
};

test('grouped by document, an event is with the only one that reports it, or among those of several', () => {
  for (const each of summit.events) {
    const [first, second] = reportedBy(each);
    expect(nameOf('document', each.id)).toBe(second ? 'several' : `only ${first}`);
  }
});

test('grouped by place, an event is at the first place that it names', () => {
  expect(nameOf('place', 'summit')).toBe('Paris');
  expect(nameOf('place', 'greenland-rebuke')).toBe('Greenland');
  expect(nameOf('place', 'kyiv-advisers')).toBe('elsewhere');
  expect(nameOf('place', 'witkoff-talks')).toBe('nowhere');
});

test('grouped by lane, the groups are the lanes; without groups there is one band', () => {
  expect(groupEvents(summit, 'lane', names).groups.map(({ name }) => name)).toEqual(
    summit.lanes.map(({ name }) => name),
  );
  expect(groupEvents(summit, 'none', names).groups).toEqual([]);
});

test('every event is in one group that there is, whatever it names', () => {
  const place = fc.constantFrom('Paris', 'Kyiv', 'elsewhere', 'nowhere', '', '__proto__');
  const places = fc.array(fc.array(place, { maxLength: 3 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(places, fc.constantFrom(...GROUPINGS), (all, by) => {
      const of = timeline(
        all.map((places, i) => event(`e${i}`, when('single', 'day', 0, 1), { places })),
      );
      const { groups, of: groupOf } = groupEvents(of, by, names);
      expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
      for (const [i, each] of of.events.entries()) {
        const index = groupOf(i);
        if (by === 'none') expect(index).toBe(0);
        else expect(groups[index]).toBeDefined();
        if (by === 'place' && each.places.length === 0) expect(groups[index]!.id).toBe('nowhere');
      }
    }),
  );
});
