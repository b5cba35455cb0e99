/** Examples of the committed timeline: from all of it to a single day. */
import { parisSummit } from '../export/paris-summit.ts';
import type { Example } from './example.ts';

const size = { width: 1200, height: 480 };

export const summit: readonly Example[] = [
  {
    name: 'summit-home',
    says: 'What a reader sees first.',
    timeline: parisSummit,
    size,
    pixels: true,
  },
  {
    name: 'summit-home-dark',
    says: 'The same in the dark, with the summit chosen.',
    timeline: parisSummit,
    size,
    selection: 'summit',
    theme: 'dark',
  },
  {
    name: 'summit-all',
    says: 'As far out as it goes.',
    timeline: parisSummit,
    size,
    shows: 'all',
  },
  {
    name: 'summit-day',
    says: 'The day of the summit.',
    timeline: parisSummit,
    size,
    shows: { dates: '2026-01-06' },
  },
  {
    name: 'summit-narrow',
    says: 'What a reader sees first on a telephone.',
    timeline: parisSummit,
    size: { width: 360, height: 1198 },
    pixels: true,
  },
  {
    name: 'summit-narrow-to-scale',
    says: 'The same to scale.',
    timeline: parisSummit,
    size: { width: 360, height: 640 },
    scale: 'to-scale',
  },
  {
    name: 'summit-evened',
    says: 'What a reader sees first, with more room for busy days.',
    timeline: parisSummit,
    size: { width: 1200, height: 616 },
    scale: 'evened',
    pixels: true,
  },
  {
    name: 'summit-evened-article',
    says: 'The same at the width of an article.',
    timeline: parisSummit,
    size: { width: 620, height: 748 },
    scale: 'evened',
  },
  {
    name: 'summit-evened-all',
    says: 'As far out as it goes, evened: the axis breaks where the scale changes much.',
    timeline: parisSummit,
    size: { width: 1120, height: 638 },
    shows: 'all',
    scale: 'evened',
    theme: 'dark',
  },
];
