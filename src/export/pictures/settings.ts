/** Which letters a picture sets in which face. Pure. */
import type { Setting } from '../fonts/fonts.ts';
import type { Picture } from './picture.ts';

/** Everything is in the sans, except the headline. */
export function settings({ title, texts, legend, chart }: Picture): Setting[] {
  const { bands, ticks, contexts, items } = chart.layout;
  const written = [
    ...[...texts, ...legend.texts].flatMap(({ runs }) => runs.map(({ text }) => text)),
    ...[...ticks, ...contexts].map(({ text }) => text),
    ...bands.map(({ name }) => name ?? ''),
    ...items.map(({ label }) => label.text),
    '0123456789',
  ].join('');
  return [
    { family: 'Source Serif 4', weight: 600, text: title },
    ...[400, 600].map((weight) => ({ family: 'Source Sans 3', weight, text: written })),
  ];
}
