/** What was corrected is said on the page, and old links lead somewhere. */
import { fireEvent, render, waitFor } from '@testing-library/svelte';
import { beforeAll, expect, test } from 'vitest';
import App from '../../src/app/App.svelte';
import { news } from '../../src/app/news.ts';
import { WholeState } from '../../src/app/state/whole-state.svelte.ts';
import type { Address } from '../../src/view/address.ts';
import { correctedHarbour } from '../export/corrected.ts';
import { harbour } from '../export/harbour.ts';

// The page waits for it before it is shown.
beforeAll(() => news.need());

const open = (address: Address = {}, timeline = correctedHarbour()) =>
  render(App, { props: { timeline, address } });
const text = (selector: string): string =>
  document.querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

const SAID =
  'Corrected on 3 Jun 2024: the date was 29 Apr 2024, and is 30 Apr 2024 now. The paper gives the 30th.';

test('the head says when it was updated, and lists what was corrected', async () => {
  open();
  expect(text('header summary')).toBe('Updated 4 Jun 2024, 13:30 (UTC), 2 corrections');
  const items = [...document.querySelectorAll('header li')];
  expect(items).toHaveLength(3);
  expect(items[1]!.textContent).toContain('Dockers vote to strike');
  expect(text('header li:last-child')).toBe(
    'The event “A parade” was removed on 2 Jun 2024. It took place elsewhere.',
  );
  await fireEvent.click(items[1]!.querySelector('button')!);
  await waitFor(() => expect(text('#reader')).toContain(SAID));
});

test('a timeline without changes says nothing of them', () => {
  open({}, harbour());
  expect(document.querySelector('header summary')).toBeNull();
});

test('the list says it at the event', () => {
  open();
  expect(text('#event-vote')).toContain(SAID);
  expect(text('#event-strike')).not.toContain('Corrected');
});

test('its name in the chart says it, and the legend explains the sign', () => {
  open();
  const names = [...document.querySelectorAll('.stage button')].map((each) => each.textContent);
  expect(names.filter((name) => name.includes('corrected after publication'))).toEqual([
    expect.stringContaining('Dockers vote to strike'),
  ]);
  expect(document.querySelector('[data-part="corrected"]')).not.toBeNull();
});

test('an old id in an address opens the event, under the id that it has now', () => {
  const page = new WholeState(correctedHarbour(), { selection: 'ballot' });
  expect([page.selected?.id, page.missed]).toEqual(['vote', null]);
  expect(page.address).toEqual({ selection: 'vote' });
});

test.each([
  ['parade', 'The event “A parade” was removed on 2 Jun 2024. It took place elsewhere.'],
  ['nothing', 'The event that this link names is not in this timeline.'],
])('a link to "%s", which is gone, says so and shows the timeline', (selection, said) => {
  open({ selection });
  expect(text('header [role="status"]')).toBe(said);
  expect(document.querySelectorAll('#events li[id]')).toHaveLength(harbour().events.length);
});
