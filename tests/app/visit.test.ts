import { readFileSync } from 'node:fs';
import { waitFor } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { WholeState } from '../../src/app/state/whole-state.svelte.ts';
import { warpedLength } from '../../src/time/warp.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { cutOff } from '../layout/edge-claims.ts';

const json: unknown = JSON.parse(readFileSync('public/timelines/paris-summit.json', 'utf8'));
const { timeline } = parseTimeline(json);

for (const width of [1120, 360])
  test(`going through all events at ${width} px shows each where it is drawn`, async () => {
    const page = new WholeState(timeline!);
    page.width = width;
    for (const event of page.events) {
      page.visit(event);
      const { id } = event;
      await waitFor(() => {
        const item = page.layout.items.find((each) => each.event === id);
        expect(item?.opacity, id).toBe(1);
        expect(cutOff(page.layout, item!), `px of ${id} cut off`).toBeLessThanOrEqual(0);
      });
    }
  });

for (const width of [1120, 620, 390])
  test(`an address that names only an event shows it at ${width} px`, () => {
    for (const { id } of timeline!.events) {
      const page = new WholeState(timeline!, { selection: id });
      page.width = width;
      const item = page.layout.items.find(({ event }) => event === id);
      expect(item?.opacity, id).toBe(1);
      expect(cutOff(page.layout, item!), `px of ${id} cut off`).toBeLessThanOrEqual(0);
      expect(page.address).toEqual({ selection: id });
      const { shown } = page;
      // A reader who then chooses another event stays here, and so does anyone who opens that address.
      page.select('summit');
      expect(page.shown).toEqual(shown);
      const again = new WholeState(timeline!, page.address);
      again.width = width;
      const px = warpedLength(shown) / width;
      expect(Math.abs(again.shown.from - shown.from)).toBeLessThan(px);
      expect(Math.abs(again.shown.to - shown.to)).toBeLessThan(px);
      page.restore({});
      expect(page.extent).toEqual(page.home);
    }
  });
