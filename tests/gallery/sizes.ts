/** Examples of small charts: low ones, and a narrow one, which is a column. */
import { harbour } from '../export/harbour.ts';
import { parisSummit } from '../export/paris-summit.ts';
import type { Example } from './example.ts';

export const sizes: readonly Example[] = [
  {
    name: 'low-240',
    says: 'At 240 px all lanes share the rows, and the strip stays.',
    timeline: parisSummit,
    size: { width: 900, height: 240 },
  },
  {
    name: 'low-320',
    says: 'At 320 px.',
    timeline: parisSummit,
    size: { width: 900, height: 320 },
    theme: 'dark',
  },
  {
    name: 'narrow-360',
    says: 'Under 560 px of width, time runs down the page.',
    timeline: harbour,
    size: { width: 360, height: 640 },
    pixels: true,
  },
  {
    name: 'narrow-360-chosen',
    says: 'The same in the dark, with a bar chosen.',
    timeline: harbour,
    size: { width: 360, height: 640 },
    selection: 'strike',
    theme: 'dark',
  },
];
