/**
 * Builds the page of a single event, for links to it: text and a picture, no script. Runs at build
 * time.
 */
import { render } from 'svelte/server';
import { isolated } from '../../timeline/isolation.ts';
import type { Timeline, TimelineEvent } from '../../timeline/timeline.ts';
import { formatAddress } from '../../view/address.ts';
import type { Words } from '../../words/english.ts';
import EventStill from './EventStill.svelte';
import { bare, escapeHtml } from '../markup.ts';
import { NO_IMPRINT, type Imprint } from '../publisher.ts';
import { siteFoot } from './site-foot.ts';
import { siteHead } from './site-head.ts';
import { pageHead, type HeadAddresses } from '../site/page-head.ts';

export interface EventPageParts {
  readonly timeline: Timeline;
  readonly event: TimelineEvent;
  readonly words: Words;
  /** The content security policy. */
  readonly policy: string;
  /** Full addresses. */
  readonly addresses: HeadAddresses;
  /**
   * Paths as seen from this page: the site's folder, style sheets, icon, its own card, and the
   * timeline's page.
   */
  readonly up: string;
  readonly styles: readonly string[];
  readonly icon: string;
  readonly card: string;
  readonly page: string;
  /** What the site's settings say; nothing if missing. */
  readonly imprint?: Imprint;
}

export function eventPage(parts: EventPageParts): string {
  const { timeline, event, words, up, card, page } = parts;
  const liveAddress = `${page}#${formatAddress({ selection: event.id })}`;
  const { body } = render(EventStill, { props: { event, timeline, words, up, card, liveAddress } });
  return `<!doctype html>
<html lang="${escapeHtml(event.language)}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(parts.policy)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(`${isolated(event.title)} – ${isolated(timeline.title)}`)}</title>
    <meta name="description" content="${escapeHtml(event.summary)}" />
    ${pageHead(event, parts.addresses)}
    <link rel="icon" href="${escapeHtml(parts.icon)}" type="image/svg+xml" />
    ${parts.styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}" />`).join('\n    ')}
  </head>
  <body>
    ${siteHead(parts.imprint ?? NO_IMPRINT, up)}<div id="app">${bare(body)}</div>${siteFoot(parts.imprint ?? NO_IMPRINT)}
  </body>
</html>
`;
}
