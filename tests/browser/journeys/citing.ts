/** A journey from a quotation to its article, which opens at the quoted words. */
import type { TimelineJson } from '../../../src/timeline/schema.ts';
import { alive, press, until, type Trip } from './trip.ts';

const QUOTE = 'the ships lay idle';

/** The body of an article that has the same words at its beginning and, far below, as cited. */
export const CITED_ARTICLE = `
  <p>For a day ${QUOTE} at the quay.</p>
  ${'<p>Nothing of it.</p>'.repeat(200)}
  <p id="cited">For a <em>whole</em> week ${QUOTE}, an agent says.</p>
  ${'<p>Nothing of it.</p>'.repeat(200)}`;

/** The timeline with the article at this address as its documents, cited by each event. */
export const citing = (timeline: TimelineJson, url: string): TimelineJson => ({
  ...timeline,
  documents: timeline.documents.map((document) => ({ ...document, url })),
  events: timeline.events.map((event) => ({
    ...event,
    citations: event.citations.map((citation) => ({
      ...citation,
      ...{ quote: QUOTE, prefix: 'whole week ', suffix: ', an agent says.' },
    })),
  })),
});

export const CITING = {
  'opens an article at the passage that is quoted': async ({ driver, crowded }: Trip) => {
    await driver.open(crowded);
    await alive(driver);
    await press(driver, '#reader nav button:last-child');
    await until(driver, () => document.querySelector('#reader li li a') !== null);
    await driver.opened(
      () => press(driver, '#reader li li a'),
      () => {
        const { top, bottom } = document.getElementById('cited')!.getBoundingClientRect();
        return scrollY > 0 && top >= 0 && bottom <= innerHeight;
      },
    );
  },
};
