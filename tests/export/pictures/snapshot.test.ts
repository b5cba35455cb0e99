import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../../src/words/english.ts';
import { textsOf } from '../../../src/export/pictures/itxt.ts';
import { layOutPicture } from '../../../src/export/pictures/picture.ts';
import {
  takeSnapshot,
  svgText,
  takeVectorSnapshot,
  type SnapshotRequest,
} from '../../../src/export/pictures/snapshot.ts';
import { harbour, HARBOUR_JSON } from '../harbour.ts';

const request: SnapshotRequest = {
  timeline: harbour(),
  view: { extent: null, selection: 'debate' },
  size: { width: 900, height: 600 },
  sizeOf: 'picture',
  theme: 'light',
  words: ENGLISH,
  address: 'https://news.example/harbour/',
  scale: 2,
  dataHash: 'abc123',
};

const png = async (changes: Partial<SnapshotRequest> = {}): Promise<Buffer> =>
  Buffer.from((await takeSnapshot({ ...request, ...changes })).data);

test('a snapshot has the size that was asked for, at its scale', async () => {
  const bytes = await png();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1800, 1200]);
});

test('a second snapshot has the same bytes', async () => {
  expect((await png()).equals(await png())).toBe(true);
});

test('another theme and another scale give another picture', async () => {
  expect((await png({ theme: 'dark' })).equals(await png())).toBe(false);
  expect((await png({ scale: 1 })).length).toBeLessThan((await png()).length);
});

test('the picture says in its metadata what it is', async () => {
  expect(textsOf(await png())).toEqual({
    Title: 'The strike at the harbour',
    Description: 'Ten days in which no ship was unloaded.',
    Software: 'Sourceline',
    URL: 'https://news.example/harbour/',
    'Sourceline timeline': 'harbour',
    'Sourceline view': expect.stringMatching(/^from=2024-04-2\d.*&to=2024-05-1.*&event=debate$/),
    'Sourceline data': 'sha256-abc123',
  });
  const { URL, ...rest } = textsOf(await png({ address: null, dataHash: null }));
  expect([URL, rest['Sourceline data']]).toEqual([undefined, undefined]);
});

test('as SVG it is one document without marks of the renderer', () => {
  const svg = svgText(layOutPicture(request));
  expect(svg).toMatch(/^<svg .*<\/svg>$/s);
  expect(svg).not.toContain('<!--');
  expect(svg).not.toMatch(/<script|<style|<foreignObject|href=| on\w+=/);
});

test('names that look like markup stay text', async () => {
  const title = '<b>“&amp;” </title><script>alert(1)</script> -->';
  const svg = svgText(layOutPicture({ ...request, timeline: harbour({ title }) }));
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('&lt;script>');
  expect(textsOf(await png({ timeline: harbour({ title }) })).Title).toBe(title);
});

test.for(['a ]]> b', ']]]]>>', '<![CDATA[x]]>', '--> <!-- &amp; "\'', '𝒳 \u{10ffff}'.slice(0, 3)])(
  'a title %j is well-formed XML, and itself',
  (title) => {
    const timeline = harbour({
      title,
      lanes: HARBOUR_JSON.lanes.map((l) => ({ ...l, name: title })),
    });
    const { DOMParser } = new JSDOM().window;
    const svg = new DOMParser().parseFromString(
      svgText(layOutPicture({ ...request, timeline })),
      'application/xml',
    );
    expect(svg.querySelector('title')?.textContent).toBe(title);
  },
);

test('a publisher of 10,000 letters is cut in the picture, not refused', () => {
  const documents = HARBOUR_JSON.documents.map((each) => ({
    ...each,
    publisher: 'Press '.repeat(2000),
  }));
  const { texts } = layOutPicture({ ...request, timeline: harbour({ documents }) });
  expect(texts.some(({ runs }) => runs.at(-1)!.text.endsWith('…'))).toBe(true);
});

test('more than 4,096 pixels a side are refused', async () => {
  await expect(png({ scale: 5 })).rejects.toThrow('the largest scale is 4.5');
});

const vector = async (format: 'svg' | 'pdf', changes: Partial<SnapshotRequest> = {}) =>
  Buffer.from((await takeVectorSnapshot({ ...request, ...changes }, format)).data);

