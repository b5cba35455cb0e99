import { readFileSync } from 'node:fs';
import { waitFor } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import { PageState } from '../../src/app/state/state.svelte.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';

const json: unknown = JSON.parse(readFileSync('public/timelines/paris-summit.json', 'utf8'));
const { timeline } = parseTimeline(json);

for (const width of [1120, 360])
  test(`going through all events at ${width} px shows each where it is drawn`, async () => {
    const page = new PageState(timeline!);
    page.width = width;
    const { size } = page;
    const first = page.events[0]!;
    page.visit(first);
    for (let event: typeof first | null = first; event; event = page.neighbour(1)) {
      page.visit(event);
      const { id } = event;
      await waitFor(() => {
        const item = page.layout.items.find((each) => each.event === id);
        expect(item, id).toBeDefined();
        const { x, y, ...box } = item!.box;
        const [from, to, length] =
          width < 560 ? [y, y + box.height, size.height] : [x, x + box.width, width];
        expect(to > 0 && from < length, `${id} in view`).toBe(true);
      });
    }
  });
