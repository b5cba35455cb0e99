/** The built page with a generated timeline of any size. Node only. */
import { extent } from '../../src/time/extent.ts';
import { parseInstant } from '../../src/time/iso.ts';
import { formatAddress } from '../../src/view/address.ts';
import { siteOf, type OtherSite } from '../browser/harness/site-of.ts';
import { timelineJson } from './timeline-json.ts';

interface LargeSite extends OtherSite {
  /** The address of the middle half of home, from where the chart can move either way. */
  readonly middle: string;
}

/** @param built the folder of the built page, which is copied */
export async function largeSite(built: string, count: number): Promise<LargeSite> {
  const timeline = timelineJson(count);
  const site = await siteOf(built, timeline);
  return { ...site, middle: `${site.url}#${formatAddress({ extent: middleOf(timeline.home) })}` };
}

function middleOf(home: { readonly from: string; readonly to: string }) {
  const [from, to] = [parseInstant(home.from)!, parseInstant(home.to)!];
  const quarter = (to - from) / 4;
  return extent(from + quarter, to - quarter);
}
