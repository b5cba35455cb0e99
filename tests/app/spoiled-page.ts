/** Opens a spoiled timeline like the page does, looks at everything, and returns what is wrong. */
import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { tick } from 'svelte';
import { vi } from 'vitest';
import App from '../../src/app/App.svelte';
import { Speech } from '../../src/app/state/speech.svelte.ts';
import Embedded from '../../src/embed/Embedded.svelte';
import type { Parsed } from '../../src/timeline/parse.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { mutated } from '../fuzz/mutation.ts';
import { PATIENCE, readMutated } from '../fuzz/soundness.ts';
import { SUBJECT } from '../fuzz/subject.ts';
import { work } from '../fuzz/work.ts';

const messageOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** The faults of the pages for these seeds, each with its seed. */
export async function faultsOfPages(from: number, count: number): Promise<string[]> {
  const faults: string[] = [];
  for (let seed = from; seed < from + count; seed++) {
    const parsed = readMutated(mutated(SUBJECT, seed));
    if (!parsed.timeline) continue;
    const broken = await watched(() => look(parsed, parsed.timeline!, seed));
    faults.push(...broken.map((fault) => `seed ${seed}: ${fault}`));
  }
  return faults;
}

/** Collects what is thrown, and what is written to the console. */
async function watched(act: () => Promise<string[]>): Promise<string[]> {
  const heard: string[] = [];
  const hear = (...said: unknown[]): void => void heard.push(said.map(messageOf).join(' '));
  const spies = (['error', 'warn'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation(hear),
  );
  const onerror = ({ error, message }: ErrorEvent): void => hear(error ?? message);
  addEventListener('error', onerror);
  const start = work();
  try {
    heard.push(...(await act()));
  } catch (error) {
    hear(error);
  }
  cleanup();
  await tick();
  const took = work() - start;
  if (took > 4 * PATIENCE) heard.push(`${Math.round(took)} ms`);
  removeEventListener('error', onerror);
  for (const spy of spies) spy.mockRestore();
  history.replaceState(null, '', '/');
  // A task of its own for each page: what the last one left for later would pile up.
  await new Promise((end) => setTimeout(end));
  return heard;
}

async function look({ problems }: Parsed, timeline: Timeline, seed: number): Promise<string[]> {
  const isFramed = seed % 4 === 3;
  const speech = new Speech();
  const props = { timeline, problems, speech, address: {} };
  render(isFramed ? Embedded : App, { props });
  await tick();
  const faults = complaints(timeline, problems.length > 0, isFramed);
  // For every third seed, opens everything that can be opened.
  if (seed % 3 === 0) {
    for (const title of document.querySelectorAll('#events h3 button'))
      await fireEvent.click(title);
    for (const button of document.querySelectorAll('.stage button')) await fireEvent.click(button);
    for (const details of document.querySelectorAll('details')) details.open = true;
    await speech.choose('uk');
    await tick();
    const search = document.querySelector<HTMLInputElement>('#search');
    if (search) await fireEvent.input(search, { target: { value: 'a' } });
    for (const button of document.querySelectorAll('.toolbar > button')) {
      await fireEvent.click(button);
      await tick();
    }
    faults.push(...complaints(timeline, problems.length > 0, isFramed));
  }
  return faults;
}

function complaints(timeline: Timeline, told: boolean, isFramed: boolean): string[] {
  const has = (selector: string): boolean => document.querySelector(selector) !== null;
  const listed = document.querySelectorAll('#events > ol > li').length;
  const broken: Record<string, boolean> = {
    'a part says that it is broken': document.body.textContent.includes('cannot be shown'),
    'no headline': !has('h1'),
    'no chart': !has('.stage svg'),
    'no reader': !has('#reader'),
    'no list': !isFramed && listed === 0 && timeline.events.length > 0 && !has('#events button'),
    'what is missing is not told': told !== has('[role="note"]'),
  };
  return Object.keys(broken).filter((key) => broken[key]);
}
