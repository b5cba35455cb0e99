/** What pages say of an event that a site publishes without a source. */
import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import App from '../../src/app/App.svelte';
import { harbour, HARBOUR_JSON } from '../export/harbour.ts';

const UNSOURCED = {
  events: HARBOUR_JSON.events.map((event) =>
    event.id === 'strike' ? { ...event, citations: [], differences: [] } : event,
  ),
};

test.each([
  ['en', 'Selected event', 'No source given'],
  ['fr', 'Événement sélectionné', 'Aucune source indiquée'],
  ['uk', 'Вибрана подія', 'Джерело не вказано'],
])('in %s, the reader says that no source is given', async (language, name, expected) => {
  const address = { selection: 'strike', language: language as 'en' };
  render(App, { props: { timeline: harbour(UNSOURCED), address } });
  const reader = within(await screen.findByRole('region', { name }));
  expect(await reader.findByText(expected)).toBeTruthy();
});

test.each([
  ['en', 'Selected event', '5 events'],
  ['fr', 'Événement sélectionné', '5 événements'],
  ['uk', 'Вибрана подія', '5 подій'],
])('in %s, nothing counts documents if there are none', async (language, name, events) => {
  const timeline = harbour({
    documents: [],
    events: HARBOUR_JSON.events.map((event) => ({ ...event, citations: [], differences: [] })),
  });
  const { container } = render(App, {
    props: { timeline, address: { language, selection: 'strike' } },
  });
  await screen.findByRole('region', { name });
  expect(container.querySelector('.eyebrow')!.textContent).toMatch(new RegExp(`· ${events}$`));
  expect(container.querySelector('#documents')).toBeNull();
  expect(container.textContent).not.toMatch(/\b0\b/);
  const names = [...container.querySelectorAll('[aria-label]')].map((each) => each.ariaLabel ?? '');
  expect(names.filter((name) => /\b0\b|, $/.test(name))).toEqual([]);
});
