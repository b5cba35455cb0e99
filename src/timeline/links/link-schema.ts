/** A link of an event in the public format, as a valibot schema. Pure. */
import * as v from 'valibot';
import { address, text } from '../text-schema.ts';
import { LINK_KINDS } from './link.ts';

/** Only a file beside the timeline's own is allowed: no other site, no scheme, no parent folder. */
export const imageFile = {
  src: v.pipe(
    v.string(),
    v.regex(
      /^[a-z0-9-]+\/[a-z0-9-]+\.(png|jpg|webp|avif)$/,
      'An image lies beside the timeline: "harbour/1f0c.jpg".',
    ),
    v.description('Of an image, relative to this file'),
  ),
  width: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(1),
    v.description('Px; the image is not loaded yet when its place is made'),
  ),
  height: v.pipe(v.number(), v.integer(), v.minValue(1)),
};

export const LinkSchema = v.object({
  address: v.pipe(address, v.description('Where readers are led; nothing is loaded from there')),
  kind: v.pipe(v.picklist(LINK_KINDS), v.description('What is there')),
  title: v.optional(text),
  caption: v.optional(v.pipe(text, v.description('What the editors say of it'))),
  credit: v.optional(text),
  picture: v.optional(v.object(imageFile)),
});

export const links = v.optional(
  v.pipe(v.array(LinkSchema), v.description('To what others have published of it')),
);
