/** What assistive technology says of what can be pressed in the chart. Pure. */
import { wordDate, wordStretch } from '../../time/wording/wording.ts';
import { isolated } from '../../timeline/isolation.ts';
import { reportedBy, type Timeline, type TimelineEvent } from '../../timeline/timeline.ts';
import type { Words } from '../../words/english.ts';
import type { Cluster, Entry } from './entry.ts';
import type { PageState } from '../state/state.svelte.ts';

interface Told {
  readonly timeline: Timeline;
  readonly words: Words;
}

/** Part of a name. `lang`: the language of content, where that is not the interface's. */
export interface NamePart {
  readonly text: string;
  readonly lang?: string;
}

/** By id. Each is worded once: a frame has a hundred of them, and the next one the same. */
export function eventNames(page: Pick<PageState, 'timeline' | 'words' | 'event'>) {
  const { timeline, words } = page;
  const names = new Map<string, readonly NamePart[]>();
  return (id: string): readonly NamePart[] => {
    const name = names.get(id) ?? eventName(page.event(id)!, { timeline, words });
    names.set(id, name);
    return name;
  };
}

/** Begins with the visible label, so that it can be asked for by voice. */
function eventName(event: TimelineEvent, { timeline, words }: Told): NamePart[] {
  const lane = timeline.lanes.find(({ id }) => id === event.lane)?.name;
  const content = (text: string, language: string): NamePart =>
    language === words.language ? { text } : { text, lang: language };
  const status = event.status === 'reported' ? [] : [words.status.short[event.status]];
  const facts = [
    ...status,
    words.chart.documents(reportedBy(event).length),
    ...(event.differences.length > 0 ? [words.chart.differ] : []),
  ];
  return merged([
    content(isolated(event.label), event.language),
    { text: `, ${wordDate(event.when, words.dates)}, ` },
    ...(lane === undefined ? [] : [content(isolated(lane), timeline.headLanguage), { text: ', ' }]),
    { text: facts.join(', ') },
  ]);
}

/** What follows in one language is one part: mostly there is but one. */
function merged(parts: readonly NamePart[]): NamePart[] {
  const all: NamePart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last && last.lang === part.lang)
      all[all.length - 1] = { ...last, text: last.text + part.text };
    else all.push(part);
  }
  return all;
}

interface Counted {
  readonly words: Words;
  /** The picture is as close as it gets: no zoom parts what the count holds. */
  readonly closest: boolean;
}

/** Its time is what its events' dates name, and no more exact: their marks stand somewhere in that. */
export function clusterName({ count, named }: Cluster, { words, closest }: Counted): NamePart[] {
  const time = wordStretch(named.first, named.last, words.dates);
  return [{ text: (closest ? words.chart.tight : words.chart.cluster)(count, time) }];
}

export interface NamedEntry extends Entry {
  readonly name: readonly NamePart[];
}

/** Buttons that would share a name are numbered, so that each has one of its own. */
export function withNames(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => readonly NamePart[],
  { chart }: Words,
): NamedEntry[] {
  const names = entries.map(nameOf);
  const texts = names.map((parts) => parts.map(({ text }) => text).join(''));
  const total = new Map<string, number>();
  for (const text of texts) total.set(text, (total.get(text) ?? 0) + 1);
  const sofar = new Map<string, number>();
  return entries.map((entry, i) => {
    const of = total.get(texts[i]!)!;
    if (of === 1) return { ...entry, name: names[i]! };
    const k = (sofar.get(texts[i]!) ?? 0) + 1;
    sofar.set(texts[i]!, k);
    return { ...entry, name: [...names[i]!, { text: `, ${chart.among(k, of)}` }] };
  });
}
