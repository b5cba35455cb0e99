/** The one button of the chart that Tab reaches. */
import { expect, test } from 'vitest';
import { makeTargets } from '../../../src/app/chart/target.ts';
import { ChartFocus } from '../../../src/app/chart/chart-focus.svelte.ts';
import { WholeState } from '../../../src/app/state/whole-state.svelte.ts';
import { synthetic } from '../../layout/synthetic.ts';

test('is the nearest to an event out of view, also if the archive has dropped one that is in view', () => {
  const page = new WholeState(synthetic(400, 3));
  page.zoomBy(6);
  const all = makeTargets(page.frame, false).filter(({ cluster }) => !cluster);
  const followed = page.events.at(-1)!.id;
  expect(all.map(({ event }) => event)).not.toContain(followed);
  const focus = new ChartFocus(page);
  focus.follow(followed);
  const nearest = focus.among(all)!;
  const known = page.event.bind(page);
  page.event = (id) => (id === nearest.event ? undefined : known(id));
  const next = focus.among(all)!;
  expect(next).not.toBe(nearest);
  expect(all).toContain(next);
});
