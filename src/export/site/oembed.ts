/** Answers a site that asks for an embed by oEmbed 1.0, with an iframe and a picture. Pure. */
import { FIXED_HEIGHT, iframeCode, PICTURE, type EmbedAddresses } from './share-codes.ts';

export interface Oembed {
  readonly title: string;
  /** The full addresses of the timeline's page and of the site. */
  readonly page: string;
  readonly site: string;
  readonly embed: EmbedAddresses;
}

export const oembed = ({ title, page, site, embed }: Oembed): object => ({
  version: '1.0',
  type: 'rich',
  title,
  provider_name: new URL(site).host,
  provider_url: site,
  html: iframeCode({ title, link: page, fragment: '', embed }),
  // The iframe takes all the width there is. The format asks for a number all the same.
  width: PICTURE.width,
  height: FIXED_HEIGHT,
  thumbnail_url: embed.picture,
  thumbnail_width: PICTURE.width,
  thumbnail_height: PICTURE.height,
});
