/** The built page with a generated timeline of any size. Node only. */
import { siteOf, type OtherSite } from '../browser/harness/site-of.ts';
import { timelineJson } from './timeline-json.ts';

/** @param built the folder of the built page, which is copied */
export const largeSite = (built: string, count: number): Promise<OtherSite> =>
  siteOf(built, timelineJson(count));
