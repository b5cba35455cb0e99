/** The story that an editor tells: its sentences, and what the chart shows meanwhile. */
import { expect, inject } from 'vitest';
import { compiled } from '../harness/compiled.ts';
import { holdStory, tellOn } from '../harness/held-story.ts';
import { outOfView } from '../harness/in-view.ts';
import { needed, test } from '../harness/page.ts';

const story = [
  { event: 'invasion', sentence: 'It begins here.' },
  {
    event: 'zelensky-weekend',
    sentence: 'Not all are ready.',
    extent: { from: '2025-12-30', to: '2026-01-08' },
  },
  { event: 'summit', sentence: 'They meet in Paris. '.repeat(12).trim() },
  {
    event: 'lipetsk-oil',
    sentence: 'Far away, the war goes on.',
    extent: { from: '2021-01-01', to: '2027-01-01' },
  },
];

test.for([
  [1280, 720],
  [390, 844],
  [360, 640],
] as const)(
  'at %i × %i px each stop has its label, headline, date and sentence',
  async ([width, height], { browser }) => {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    await page.route('**/timelines/*.json', (route) =>
      route.fulfill({ json: { ...compiled, story } }),
    );
    await page.addInitScript(holdStory);
    await page.goto(needed(inject('site')));
    await page.locator('#reader button', { hasText: 'Play' }).click();
    const sentence = page.locator('#reader .told');
    for (const stop of story) {
      await expect
        .poll(() => sentence.textContent().then((text) => text?.trim()))
        .toBe(stop.sentence);
      await expect.poll(() => page.evaluate(outOfView), { message: stop.event }).toEqual([]);
      await expect
        .poll(() => page.locator('#reader .play').innerText())
        .toContain(`/ ${story.length}`);
      await page.evaluate(tellOn);
    }
    await expect.poll(() => sentence.textContent()).toBe('');
    await page.close();
  },
);
