/** What is said of what can be pressed in the chart. */
import { expect, test } from 'vitest';
import type { Cluster } from '../../src/app/entry.ts';
import { clusterName } from '../../src/app/name.ts';
import { extent } from '../../src/time/extent.ts';
import { DAY } from '../../src/time/instant.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { harbour } from '../export/harbour.ts';

const { events } = harbour();
const MAY_4 = Date.UTC(2024, 4, 4);

test('a count claims no day more exactly than its events’ dates are known', () => {
  // Both may be anywhere from 1 to 9 May and from 3 to 6 May; their marks stand in the middle.
  const cluster = {
    count: 2,
    extent: extent(MAY_4, MAY_4 + DAY / 2),
    events: ['strike', 'offer'],
  } as unknown as Cluster;
  const eventOf = (id: string) => events.find((event) => event.id === id);
  const [{ text } = { text: '' }] = clusterName(cluster, {
    words: ENGLISH,
    closest: false,
    eventOf,
  });
  expect(text).toBe('2 events, 1–9 May 2024, Enter to zoom in');
});
