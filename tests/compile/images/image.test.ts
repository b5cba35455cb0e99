import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileTimeline } from '../../../src/compile/compile.ts';
import { FIXTURES, seedsOf } from '../seeds.ts';

const mediaOf = (root: string) => {
  const { timeline, images, diagnostics } = compileTimeline(root, 'test');
  const meeting = timeline?.events.find(({ id }) => id === 'meeting');
  return { media: meeting?.media ?? [], timeline, images, diagnostics };
};

const inFolder = (root: string, name: string): string => join(root, 'test', 'images', name);

test('images of every kind are measured, and named after their content', () => {
  const { media, images } = mediaOf(seedsOf('images'));
  expect(
    media.map(({ src, width, height }) => [src.replace(/[0-9a-f]{16}/, '#'), width, height]),
  ).toEqual([
    ['test/#.png', 48, 32],
    ['test/#.jpg', 1, 1],
    ['test/#.webp', 1, 1],
    ['test/#.avif', 2, 2],
  ]);
  expect(media[0]).toMatchObject({
    alt: 'A round bun on a pale table',
    caption: 'The bun that was promised to everyone.',
    credit: 'Ada Crumb',
  });
  expect(images.map(({ path }) => path)).toEqual(media.map(({ src }) => src));
  const bun = readFileSync(join(FIXTURES, 'images/images/bun.png'));
  expect(bun.equals(images[0]!.bytes)).toBe(true);
});

test('the translated words of an image are found, wherever the image is moved to', () => {
  const { timeline, media } = mediaOf(seedsOf('images'));
  expect(timeline!.translations!.uk!.events.meeting!.media![media[1]!.src]).toEqual({
    alt: 'Будинок гільдії',
  });
});

test('an image that an event shows twice, under two names, is reported', () => {
  const root = seedsOf('images');
  rmSync(inFolder(root, 'queue.webp'));
  const events = join(root, 'test', 'events.yaml');
  writeFileSync(inFolder(root, 'hall-again.jpg'), readFileSync(inFolder(root, 'hall.jpg')));
  for (const file of [events, join(root, 'test', 'translations.yaml')])
    writeFileSync(file, readFileSync(file, 'utf8').replace('queue.webp', 'hall-again.jpg'));
  expect(mediaOf(root).diagnostics).toMatchObject([
    { code: 'reference-double', hint: 'It is the same image as "hall.jpg".' },
  ]);
});

test('a photograph that is stored on its side has the size at which it is shown', () => {
  const root = seedsOf('images');
  const path = inFolder(root, 'hall.jpg');
  const jpeg = readFileSync(path);
  const size = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(20, size + 5);
  jpeg.writeUInt16BE(30, size + 7);
  // EXIF: one entry, the orientation: a quarter to the right.
  const exif = Buffer.from(
    'ffe10022457869660000' +
      '4d4d002a00000008' +
      '0001' +
      '0112000300000001' +
      '00060000' +
      '00000000',
    'hex',
  );
  writeFileSync(path, Buffer.concat([jpeg.subarray(0, 2), exif, jpeg.subarray(2)]));
  const { media, diagnostics } = mediaOf(root);
  expect(diagnostics).toEqual([]);
  expect([media[1]!.width, media[1]!.height]).toEqual([20, 30]);
});

test('an image that takes too long to load is refused, with its place and what to do', () => {
  const root = seedsOf('images');
  const bun = readFileSync(inFolder(root, 'bun.png'));
  writeFileSync(
    inFolder(root, 'bun.png'),
    Buffer.concat([bun, Buffer.alloc(500_001 - bun.length)]),
  );
  const { timeline, diagnostics } = mediaOf(root);
  expect(timeline).toBeNull();
  expect(diagnostics).toMatchObject([
    {
      code: 'image-large',
      line: 43,
      column: 13,
      sentence:
        '"bun.png" is 501 kB; an image may be at most 500 kB, so that readers need not wait.',
    },
  ]);
  expect(diagnostics[0]!.hint).toContain('1600 px');
});
