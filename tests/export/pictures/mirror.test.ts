/** A picture in a language that is read from the right: all but its chart begins there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PACKAGED, speakAll } from '../../../src/cli/languages.ts';
import { readLanguages } from '../../../src/compile/words/languages.ts';
import { layOutPicture } from '../../../src/export/pictures/picture.ts';
import { svgText } from '../../../src/export/pictures/snapshot.ts';
import { signReach } from '../../../src/chart/sample.ts';
import { readTimeline } from '../../../src/timeline/any-version.ts';
import { wordsOf } from '../../../src/words/every.ts';
import { MINA_JSON } from '../harbour-languages.ts';
import { overlap, textBoxes } from '../text-boxes.ts';

const { spoken } = readLanguages('no-such-folder', PACKAGED);
beforeAll(() => speakAll(spoken));
afterAll(() => speakAll(spoken.filter(({ data }) => data === null)));

const LOGO = { width: 120, height: 40 };
const drawn = (language: string, size: { width: number; height: number }) =>
  layOutPicture({
    ...{ timeline: readTimeline(MINA_JSON), size, sizeOf: 'picture', theme: 'light' },
    ...{ view: { extent: null, selection: null }, words: wordsOf(language) },
    ...{ address: 'https://mina.example/', logo: LOGO },
  });

describe.for([
  { width: 1200, height: 675 },
  { width: 700, height: 800 },
  { width: 480, height: 900 },
])('at $width px', (size) => {
  test('no text lies over another, a sign or the logo, or beyond the margin', () => {
    const picture = drawn('ar', size);
    const boxes = textBoxes(svgText(picture));
    expect(boxes.length).toBeGreaterThan(10);
    const pairs = boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap((b) => (overlap(a, b) ? [`${a.text} / ${b.text}`] : [])),
    );
    expect(pairs).toEqual([]);
    for (const { text, left, right } of boxes)
      expect([text, left >= 12, right <= size.width - 12]).toEqual([text, true, true]);
    const { legend, logo } = picture;
    const signs = legend.glyphs.map(({ sign, x, y }) => {
      const { left, right } = 'encoding' in sign ? signReach(sign) : { left: 11, right: 23 };
      const [at, top] = [legend.x + x, legend.y + y];
      return { left: at + left, right: at + right, top, bottom: top + 12 };
    });
    const { x, y, width, height } = logo!.box;
    const others = [...signs, { left: x, right: x + width, top: y, bottom: y + height }];
    for (const each of others) {
      expect(each.left).toBeGreaterThanOrEqual(12);
      expect(each.right).toBeLessThanOrEqual(size.width - 12);
      // The signs for numbers are figures themselves.
      const under = boxes
        .filter(({ text }) => !/^\d+$/.test(text))
        .filter((box) => overlap(box, { text: '', event: null, ...each }));
      expect(under.map(({ text }) => text)).toEqual([]);
    }
  });

  test('its headline, legend and documents end at the right, and its credit at the left', () => {
    const picture = drawn('ar', size);
    const right = size.width - picture.chart.box.x;
    const [headline] = picture.texts;
    expect([headline!.x, headline!.anchor]).toEqual([right, 'end']);
    expect(picture.legend.texts[0]!.anchor).toBe('end');
    expect(picture.logo!.box.x).toBeLessThan(size.width / 2);
    const last = picture.texts.at(-1)!;
    expect([last.anchor, last.x < size.width / 2]).toEqual(['start', true]);
    // In another language the same timeline begins at the left.
    expect(drawn('en', size).texts[0]!.anchor).toBe('start');
  });
});

test('a line begins at the right with its first part, and has the comma of the language', () => {
  const { texts } = drawn('ar', { width: 1200, height: 675 });
  const line = texts.find(({ runs }) => runs.some(({ text }) => text.includes('وثيقتان')));
  expect(line!.runs.at(-1)!.text).toMatch(/^\u2067.*وثيقتان.*\u2069$/);
  const said = line!.runs.map(({ text }) => text).join('');
  // Neither the comma nor the space after it stands at the wrong side.
  expect(said).toMatch(/^\u2067+،\u00a0?/);
  expect(said).not.toMatch(/\u2068|^\u2067* | \u2069*$/);
  expect(said).not.toContain(', ');
});
