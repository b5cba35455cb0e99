import { readFileSync } from 'node:fs';
import { waitFor } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { PageState } from '../../src/app/state/state.svelte.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';

const json: unknown = JSON.parse(readFileSync('public/timelines/paris-summit.json', 'utf8'));
const { timeline } = parseTimeline(json);

for (const size of [
  { width: 1120, height: 640 },
  { width: 360, height: 640 },
])
  test(`going through all events at ${size.width} px shows each where it is drawn`, async () => {
    const page = new PageState(timeline!);
    page.size = size;
    const first = page.events[0]!;
    page.visit(first);
    for (let event: typeof first | null = first; event; event = page.neighbour(1)) {
      page.visit(event);
      const { id } = event;
      await waitFor(() => {
        const item = page.layout.items.find((each) => each.event === id);
        expect(item, id).toBeDefined();
        const { x, y, width, height } = item!.box;
        const [from, to, length] =
          size.width < 560 ? [y, y + height, size.height] : [x, x + width, size.width];
        expect(to > 0 && from < length, `${id} in view`).toBe(true);
      });
    }
  });
