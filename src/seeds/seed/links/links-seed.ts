/** Reads `links` of an event: to what others have published of it. Each is a record, or an address alone. */
import { addressFault } from '../../../timeline/web-address.ts';
import { LINK_KINDS, type LinkKind } from '../../../timeline/links/link.ts';
import type { Report } from '../../report/report.ts';
import type { Spot } from '../../report/source.ts';
import { checkAddress } from '../document-links.ts';
import type { Fields, Located } from '../fields.ts';
import { linkKindOf } from './link-kind.ts';
import type { Value } from '../value.ts';

export interface LinkSeed {
  readonly spot: Spot;
  readonly address: Located<string>;
  readonly kind: Located<LinkKind | ''>;
  readonly title: Located<string> | null;
  readonly caption: Located<string> | null;
  /** Always given if there is a picture. */
  readonly credit: Located<string> | null;
  /** A file in the folder `images` beside the seed. */
  readonly picture: Located<string> | null;
}

const LINK = ['address', 'kind', 'title', 'caption', 'credit', 'picture'];

export const readLinks = (fields: Fields, report: Report): LinkSeed[] =>
  fields
    .records(fields.optionalList('links').map(recordOf), 'links', 'a link', LINK)
    .map((link) => linkOf(link, report));

const recordOf = (item: Value): Value =>
  item.kind === 'text'
    ? {
        kind: 'record',
        fields: new Map([['address', { key: item.spot, value: item }]]),
        spot: item.spot,
      }
    : item;

function linkOf(fields: Fields, report: Report): LinkSeed {
  const address = fields.text('address');
  checkAddress(address, 'address', report);
  const picture = fields.optionalText('picture');
  return {
    spot: fields.spot,
    address,
    kind: fields.has('kind') ? fields.choice('kind', LINK_KINDS) : kindAt(address),
    title: fields.optionalText('title'),
    caption: fields.optionalText('caption'),
    credit: picture ? fields.text('credit') : fields.optionalText('credit'),
    picture,
  };
}

const kindAt = ({ value, spot }: Located<string>): Located<LinkKind> => ({
  value: addressFault(value) === null ? linkKindOf(value) : 'article',
  spot,
});
