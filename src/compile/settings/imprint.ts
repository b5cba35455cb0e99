/** Reads who publishes a site, and the links at the foot of its pages. Pure. */
import type { Report } from '../../seeds/report/report.ts';
import { readAddress } from '../../seeds/seed/document-links.ts';
import type { Fields } from '../../seeds/seed/fields.ts';

export interface PublisherSettings {
  readonly name: string;
  readonly url: string | null;
}

/** Null if no publisher is named. */
export function readPublisher(fields: Fields, report: Report): PublisherSettings | null {
  const publisher = fields.optionalRecord('publisher', '"publisher"', ['name', 'url']);
  if (publisher === null) return null;
  const url = readAddress(publisher, 'url', report);
  return { name: publisher.text('name').value, url: url?.value ?? null };
}

export interface LinkSettings {
  readonly text: string;
  readonly url: string;
}

export function readFooter(fields: Fields, report: Report): LinkSettings[] {
  if (fields.isNothing('footer')) return [];
  const items = fields.optionalList('footer');
  return fields.records(items, 'footer', 'a link of the footer', ['text', 'url']).map((link) => {
    if (!link.has('url')) link.text('url');
    return { text: link.text('text').value, url: readAddress(link, 'url', report)?.value ?? '' };
  });
}
