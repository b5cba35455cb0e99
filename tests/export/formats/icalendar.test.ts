import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test, vi } from 'vitest';
import { contentLine, textOf } from '../../../src/export/formats/content-line.ts';
import { icalendarText } from '../../../src/export/formats/icalendar.ts';
import { dayNumber } from '../../../src/time/civil-date.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/time/instant.ts';
import { wordDate } from '../../../src/time/wording/wording.ts';
import { isolated } from '../../../src/timeline/isolation.ts';
import { ENGLISH } from '../../../src/words/english.ts';
import { timeline } from '../../gallery/timeline.ts';
import { anyTaken, anyText } from '../any-timeline.ts';
import { dataWords } from '../../../src/words/every-data.ts';
import { parisSummit } from '../paris-summit.ts';

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each)),
  };
};
/** Without JavaScript's dates, which read year 3 as 1903. */
const instantOf = ({ year, month, day, hour, minute, second }: ICAL.Time): number =>
  dayNumber({ year, month, day }) * DAY + hour * HOUR + minute * MINUTE + second * SECOND;
const octets = (line: string): number => new TextEncoder().encode(line).length;
/**
 * The text without control characters, which no calendar contains, and with a single kind of line
 * break.
 */
const written = (text: string): string =>
  text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

test('any text: lines of at most 75 octets, and unfolded as they were', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const line = `SUMMARY:${textOf(text)}`;
      const folded = contentLine(line);
      for (const each of folded.split('\r\n')) expect(octets(each)).toBeLessThanOrEqual(75);
      expect(folded.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
      expect(folded.endsWith('\r\n')).toBe(true);
    }),
  );
});

test('any timeline: read by a kept library, every text is as it was', () => {
  fc.assert(
    fc.property(anyTaken, (taken) => {
      const { calendar, events } = read(icalendarText(taken));
      const { title, events: all } = taken.timeline;
      // The library does not decode experimental properties.
      expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe(textOf(title));
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const each of events) {
        const event = all.find(({ id }) => each.uid === `${id}@example.sourceline`)!;
        const titles = [event.title, isolated(event.title)].map(written);
        expect(titles.some((title) => each.summary.startsWith(title))).toBe(true);
        expect(each.description).toContain(written(isolated(event.summary)));
      }
      const left = all.length - events.length;
      const about = String(calendar.getFirstPropertyValue('description'));
      if (left > 0) expect(about).toContain(dataWords(taken.words).leftOut(left, all.length));
    }),
  );
});

test('any date: it covers all that the date may be, and says so where that is more than a day', () => {
  fc.assert(
    fc.property(anyTaken, (taken) => {
      const { events } = read(icalendarText(taken));
      for (const each of events) {
        const { when } = taken.timeline.events.find(({ id }) => each.uid.startsWith(`${id}@`))!;
        const [from, to] = [each.startDate, each.endDate].map(instantOf);
        // A moment ends when it begins: the calendar does not include its minute.
        const isExact = ['minute', 'second'].includes(when.latest!.precision);
        const over = isExact && when.earliest!.clock ? when.latest!.from : when.extent.to;
        expect([from! <= when.extent.from, to! >= over]).toEqual([true, true]);
        // These timelines are in UTC, so only the hours beside a day are lost.
        expect(when.extent.from - from! < DAY && to! - when.extent.to < DAY).toBe(true);
        expect([when.approximate, when.uncertain]).toEqual([false, false]);
        const exact = each.component.getFirstPropertyValue('status') === null;
        if (exact)
          expect(when.form === 'one-of' || ['year', 'month', 'hour'].includes(when.precision)).toBe(
            false,
          );
        else expect(each.summary).toContain(wordDate(when, taken.words.dates));
      }
    }),
  );
});

