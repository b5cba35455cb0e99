/**
 * Writes the seed from which a compiled timeline may have come: compiled again, it is equal. What a
 * compiled timeline does not say is listed in sentences. Pure.
 */
import { stringify } from 'yaml';
import type { DocumentJson, EventJson, TimelineJson } from '../../timeline/schema.ts';
import { foldedYaml } from '../seed/folded-yaml.ts';
import { VERIFIED_FILE } from '../verified.ts';
import { eventRecords } from './written-events.ts';
import { timelineRecord } from './written-timeline.ts';
import { translationRecord } from './written-translation.ts';

export interface WrittenSeed {
  readonly id: string;
  /** By the names of the files. */
  readonly files: Readonly<Record<string, string>>;
}

/** @param json sound: every part is as the format has it */
export function writtenSeed(json: TimelineJson): WrittenSeed {
  const translations = Object.entries(json.translations ?? {}).map(translationRecord);
  const verified = verifiedRecords(json);
  return {
    id: json.id,
    files: {
      'timeline.yaml': yaml(timelineRecord(json)),
      'documents.yaml': writeRecords(json.documents.map(documentRecord)),
      'events.yaml': writeRecords(eventRecords(json)),
      ...(translations.length > 0 && { 'translations.yaml': writeRecords(translations) }),
      ...(verified.length > 0 && {
        [VERIFIED_FILE]: `# From the compiled timeline; verify writes it anew.\n${writeRecords(verified)}`,
      }),
    },
  };
}

/** What is not in a compiled timeline, and so not in the seed that is made of it. */
export function lostRemarks({ documents, events }: TimelineJson): string[] {
  const images = events.flatMap(({ media, links = [] }) => [
    ...(media ?? []),
    ...links.filter(({ picture }) => picture),
  ]).length;
  const bounded = events.filter(({ when }) => when.dating.basis === 'bounded').length;
  const unsourced = events.filter(({ citations }) => citations.length === 0).length;
  return [
    'The seed is made of a compiled timeline. Comments of its editors are not in it',
    ...(images > 0
      ? [
          `${count(images, 'image is', 'images are')} left out: put the files into images/, and name them under media`,
        ]
      : []),
    ...(bounded > 0
      ? [
          `${count(bounded, 'date is', 'dates are')} bounded by what a compiled timeline does not name: the date itself stands there`,
        ]
      : []),
    ...(unsourced > 0
      ? [
          `${count(unsourced, 'event has', 'events have')} no source: write sources: optional in sourceline.yaml, or they are drafts`,
        ]
      : []),
    ...(documents.length > 0
      ? [
          'A compiled timeline does not say whether a document is your own, or in what encoding: write own and encoding again',
        ]
      : []),
  ];
}

const count = (n: number, one: string, other: string): string => `${n} ${n === 1 ? one : other}`;

const yaml = (record: object): string =>
  foldedYaml((lineWidth) => stringify(record, { lineWidth, aliasDuplicateObjects: false }));

const writeRecords = (records: readonly object[]): string =>
  records.length === 0 ? '' : records.map((record) => yaml([record])).join('\n');

const documentRecord = ({ publishedWhen, ...document }: DocumentJson) => ({
  ...document,
  ...(publishedWhen.calendar && { calendar: publishedWhen.calendar }),
});

/** The quotations that were proved, as verify records them. */
function verifiedRecords({ documents, events }: TimelineJson) {
  const proved = events.flatMap((event) => event.citations).filter(({ verified }) => verified);
  return documents.flatMap(({ id, sha256 }) => {
    const passages = proved.filter(({ document }) => document === id).map(passageOf);
    return passages.length > 0 ? [{ document: id, sha256, passages }] : [];
  });
}

const passageOf = ({ paragraph, quote, prefix, suffix }: EventJson['citations'][number]) => ({
  paragraph,
  quote,
  ...(prefix && { prefix }),
  ...(suffix && { suffix }),
});
