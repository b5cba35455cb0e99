import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import App from '../../src/app/App.svelte';
import { Speech } from '../../src/app/state/speech.svelte.ts';
import Embedded from '../../src/embed/Embedded.svelte';
import { embedData } from '../../src/export/still/embed-data.ts';
import { parseTimeline } from '../../src/timeline/parse.ts';
import { harbour, HARBOUR_MEDIA, HARBOUR_WITH_IMAGES } from '../export/harbour.ts';

const [first, second] = HARBOUR_MEDIA!;
const address = { selection: 'strike' };

const reader = () => within(screen.getByRole('region', { name: 'Selected event' }));
const image = (name: string) => reader().findByRole('img', { name });

test('the reader shows the images of an event, each with caption and credit', async () => {
  render(App, { props: { timeline: harbour(HARBOUR_WITH_IMAGES), address } });
  const shown = await image(first!.alt);
  expect(
    Object.fromEntries([...shown.attributes].map(({ name, value }) => [name, value])),
  ).toMatchObject({ width: '48', height: '32', loading: 'lazy', lang: 'en' });
  expect(shown.getAttribute('src')).toBe('http://localhost:3000/harbour/0f0f.png');
  const figure = shown.closest('figure')!;
  expect(figure.querySelector('figcaption')!.textContent).toContain(first!.caption);
  expect(figure.querySelector('figcaption')!.textContent).toContain(first!.credit);
});

test('an image that does not load leaves its description and its credit', async () => {
  render(App, { props: { timeline: harbour(HARBOUR_WITH_IMAGES), address } });
  await fireEvent.error(await image(second!.alt));
  expect(reader().queryByRole('img', { name: second!.alt })).toBeNull();
  const figure = reader().getByText(second!.alt).closest('figure')!;
  expect(figure.textContent).toContain(second!.credit);
  expect(await image(first!.alt)).toBeTruthy();
});

test('a page for a frame shows none, and complains of none', () => {
  const { timeline, problems } = parseTimeline(embedData(HARBOUR_WITH_IMAGES, 'en'));
  expect(problems).toEqual([]);
  const props = { timeline: timeline!, problems, address, speech: new Speech() };
  render(Embedded, { props });
  expect(reader().getByRole('heading', { level: 2 }).textContent).toBe('The cranes stand still');
  expect(document.querySelector('#reader img')).toBeNull();
});