test('an SVG file is the same picture with its fonts inside', async () => {
  const svg = (await vector('svg')).toString();
  expect(svg).toBe((await vector('svg')).toString());
  const style = /<style>(.*?)<\/style>/s.exec(svg);
  expect(svg.replace(style![0], '')).toBe(`${svgText(layOutPicture(request))}\n`);
  const faces = [...style![1]!.matchAll(/@font-face\{font-family:'([^']+)';font-weight:(\d+)/g)];
  expect(faces.map(([, family, weight]) => `${family} ${weight}`)).toEqual([
    'Source Sans 3 400',
    'Source Sans 3 600',
    'Source Serif 4 600',
  ]);
  expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\/(?!news)/);
});

test('a PDF file is one page, with its texts in the fonts, and the same again', async () => {
  const title = 'Ім’я \\ (порт) $&';
  const pdf = await vector('pdf', { timeline: harbour({ title }) });
  expect(pdf.equals(await vector('pdf', { timeline: harbour({ title }) }))).toBe(true);
  const text = pdf.toString('latin1');
  expect(text).toMatch(/^%PDF-1\.7/);
  expect(text.match(/\/Type \/Page\b/g)?.length).toBe(1);
  expect(text).toContain('/MediaBox [0 0 900 600]');
  for (const font of ['SourceSans3-Regular', 'SourceSans3-SemiBold', 'SourceSerif4-SemiBold'])
    expect(text).toContain(font);
  // Each font says which letters its shapes are, so that readers can search and copy them.
  expect(text.match(/\/ToUnicode/g)?.length).toBe(3);
  expect(text).toContain('(D:20240509000000Z)');
  expect(text).not.toMatch(/\/(?:JavaScript|URI|XObject \/Image)/);
});

describe('letters that the fonts of a picture lack', () => {
  const titled = (label: string) =>
    harbour({
      events: HARBOUR_JSON.events.map((event) => ({ ...event, title: label, label })),
    });

  test.for([
    ['የከተማ ምክር ቤት', '“የ” (U+12E8, Ethiopic), nor 8 more of its letters'],
    ['市议会', '“市” (U+5E02, Han), nor 2 more of its letters'],
    ['ひらく', '“ひ” (U+3072, Hiragana), nor 2 more of its letters'],
    ['시의회', '“시” (U+C2DC, Hangul), nor 2 more of its letters'],
    ['สภาเมือง', '“ส” (U+0E2A, Thai), nor'],
    ['مجلس المدينة', '“م” (U+0645, Arabic), nor'],
    ['מועצת העיר', '“מ” (U+05DE, Hebrew), nor'],
    ['नगर परिषद', '“न” (U+0928, Devanagari), nor'],
    ['საკრებულო', '“ს” (U+10E1, Georgian), nor'],
    ['নগর পরিষদ', '“ন” (U+09A8, Bengali), nor'],
    ['Flag 👍', '“👍” (U+1F44D, an emoji). Save it on the page instead'],
    ['Old \u{10a60}', '“\u{10a60}” (U+10A60)'],
  ])('of %j stop it, with their names', async ([label, sentence]) => {
    const timeline = titled(label!);
    await expect(png({ timeline })).rejects.toThrow(sentence);
    await expect(vector('svg', { timeline })).rejects.toThrow(sentence);
    await expect(vector('pdf', { timeline })).rejects.toThrow(sentence);
  });

  test('are those of the one font of a text in a PDF', async () => {
    const timeline = harbour({ title: 'Ŧ' });
    expect((await png({ timeline })).length).toBeGreaterThan(1000);
    await expect(vector('pdf', { timeline })).rejects.toThrow('“Ŧ” (U+0166, Latin)');
  });

  test('may be boxes where that is asked for', async () => {
    expect((await png({ timeline: titled('市议会'), boxes: true })).length).toBeGreaterThan(1000);
  });

  test.for(['Συνεδρίαση του συμβουλίου', 'Cuộc họp hội đồng', 'Ĉefurbo ŝanĝiĝas', 'Й і й ї'])(
    'are none in %j',
    async (label) => {
      expect((await png({ timeline: titled(label) })).length).toBeGreaterThan(1000);
    },
  );
});
