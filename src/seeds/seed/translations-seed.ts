/** Reads translations.yaml, which is optional. */
import { fieldsOfList, type Fields, type Located } from './fields.ts';
import { checkIds } from './id.ts';
import { isLanguage } from './language.ts';
import type { Report } from '../report/report.ts';
import type { Spot } from '../report/source.ts';
import type { Value } from './value.ts';

export interface TranslationSeed {
  readonly spot: Spot;
  readonly language: Located<string>;
  readonly title: Located<string>;
  readonly summary: Located<string>;
  readonly lanes: readonly { readonly id: Located<string>; readonly name: Located<string> }[];
  readonly story: readonly {
    readonly event: Located<string>;
    readonly sentence: Located<string>;
  }[];
  readonly events: readonly EventTranslationSeed[];
}

export interface EventTranslationSeed {
  readonly id: Located<string>;
  readonly title: Located<string>;
  readonly label: Located<string> | null;
  readonly summary: Located<string>;
  readonly reason: Located<string>;
  readonly media: readonly ImageTranslationSeed[];
  readonly links: readonly LinkTranslationSeed[];
}

export interface ImageTranslationSeed {
  readonly spot: Spot;
  readonly file: Located<string>;
  readonly alt: Located<string>;
  readonly caption: Located<string> | null;
}

export interface LinkTranslationSeed {
  readonly spot: Spot;
  readonly address: Located<string>;
  readonly title: Located<string> | null;
  readonly caption: Located<string> | null;
}

const FIELDS = ['language', 'title', 'summary', 'lanes', 'story', 'events'];
const EVENT = ['id', 'title', 'label', 'summary', 'reason', 'media', 'links'];
const IMAGE = ['file', 'alt', 'caption'];
const LINK = ['address', 'title', 'caption'];

export const readTranslationSeeds = (file: Value | null, report: Report): TranslationSeed[] =>
  fieldsOfList(file, 'translations.yaml', 'a translation', FIELDS, report).map((fields) =>
    translationOf(fields, report),
  );

function translationOf(fields: Fields, report: Report): TranslationSeed {
  const language = fields.text('language');
  if (language.value && !isLanguage(language.value)) {
    report.add('language-form', language.spot, language.value);
  }
  const lanes = fields
    .records(fields.list('lanes'), 'lanes', 'a lane', ['id', 'name'])
    .map((lane) => ({ id: lane.text('id'), name: lane.text('name') }));
  const events = fields
    .records(fields.list('events'), 'events', 'an event', EVENT)
    .map((event) => ({
      id: event.text('id'),
      title: event.text('title'),
      label: event.optionalText('label'),
      summary: event.text('summary'),
      reason: event.text('reason'),
      media: event
        .records(event.optionalList('media'), 'media', 'an image', IMAGE)
        .map((image) => ({
          spot: image.spot,
          file: image.text('file'),
          alt: image.text('alt'),
          caption: image.optionalText('caption'),
        })),
      links: event.records(event.optionalList('links'), 'links', 'a link', LINK).map((link) => ({
        spot: link.spot,
        address: link.text('address'),
        title: link.optionalText('title'),
        caption: link.optionalText('caption'),
      })),
    }));
  const story = fields
    .records(fields.optionalList('story'), 'story', 'a stop of the story', ['event', 'sentence'])
    .map((stop) => ({ event: stop.text('event'), sentence: stop.text('sentence') }));
  for (const [kind, named] of [
    ['lane', lanes],
    ['event', events],
  ] as const) {
    checkIds(
      named.map(({ id }) => id),
      kind,
      report,
    );
  }
  return {
    spot: fields.spot,
    language,
    title: fields.text('title'),
    summary: fields.text('summary'),
    lanes,
    story,
    events,
  };
}