test.each([
  ['2026-01-06', ';VALUE=DATE:20260106', ';VALUE=DATE:20260107'],
  ['2025-12-31', ';VALUE=DATE:20251231', ';VALUE=DATE:20260101'],
  ['2024-02', ';VALUE=DATE:20240201', ';VALUE=DATE:20240301'],
  ['2026-01-03/2026-01-04', ';VALUE=DATE:20260103', ';VALUE=DATE:20260105'],
  ['2026-01-06T14+01:00', ':20260106T130000Z', ':20260106T140000Z'],
  ['2026-03-10T22:00-04:00/2026-03-11T01:15-04:00', ':20260311T020000Z', ':20260311T051500Z'],
  ['2026-01-06T14:00:05Z/2026-01-06T14:00:09Z', ':20260106T140005Z', ':20260106T140009Z'],
  ['2026-01-06T14Z/2026-01-06T16Z', ':20260106T140000Z', ':20260106T170000Z'],
  ['[2026-01-06T14:00Z..2026-01-06T15:00Z]', ':20260106T140000Z', ':20260106T150000Z'],
  ['2026-01-06T00:30+01:00/2026-01-07', ';VALUE=DATE:20260105', ';VALUE=DATE:20260108'],
])('%s begins at %s and ends before %s', (date, begin, end) => {
  const text = icalendarText({
    timeline: timeline({ home: '2026-01-01/2026-01-09', events: [{ title: 'It', date }] }),
    words: ENGLISH,
    address: null,
  });
  expect(text).toContain(`\r\nDTSTART${begin}\r\nDTEND${end}\r\n`);
});

test.each([
  ['2026-01-06T14+01:00', true],
  ['2026-01-06T14Z/2026-01-06T16Z', true],
  ['2026-01-06T14:00Z/2026-01-06T16:00Z', false],
  ['2026-01-06T14:00:05Z', false],
  ['2026-01-06', false],
])('%s is somewhere within its time: %s', (date, isTentative) => {
  const text = icalendarText({
    timeline: timeline({ home: '2026-01-01/2026-01-09', events: [{ title: 'It', date }] }),
    words: ENGLISH,
    address: null,
  });
  expect(text.includes('STATUS:TENTATIVE')).toBe(isTentative);
});

test.each([
  ['2026-01-06T14:00+01:00', ':20260106T130000Z'],
  ['2026-01-06T14:00:05Z', ':20260106T140005Z'],
  ['2026-01-06T14:00Z/2026-01-06T14:00Z', ':20260106T140000Z'],
])('one moment, %s, has no end', (date, begin) => {
  const text = icalendarText({
    timeline: timeline({ home: '2026-01-01/2026-01-09', events: [{ title: 'It', date }] }),
    words: ENGLISH,
    address: null,
  });
  expect(text).toContain(`\r\nDTSTART${begin}\r\n`);
  expect(text).not.toContain('DTEND');
});

test.each(['[..2026-01-06]', '[2026-01-06..]', '2025~', '2025?', '2025-02/..', '-0043'])(
  '%s is left out, and counted',
  (date) => {
    const events = [
      { title: 'It', date },
      { title: 'Other', date: '2026-01-06' },
    ];
    const text = icalendarText({
      timeline: timeline({ home: '2026-01-01/2026-01-09', events }),
      words: ENGLISH,
      address: null,
    });
    expect(text).not.toContain('SUMMARY:It');
    expect(text.replaceAll('\r\n ', '')).toContain('Events left out: 1 of 2.');
  },
);

test('is stamped by its data, not by the clock, and the same in any zone', () => {
  const taken = { timeline: parisSummit(), words: ENGLISH, address: 'https://example.org/' };
  const texts = ['Pacific/Pago_Pago', 'Pacific/Kiritimati'].map((name) => {
    vi.stubEnv('TZ', name);
    return icalendarText(taken);
  });
  vi.unstubAllEnvs();
  expect(texts[0]).toBe(texts[1]);
  expect(texts[0]).toContain('DTSTAMP:20260112T000000Z');
  expect(texts[0]).toContain('URL:https://example.org/#event=summit');
});
