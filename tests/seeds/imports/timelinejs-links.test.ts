/** Media and links of TimelineJS, which become links of events. */
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../compile/seeds.ts';
import { compiledImport, importOf, roundTrip, type Files } from './imported-seed.ts';

const slide = (start: unknown, more: object = {}) => ({
  start_date: start,
  text: { headline: 'The vote' },
  ...more,
});
const fileOf = (...events: unknown[]): string => JSON.stringify({ events });

test.each([
  ['https://youtu.be/a', { address: 'https://youtu.be/a', kind: 'video' }],
  [' //example.org/a b.png', { address: 'https://example.org/a%20b.png', kind: 'image' }],
  [
    '<iframe width="560" src="https://www.youtube.com/embed/a?x=1&amp;y=2"></iframe>',
    { address: 'https://www.youtube.com/embed/a?x=1&y=2', kind: 'video' },
  ],
  [
    '<blockquote><p>So <a href="https://t.co/x">t.co</a></p><a href="https://twitter.com/a/status/1">1 May</a></blockquote>',
    { address: 'https://twitter.com/a/status/1', kind: 'post' },
  ],
  ['<blockquote>To be</blockquote>', null],
  ['img/a.png', null],
  ['javascript:alert(1)', null],
  ['https://ann:secret@example.org/a.png', null],
  [`https://example.org/${'a'.repeat(2000)}.png`, null],
])('a medium at %j is a link: %j', (url, link) => {
  const root = temporaryFolder();
  const media = { url, title: 'Quay', caption: 'It <i>burns</i>', credit: '<b>Ann</b>' };
  const content = fileOf(slide({ year: 1990 }, { media }));
  const { seed } = importOf(content);
  const { links } = compiledImport(root, seed!).events[0]!;
  const words = { title: 'Quay', caption: 'It burns', credit: 'Ann' };
  expect(links).toEqual(link ? [{ ...link, ...words }] : []);
  expect(seed!.marked.has('media-left')).toBe(link === null);
  expect(roundTrip(root, content)).toEqual(JSON.parse(content));
});

test('links that an editor changes, adds or removes are so in the file that comes back', () => {
  const root = temporaryFolder();
  const text = { headline: 'See <a href="https://example.org/a">it</a>', text: 'So.' };
  const media = { url: 'https://youtu.be/a', thumbnail: 't.png' };
  const given = { start_date: { year: '1990' }, text, media };
  const first = (edit: (yaml: string) => string, event: object = given) => {
    const edited = (files: Files): Files => ({
      ...files,
      'events.yaml': edit(files['events.yaml']!),
    });
    const back = roundTrip(root, JSON.stringify({ events: [event] }), { edit: edited });
    return (back as { events: { media?: unknown; text: typeof text }[] }).events[0]!;
  };
  expect(first((yaml) => yaml)).toEqual(given);
  const dropped = first((yaml) => yaml.replace(/ +- address: https:\/\/youtu.*\n.*kind.*\n/, ''));
  expect(dropped).toEqual({ start_date: given.start_date, text });
  const credited = first((yaml) => yaml.replace('kind: video', 'kind: video\n      credit: Ann'));
  expect(credited.media).toEqual({ url: 'https://youtu.be/a', credit: 'Ann' });
  expect(credited.text).toEqual(text);
  const added = '      title: it\n    - https://example.org/b\n';
  const more = first((yaml) => yaml.replace('      title: it\n', added));
  expect(more.media).toEqual(media);
  expect(more.text.text).toBe('So.<p><a href="https://example.org/b">example.org</a></p>');
  const { media: _, ...without } = given;
  const video = first(
    (yaml) => yaml.replace('      title: it\n', `${added}    - https://youtu.be/c\n`),
    without,
  );
  expect(video.media).toEqual({ url: 'https://youtu.be/c' });
  const retitled = first((yaml) => yaml.replace('title: See it', 'title: Look'));
  expect(retitled.text).toEqual({
    headline: 'Look',
    text: 'So.<p><a href="https://example.org/a">it</a></p>',
  });
});
