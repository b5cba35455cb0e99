/** Weekdays and weekends of an axis are right, or are not there. */
import { expect, test } from 'vitest';
import { layout, homeExtent } from '../../../src/layout/index.ts';
import { measure } from '../../../src/layout/text/measure.ts';
import { SATURDAY_AND_SUNDAY } from '../../../src/time/weekend.ts';
import { timeline, type Happening } from '../../gallery/timeline.ts';
import { prepare } from '../placement/in-english.ts';

const axis = (home: string, events: readonly Omit<Happening, 'title'>[], width = 1200) => {
  const size = { width, height: 400 };
  const given = {
    ...timeline({ home, events: events.map((each) => ({ title: 'It burns', ...each })) }),
    weekend: SATURDAY_AND_SUNDAY,
  };
  const placement = prepare(given, { ...size, measure });
  const drawn = layout(placement, { extent: homeExtent(placement), selection: null }, size);
  const texts = [...drawn.ticks, ...drawn.contexts].map(({ text }) => text);
  return {
    weekdays: texts.filter((text) => /Mon|Tue|Wed|Thu|Fri|Sat|Sun/.test(text)),
    texts,
    weekends: drawn.weekends.length,
  };
};
const NONE = { weekdays: [], weekends: 0 };

test('none where nobody says by which calendar a day of 1666 counts', () => {
  for (const width of [1200, 360]) {
    const shown = axis('1666-09-01/1666-09-08', [{ date: '1666-09-02' }], width);
    expect(shown).toMatchObject(NONE);
    expect(shown.texts.join(' ')).toMatch(/\b5\b/);
  }
});

test('one date of which nobody says it is enough', () => {
  const events = [{ date: '1917-11-07', calendar: 'gregorian' as const }, { date: '1917-11-09' }];
  expect(axis('1917-11-05/1917-11-15', events)).toMatchObject(NONE);
});

test('those of the Gregorian day where all say so', () => {
  const events = [{ date: '1917-10-25', calendar: 'julian' as const }];
  const shown = axis('1917-11-05/1917-11-12', events);
  expect(shown.weekdays).toContain('Wed 7');
  expect(shown.weekends).toBeGreaterThan(0);
});

test('those of 1926 and later, whatever is said', () => {
  const before = axis('1925-12-27/1926-01-03', [{ date: '1925-12-30' }, { date: '1926-01-02' }]);
  expect(before.weekdays).toEqual(['Fri 1', 'Sat 2', 'Sun 3']);
  expect(before.weekends).toBe(1);
  expect(axis('2026-03-09/2026-03-16', [{ date: '2026-03-10' }]).weekdays).toContain('Tue 10');
});

test('none before our era', () => {
  const events = [{ date: '-0043-03-15', calendar: 'julian' as const }];
  expect(axis('-0043-03-10/-0043-03-18', events)).toMatchObject(NONE);
});
