/** Checks that need more of a seed than a single field. */
import { overlaps } from '../../time/extent.ts';
import { finish, type Steps } from '../../timeline/steps.ts';
import { checkCitations, checkDifferences } from './citation-check.ts';
import { checkChanges } from './change-check.ts';
import { checkClock } from './clock-check.ts';
import { checkDating } from './dating-check.ts';
import type { EventSeed } from '../seed/events-seed.ts';
import { checkLabel } from './label-check.ts';
import { checkOnce, checkReference, isId, isReserved } from '../seed/id.ts';
import { checkOrder } from './order-check.ts';
import type { Report } from '../report/report.ts';
import type { Seed } from '../seed/seed.ts';
import type { QuotationLimits } from './quotation-limits.ts';
import { checkStory } from './story-check.ts';
import { checkSummaries } from './summary-check.ts';
import { checkTranslations } from './translation-check.ts';

export const checkSeed = (seed: Seed, limits: QuotationLimits, report: Report): void =>
  finish(checkingSeed(seed, limits, report));

/** The same in steps, because there may be many events. */
export function* checkingSeed(seed: Seed, limits: QuotationLimits, report: Report): Steps<void> {
  const { timeline, events } = seed;
  if (!isId(seed.id)) report.addFile('seed-name', seed.folder, seed.id);
  if (isReserved(seed.id)) report.addFile('seed-reserved', seed.folder, seed.id);
  checkPresence(seed, report);
  const lanes = new Set(timeline?.lanes.map(({ id }) => id.value));
  const documents = new Map(seed.documents.map((each) => [each.id.value, each]));
  for (const [i, event] of events.entries()) {
    if (i % AT_A_TIME === 0) yield null;
    if (lanes.size > 0) checkReference(event.lane, lanes, 'lane', report);
    if (!event.draft) checkLabel(event, report);
    checkCitations(event, documents, limits, report);
    checkDifferences(event, report);
    checkDating(event, seed, report);
    checkClock(event, report);
    checkOnce(event.people, report);
    checkOnce(event.places, report);
    checkOnce(
      event.links.map(({ address }) => address),
      report,
    );
  }
  yield null;
  checkOrder(events, report);
  checkHome(seed, report);
  yield null;
  checkStory(seed, report);
  checkChanges(seed, report);
  checkTranslations(seed, report);
  checkSummaries(seed, report);
}

/** The events that are checked in one step. */
const AT_A_TIME = 100;

/**
 * Reports files without records. A file that could not be read is already reported. Drafts need no
 * document yet.
 */
function checkPresence({ documents, documentsSource, events, eventsSource }: Seed, report: Report) {
  const isBegun = events.length === 0 || events.some(({ draft }) => !draft);
  if (
    documentsSource &&
    documents.length === 0 &&
    isBegun &&
    !report.isAbout(documentsSource.file)
  ) {
    report.addFile('documents-none', documentsSource.file);
  }
  if (eventsSource && events.length === 0 && !report.isAbout(eventsSource.file)) {
    report.addFile('events-none', eventsSource.file);
  }
}

function checkHome({ timeline, events }: Seed, report: Report): void {
  const home = timeline?.home;
  if (!home || events.length === 0 || events.some(({ date }) => !date)) return;
  const { extent, edtf } = home.value;
  const shows = ({ date }: EventSeed) => overlaps(date!.extent, extent);
  if (!events.some(shows)) report.add('home-empty', home.spot, edtf);
}
