/** The names that screen readers announce for the buttons in the chart. Pure. */
import { wordDate, wordStretch } from '../../time/wording/wording.ts';
import { isolated } from '../../timeline/isolation.ts';
import type { IndexedEvent, TimelineIndex } from '../../timeline/timeline-index.ts';
import { comma } from '../../words/comma.ts';
import type { Words } from '../../words/english.ts';
import type { Cluster, Target } from './target.ts';

interface Told extends Pick<TimelineIndex, 'lanes' | 'headLanguage'> {
  readonly words: Words;
}

/** A part of a name. `lang` is the language of the content if it differs from the interface's. */
export interface NamePart {
  readonly text: string;
  readonly lang?: string;
}

/** Each is worded only once: a frame has a hundred names, and the next frame has the same ones. */
export function eventNames(told: Told) {
  const names = new WeakMap<IndexedEvent, readonly NamePart[]>();
  return (event: IndexedEvent): readonly NamePart[] => {
    const name = names.get(event) ?? eventName(event, told);
    names.set(event, name);
    return name;
  };
}

/** Begins with the visible label, so that voice control finds it. */
function eventName(event: IndexedEvent, { lanes, headLanguage, words }: Told): NamePart[] {
  const lane = lanes.find(({ id }) => id === event.lane)?.name;
  const content = (text: string, language: string): NamePart =>
    language === words.language ? { text } : { text, lang: language };
  const between = comma(words);
  const status = event.status === 'reported' ? [] : [words.status.short[event.status]];
  const facts = [
    ...status,
    ...(event.documentCount > 0 ? [words.chart.documents(event.documentCount)] : []),
    ...(event.differs ? [words.chart.differ] : []),
    ...(event.corrected ? [words.legend.corrected] : []),
  ];
  return mergeParts([
    content(isolated(event.label), event.language),
    { text: `${between}${wordDate(event.when, words.dates)}` },
    ...(lane === undefined ? [] : [{ text: between }, content(isolated(lane), headLanguage)]),
    { text: facts.map((fact) => `${between}${fact}`).join('') },
  ]);
}

/** Joins neighbours in the same language; mostly only one part is left. */
function mergeParts(parts: readonly NamePart[]): NamePart[] {
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
  /** The chart cannot zoom in further: no zoom splits the count. */
  readonly closest: boolean;
}

/** Its time is what the dates of its events say, and no more exact than they are. */
export function clusterName({ count, named }: Cluster, { words, closest }: Counted): NamePart[] {
  const time = wordStretch(named.first, named.last, words.dates);
  return [{ text: (closest ? words.chart.tight : words.chart.cluster)(count, time) }];
}

export interface NamedTarget extends Target {
  readonly name: readonly NamePart[];
}

/** Numbers the buttons that would share a name, so that each has its own. */
export function nameTargets(
  entries: readonly Target[],
  nameOf: (entry: Target) => readonly NamePart[],
  words: Words,
): NamedTarget[] {
  const names = entries.map(nameOf);
  const texts = names.map((parts) => parts.map(({ text }) => text).join(''));
  const total = new Map<string, number>();
  for (const text of texts) total.set(text, (total.get(text) ?? 0) + 1);
  const sofar = new Map<string, number>();
  return entries.map((entry, i) => {
    const sharing = total.get(texts[i]!)!;
    if (sharing === 1) return { ...entry, name: names[i]! };
    const k = (sofar.get(texts[i]!) ?? 0) + 1;
    sofar.set(texts[i]!, k);
    return {
      ...entry,
      name: [...names[i]!, { text: `${comma(words)}${words.chart.among(k, sharing)}` }],
    };
  });
}
