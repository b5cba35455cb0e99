import { expect, test } from 'vitest';
import { linkKindOf } from '../../../../src/seeds/seed/links/link-kind.ts';

test.each([
  ['https://www.youtube.com/watch?v=abc', 'video'],
  ['https://youtu.be/abc', 'video'],
  ['https://player.vimeo.com/video/1', 'video'],
  ['https://example.org/clip.MP4?start=1', 'video'],
  ['https://w.soundcloud.com/player/?url=a', 'audio'],
  ['https://example.org/talk.mp3', 'audio'],
  ['https://example.org/a.jpeg', 'image'],
  ['https://www.flickr.com/photos/a/1', 'image'],
  ['https://commons.wikimedia.org/wiki/File:Bun.jpg', 'image'],
  ['https://commons.wikimedia.org/wiki/Bun', 'article'],
  ['https://www.google.com/maps/place/Kyiv', 'map'],
  ['https://www.google.com/search?q=maps', 'article'],
  ['https://www.openstreetmap.org/#map=5/48/31', 'map'],
  ['https://x.com/a/status/1', 'post'],
  ['https://social.example/@ann/1234', 'post'],
  ['https://social.example/@ann', 'article'],
  ['https://example.org/report.pdf', 'document'],
  ['https://www.documentcloud.org/documents/1-a', 'document'],
  ['https://en.wikipedia.org/wiki/Bun', 'article'],
  ['https://notyoutube.com/watch', 'article'],
  ['https://example.org/x.com', 'article'],
])('%s is of kind %s', (address, kind) => {
  expect(linkKindOf(address)).toBe(kind);
});
