/** Writes a translation in the public format. Pure. */
import type { TranslationJson } from '../timeline/schema.ts';
import type { TranslationSeed } from './seed/translations-seed.ts';
import { summaryJson } from './summary-json.ts';

/** @param images by the name of the file */
export const translationJson = (
  translation: TranslationSeed,
  images: ReadonlyMap<string, { readonly path: string }>,
): [string, TranslationJson] => [
  translation.language.value,
  {
    title: translation.title.value,
    ...summaryJson(translation.summary),
    ...(translation.story.length > 0 && {
      story: Object.fromEntries(
        translation.story.map(({ event, sentence }) => [event.value, sentence.value]),
      ),
    }),
    lanes: Object.fromEntries(translation.lanes.map(({ id, name }) => [id.value, name.value])),
    events: Object.fromEntries(
      translation.events.map(({ id, title, label, summary, reason, media, links }) => [
        id.value,
        {
          title: title.value,
          ...(label && { label: label.value }),
          ...summaryJson(summary),
          reason: reason.value,
          ...(media.length > 0 && {
            media: Object.fromEntries(
              media.map(({ file, alt, caption }) => [
                images.get(file.value)!.path,
                { alt: alt.value, ...(caption && { caption: caption.value }) },
              ]),
            ),
          }),
          ...(links.length > 0 && {
            links: Object.fromEntries(
              links.map(({ address, title, caption }) => [
                address.value,
                {
                  ...(title && { title: title.value }),
                  ...(caption && { caption: caption.value }),
                },
              ]),
            ),
          }),
        },
      ]),
    ),
  },
];
