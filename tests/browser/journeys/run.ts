/** The journeys as tests, the same for each engine. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { articles, type Articles } from '../harness/article.ts';
import type { Driver } from '../engines/driver.ts';
import { ENGINES, type EngineName } from '../engines/engine.ts';
import { openDriver } from '../engines/open-driver.ts';
import { needed } from '../harness/page.ts';
import { siteOf, type OtherSite } from '../harness/site-of.ts';
import { BRINGING } from './bringing.ts';
import { CITED_ARTICLE, CITING, citing } from './citing.ts';
import { CROWDING, ONE_MINUTE } from './crowding.ts';
import { article, FRAMED, lowArticle } from './framed.ts';
import { LOOKING } from './looking.ts';
import { READING } from './reading.ts';
import { RETURNING } from './returning.ts';
import { SWITCHING } from './switching.ts';
import { TAKING } from './taking.ts';
import type { Trip } from './trip.ts';

/**
 * In this order: some continue where the one before has ended. After a download Firefox, as it is
 * driven here, no longer hears Enter on a button, so what is done by keys
 * comes first; and a history counts no more than 50 entries.
 */
const JOURNEYS: Readonly<Record<string, (trip: Trip) => Promise<void>>> = {
  ...SWITCHING,
  ...CROWDING,
  ...CITING,
  ...RETURNING,
  ...LOOKING,
  ...READING,
  ...TAKING,
  ...BRINGING,
  ...FRAMED,
};

/** @param stops how many stops of a story are followed */
export function journeys(engine: EngineName, stops = Infinity): void {
  const found = inject('engines')[engine];
  if ('lacking' in found) {
    // A machine may lack the engine; the run then counts the test as skipped.
    test.skip(`not run. ${found.problem}`);
    return;
  }
  let host: Articles;
  let other: OtherSite;
  let driver: Driver;
  let trip: Trip;
  beforeAll(async () => {
    const site = needed(inject('site'));
    const embed = `${site}embed/paris-summit.html`;
    host = await articles({
      '/': article(embed),
      '/compact': lowArticle(`${embed}?compact`),
      '/paper': CITED_ARTICLE,
    });
    other = await siteOf(inject('built'), citing(ONE_MINUTE, `${host.origin}/paper`));
    const origins = [site, host.origin, other.url].map((each) => new URL(each).origin);
    driver = await openDriver(engine, found, origins);
    trip = { driver, site, article: `${host.origin}/`, crowded: other.url, stops };
  });
  afterAll(async () => {
    await driver?.close();
    await host?.close();
    await other?.close();
  });

  describe(`In ${ENGINES[engine].name} a reader`, () => {
    test.for(Object.entries(JOURNEYS))('%s', async ([, journey]) => {
      await journey(trip);
      expect(await driver.complaints()).toEqual([]);
    });
  });
}
