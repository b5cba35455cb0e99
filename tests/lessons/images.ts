/** Lessons about images of events. */
import { cpSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { image, put, read } from './preparations.ts';
import { EVENTS, type Lesson } from './lesson.ts';

const FILE = 'seeds/bridge/images/bridge.jpg';
const inEvent = { given: image, right: 'file: bridge.jpg' } as const;

export const IMAGES = {
  'image-name': { ...inEvent, wrong: 'file: images/bridge.jpg' },
  'image-missing': { ...inEvent, wrong: 'file: brigde.jpg' },
  'image-kind': {
    given: image,
    did: 'The image is a GIF with another file extension.',
    spoil: (root) => put(root, FILE, 'GIF89a'),
    mend: 'Save it as PNG, JPEG, WebP or AVIF.',
  },
  'image-ending': {
    given: image,
    did: 'A PNG is called bridge.jpg.',
    spoil: (root) => cpSync('tests/fixtures/seeds/images/images/bun.png', join(root, FILE)),
    mend: 'Rename it to bridge.png.',
  },
  'image-large': {
    given: image,
    did: 'The image has 9 MB, as it came from the camera.',
    spoil: (root) => truncateSync(join(root, FILE), 9_000_000),
    mend: 'Save it smaller, for example 1600 px wide, as WebP.',
  },
  'image-sides': {
    given: image,
    did: 'The image is a panorama of 12,000 px.',
    spoil: (root) => {
      const wide = 'tests/fixtures/seeds/images-spoiled/images/wide.png';
      cpSync(wide, join(root, 'seeds/bridge/images/panorama.png'));
      put(root, EVENTS, read(root, EVENTS).replace('file: bridge.jpg', 'file: panorama.png'));
    },
    mend: 'Save it at most 1600 px wide.',
  },
} satisfies Record<string, Lesson>;
