import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../../src/words/english.ts';
import { layOutPicture, type PictureRequest } from '../../../src/export/pictures/picture.ts';
import { svgText } from '../../../src/export/pictures/snapshot.ts';
import { PALETTES } from '../../../src/chart/palettes.ts';
import { extent } from '../../../src/time/extent.ts';
import { DAY, HOUR } from '../../../src/time/instant.ts';
import { wordDate } from '../../../src/time/wording/wording.ts';
import { expectGolden } from '../golden.ts';
import { harbour } from '../harbour.ts';
import { parisSummit } from '../paris-summit.ts';
import { overlap, textBoxes } from '../text-boxes.ts';

const request = (changes: Partial<PictureRequest> = {}): PictureRequest => ({
  timeline: harbour(),
  view: { extent: null, selection: null },
  size: { width: 900, height: 600 },
  sizeOf: 'picture',
  theme: 'light',
  words: ENGLISH,
  address: 'https://news.example/harbour/?embed#from=2024-05-01',
  ...changes,
});

const textsOf = (changes?: Partial<PictureRequest>): string[] =>
  textBoxes(svgText(layOutPicture(request(changes)))).map(({ text }) => text);

describe('a picture', () => {
  test('of a small timeline looks as it did', () => {
    expectGolden('harbour-900x600-light', svgText(layOutPicture(request())));
    const chosen = { extent: null, selection: 'debate' };
    expectGolden(
      'harbour-640x640-dark',
      svgText(
        layOutPicture(request({ theme: 'dark', view: chosen, size: { width: 640, height: 640 } })),
      ),
    );
  });

  test('has the colours of the site', () => {
    const light = { ...PALETTES.light, paper: '#fff0e0', ink: '#201008' };
    const palettes = { ...PALETTES, light };
    const svg = svgText(layOutPicture(request({ palettes })));
    expect(svg).toContain('fill="#fff0e0"');
    for (const colour of [PALETTES.light.paper, PALETTES.light.ink])
      expect(svg).not.toContain(colour);
    expect(svgText(layOutPicture(request({ palettes, theme: 'dark' })))).toContain(
      `fill="${PALETTES.dark.paper}"`,
    );
  });

  test('of the Paris summit looks as it did', () => {
    const size = { width: 1200, height: 675 };
    expectGolden(
      'paris-summit-1200x675-light',
      svgText(layOutPicture(request({ timeline: parisSummit(), size, address: null }))),
    );
  });

  test('of an event has its title and date, and shows all of it, wherever it is', () => {
    const timeline = parisSummit();
    for (const about of timeline.events.slice(0, 5)) {
      const view = { extent: null, selection: about.id };
      const drawn = layOutPicture(
        request({ timeline, view, about, size: { width: 1200, height: 630 } }),
      );
      expect(drawn.title).toBe(about.title);
      const said = drawn.texts.map(({ runs }) => runs.map(({ text }) => text).join(''));
      expect(said.join('\n')).toContain(
        `${wordDate(about.when, ENGLISH.dates)} · ${timeline.title}`,
      );
      const [item] = drawn.chart.layout.items.filter(({ selected }) => selected);
      expect(item?.event).toBe(about.id);
      expect(
        Number.isFinite(about.when.extent.from) && about.when.extent.from < drawn.extent.from,
      ).toBe(false);
    }
  });

  test('says what it shows, what it rests on and where it is from', () => {
    const texts = textsOf();
    expect(texts).toContain('The strike at the harbour');
    expect(texts).toContain('29 April – 12 May 2024 · 5 events from 1 document');
    expect(texts).toContain(
      'Document: No ship unloaded for ten days, The Harbour Gazette, 9 May 2024',
    );
    expect(texts).toContain('Sourceline · news.example/harbour');
  });

  test('names only documents that report what is shown', () => {
    expect(textsOf().join()).not.toContain('Untitled');
  });

  test('of the chart’s size is larger by its texts', () => {
    const size = { width: 700, height: 400 };
    const drawn = layOutPicture(request({ size, sizeOf: 'chart' }));
    expect(drawn.chart.layout.size).toEqual(size);
    expect(drawn.size.width).toBe(740);
    expect(drawn.size.height).toBeGreaterThan(500);
  });

  test('keeps every text 12 px from its edges: each preset, each theme, two timelines', () => {
    const presets = [
      [1200, 675],
      [1200, 630],
      [1080, 1080],
    ] as const;
    const near = [harbour(), parisSummit()].flatMap((timeline) =>
      presets.flatMap(([width, height]) =>
        (['light', 'dark'] as const).flatMap((theme) => {
          const drawn = layOutPicture(request({ timeline, theme, size: { width, height } }));
          const boxes = textBoxes(svgText(drawn));
          expect(boxes.length).toBeGreaterThan(10);
          return boxes.filter(
            ({ left, right, top, bottom }) =>
              Math.min(left, top, width - right, height - bottom) < 12,
          );
        }),
      ),
    );
    expect(near).toEqual([]);
  });

  test('that has no room for a chart is refused with a sentence', () => {
    for (const size of [
      { width: 300, height: 600 },
      { width: 900, height: 250 },
    ])
      expect(() => layOutPicture(request({ size }))).toThrow('choose a larger one');
  });

  test('counts the events whose label has no room', () => {
    const drawn = layOutPicture(
      request({ timeline: parisSummit(), size: { width: 900, height: 480 } }),
    );
    const { items, unlabelled } = drawn.chart.layout;
    expect(unlabelled).toBeGreaterThan(0);
    expect(textBoxes(svgText(drawn)).map(({ text }) => text)).toContain(
      `${unlabelled} events not labelled`,
    );
    expect(items.every(({ opacity }) => opacity === 1)).toBe(true);
  });
});

describe('whatever is shown, at any size', () => {
  const timelines = [
    harbour(),
    harbour({ title: 'A headline that goes on and on, as some headlines do, far past one line' }),
    parisSummit(),
  ];
  const requests = fc
    .record({
      timeline: fc.constantFrom(...timelines),
      width: fc.integer({ min: 480, max: 1600 }),
      height: fc.integer({ min: 560, max: 1400 }),
      sizeOf: fc.constantFrom('picture' as const, 'chart' as const),
      shift: fc.double({ min: -1, max: 1, noNaN: true }),
      length: fc.option(fc.integer({ min: 6, max: 24 * 60 })),
    })
    .map(({ timeline, width, height, shift, length, sizeOf }) => {
      const from = timeline.home.from + shift * 5 * DAY;
      const shown = length === null ? null : extent(from, from + length * HOUR);
      const view = { extent: shown, selection: null };
      return request({ timeline, size: { width, height }, view, sizeOf });
    });

  test('no text is cut or nearer than 12 px to an edge', () => {
    fc.assert(
      fc.property(requests, (asked) => {
        const drawn = layOutPicture(asked);
        const { width, height } = drawn.size;
        for (const { text, left, right, top, bottom } of textBoxes(svgText(drawn))) {
          expect([text, left >= 12, right <= width - 12]).toEqual([text, true, true]);
          expect([text, top >= 12, bottom <= height - 12]).toEqual([text, true, true]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('no two texts overlap', () => {
    fc.assert(
      fc.property(requests, (asked) => {
        const boxes = textBoxes(svgText(layOutPicture(asked)));
        const pairs = boxes.flatMap((a, i) =>
          boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} / ${b.text}`] : [])),
        );
        expect(pairs).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
