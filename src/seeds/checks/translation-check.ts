/** Checks that translations fit this timeline and can be shown. */
import { languageOf, offeredTags } from '../../view/language.ts';
import type { EventSeed } from '../seed/events-seed.ts';
import { checkOnce, checkReference } from '../seed/id.ts';
import { checkLabel } from './label-check.ts';
import { isLanguage } from '../seed/language.ts';
import type { Report } from '../report/report.ts';
import type { Seed } from '../seed/seed.ts';
import type { StopSeed } from '../seed/story-seed.ts';
import type { EventTranslationSeed, TranslationSeed } from '../seed/translations-seed.ts';

export function checkTranslations(seed: Seed, report: Report): void {
  const { timeline, events, translations } = seed;
  const lanes = new Set(timeline?.lanes.map(({ id }) => id.value));
  const byId = new Map(events.map((event) => [event.id.value, event]));
  const ids = new Set(byId.keys());
  const taken = new Set([languageOf(timeline?.language.value ?? '')]);
  for (const translation of translations) {
    checkLanguage(translation, taken, report);
    for (const { id } of translation.lanes)
      if (lanes.size > 0) checkReference(id, lanes, 'lane', report);
    const named = new Set(translation.lanes.map(({ id }) => id.value));
    for (const lane of lanes)
      if (!named.has(lane)) report.add('translation-lane', translation.spot, lane);
    checkStory(translation, timeline?.story ?? [], report);
    for (const event of translation.events) {
      if (ids.size > 0) checkReference(event.id, ids, 'event', report);
      checkLabel(event, report);
      const own = byId.get(event.id.value);
      if (own) {
        checkImages(event, own, report);
        checkLinks(event, own, report);
      }
    }
  }
}

/** The sentences of the whole story, and no others. */
function checkStory({ story, spot }: TranslationSeed, own: readonly StopSeed[], report: Report) {
  const ids = new Set(own.map(({ event }) => event.value));
  for (const { event } of story) checkReference(event, ids, 'stop of the story', report);
  checkOnce(
    story.map(({ event }) => event),
    report,
  );
  const said = new Set(story.map(({ event }) => event.value));
  for (const id of ids) if (!said.has(id)) report.add('translation-story', spot, id);
}

/** The translation of an event must have all its images and their captions. */
function checkImages(event: EventTranslationSeed, own: EventSeed, report: Report): void {
  const files = new Set(own.media.map(({ file }) => file.value));
  for (const { file } of event.media) checkReference(file, files, 'image', report);
  for (const { file, caption } of own.media) {
    const said = event.media.find((image) => image.file.value === file.value);
    if (!said) report.add('translation-image', event.id.spot, file.value);
    else if (caption && !said.caption)
      report.add('key-missing', said.spot, 'caption', 'the translation of an image that has one');
  }
}

/** A translated link must be one of the event, and have each text that the link itself has. */
function checkLinks(event: EventTranslationSeed, own: EventSeed, report: Report): void {
  const addresses = event.links.map(({ address }) => address);
  const known = new Set(own.links.map(({ address }) => address.value));
  for (const address of addresses) checkReference(address, known, 'link', report);
  checkOnce(addresses, report);
  for (const said of event.links) {
    const link = own.links.find(({ address }) => address.value === said.address.value);
    for (const key of ['title', 'caption'] as const)
      if (link?.[key] && !said[key])
        report.add('key-missing', said.spot, key, 'the translation of a link that has one');
  }
}

/** The page must speak the language; neither the timeline nor another translation may have it. */
function checkLanguage(
  { language: { value, spot } }: TranslationSeed,
  taken: Set<string | undefined>,
  report: Report,
): void {
  if (!isLanguage(value)) return;
  const language = languageOf(value);
  if (!language) report.add('translation-language', spot, value, offeredTags());
  else if (taken.has(language)) report.add('translation-twice', spot, value);
  taken.add(language);
}
