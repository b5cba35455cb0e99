/** The page is never blank: an error is reported, and everything else stays. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import App from '../../../src/app/App.svelte';
import { mountInPlace } from '../../../src/app/loading/mounting.ts';
import { READING } from '../../../src/app/loading/reading-position.ts';
import { Speech } from '../../../src/app/state/speech.svelte.ts';
import Embedded from '../../../src/embed/Embedded.svelte';
import { harbour } from '../../export/harbour.ts';
import Breaking from '../Breaking.svelte';

const said = () => screen.getByText('This part of the page cannot be shown.');

let logged: string[];
beforeEach(() => {
  logged = [];
  vi.spyOn(console, 'error').mockImplementation((error) => void logged.push(String(error)));
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function pageWithText(): HTMLElement {
  const target = document.createElement('div');
  target.append('All events, as text');
  document.body.append(target);
  return target;
}

describe('the text stays, under a line that says so, where the page breaks', () => {
  test.each(['drawing', 'in an effect'] as const)('%s', async (breaks) => {
    const target = pageWithText();
    mountInPlace(target, Breaking, { timeline: harbour(), breaks }, new Speech(), READING);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('could not start'));
    expect(target.textContent).toContain('All events, as text');
    expect(target.textContent).not.toContain('alive');
    expect(logged).toEqual(['Error: broken']);
  });

  test('later', async () => {
    const target = pageWithText();
    const props = { timeline: harbour(), breaks: 'later' as const };
    mountInPlace(target, Breaking, props, new Speech(), READING);
    expect(target.textContent).toContain('events alive');
    expect(target.textContent).not.toContain('as text');
    await fireEvent.click(screen.getByRole('button', { name: 'press' }));
    await screen.findByRole('alert');
    expect(target.textContent).toContain('All events, as text');
    expect(target.textContent).not.toContain('alive');
  });

  test('and goes where nothing does', () => {
    const target = pageWithText();
    mountInPlace(
      target,
      Breaking,
      { timeline: harbour(), breaks: 'never' as const },
      new Speech(),
      READING,
    );
    expect(target.textContent).not.toContain('as text');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(logged).toEqual([]);
  });
});

/** A timeline whose last event throws when this part of it is read, until it is repaired. */
function breaking(part: 'people' | 'citations' | 'title') {
  const timeline = harbour();
  const event = timeline.events.at(-1)!;
  let broken = true;
  const value = event[part];
  const spoiled = Object.defineProperty({ ...event }, part, {
    enumerable: true,
    get() {
      if (broken) throw new Error(`no ${part}`);
      return value;
    },
  });
  return {
    timeline: { ...timeline, events: [...timeline.events.slice(0, -1), spoiled] },
    id: event.id,
    title: timeline.events.at(-1)!.title,
    mend: () => (broken = false),
  };
}

describe('a part that breaks says so in its place, the others live on, and it can be tried again:', () => {
  test.each([
    ['page', App],
    ['page for a frame', Embedded],
  ] as const)('the reader of the %s', async (_, component) => {
    const { timeline, id, title, mend } = breaking('people');
    const props = { timeline, problems: [], speech: new Speech(), address: { selection: id } };
    render(component, { props });
    expect(said().id).toBe('reader');
    expect(document.querySelector('.stage svg')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(timeline.title);
    const again = () => within(said()).getByRole('button', { name: 'Try again' });
    await fireEvent.click(again());
    mend();
    await fireEvent.click(again());
    const reader = within(screen.getByRole('region', { name: 'Selected event' }));
    expect(reader.getByRole('heading', { level: 2 }).textContent).toBe(title);
  });

  test('links to the broken part lead to the message in its place', async () => {
    const { timeline } = breaking('people');
    render(App, { props: { timeline, address: { selection: timeline.events.at(-1)!.id } } });
    await fireEvent.click(document.querySelector('#events h3 button')!);
    expect(document.activeElement?.textContent).toContain('This part of the page cannot be shown.');
  });

  test('documents and list, in the reader’s language', async () => {
    const { timeline } = breaking('citations');
    const speech = new Speech();
    await speech.choose('fr');
    render(Embedded, { props: { timeline, problems: [], speech, address: { language: 'fr' } } });
    expect(screen.getAllByText(/Cette partie de la page ne peut pas/).length).toBeGreaterThan(0);
  });
});
