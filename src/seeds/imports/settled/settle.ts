/**
 * Makes an imported event fit the limits of a seed: its texts, its lane, its id. All that is left out
 * is in foreign.json. Pure.
 */
import type { Link } from '../../../timeline/links/link.ts';
import { MOST_LANES } from '../../../timeline/timeline.ts';
import { mostOf } from '../../seed/limits.ts';
import { isId, slugOf } from '../../seed/id.ts';
import { titleId } from '../../seed/table/title-id.ts';
import type { ImportedEvent } from '../imported.ts';
import {
  fitSummary,
  line,
  shortenText,
  type FittedSummary,
  type Mark,
} from '../fitted/fitted-text.ts';
import { firstWords, labelOf } from '../fitted/label.ts';
import { fitLinks } from '../fitted/fitted-links.ts';

export interface SettledEvent {
  readonly id: string;
  readonly title: string;
  readonly label: string | null;
  readonly summary: FittedSummary;
  readonly lane: Lane;
  readonly when: string;
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly links: readonly Link[];
  /** The address of the link that stands for the medium of a slide. */
  readonly media: string | null;
  readonly marks: ReadonlySet<Mark>;
  readonly from: ImportedEvent;
}

export interface Lane {
  readonly id: string;
  readonly name: string;
}

export function settleEvents(events: readonly ImportedEvent[]): {
  readonly lanes: readonly Lane[];
  readonly events: readonly SettledEvent[];
  /** The names of the groups that have no lane of their own. */
  readonly others: readonly string[];
} {
  const { laneOf, others } = lanesOf(events);
  const ids = idMaker();
  const settled = events.map((event): SettledEvent => {
    const marks = new Set<Mark>();
    const title = titleOf(event, marks);
    const label = labelOf(title);
    if (label !== null) marks.add('label-made');
    const summary = fitSummary(event, marks);
    const lane = laneOf(event);
    if (lane.isOther) marks.add('lane-other');
    const { links, media } = fitLinks(event, summary.left);
    if (event.media && media === null) marks.add('media-left');
    return {
      // A clock would make it long, and the day tells most events apart.
      id: ids(event.id, title, event.when.replace(/[T/].*$/, '')),
      title,
      label,
      summary,
      lane,
      when: event.when,
      people: namesOf(event.people, 'people'),
      places: namesOf(event.places, 'places'),
      links,
      media,
      marks,
      from: event,
    };
  });
  const lanes = new Map(settled.map(({ lane: { id, name } }) => [id, { id, name }]));
  return { lanes: [...lanes.values()], events: settled, others };
}

function titleOf(event: ImportedEvent, marks: Set<Mark>): string {
  const title = line(event.title);
  if (title !== '') return shortenText(title, 'title', 'title-cut', marks);
  marks.add('title-made');
  const other = event.otherTitles.map(line).find((text) => text !== '');
  return other === undefined ? event.when : firstWords(other, MADE_TITLE);
}

/** Characters of a title that is made of a text. */
const MADE_TITLE = 80;

const namesOf = (names: readonly string[], field: 'people' | 'places'): string[] =>
  [
    ...new Set(
      names.map((name) => shortenText(name, field, 'title-cut', new Set())).filter(Boolean),
    ),
  ].slice(0, mostOf(field));

/** The lane of events without a group, and of those for which there is no lane left. */
const USUAL_LANE = { id: 'events', name: 'Events' };
const OTHER_LANE = { id: 'other', name: 'Other' };

/** The first groups of the file are lanes; there is one for all further groups. */
function lanesOf(events: readonly ImportedEvent[]) {
  const groupOf = ({ lane }: ImportedEvent): string =>
    lane === null ? '' : shortenText(line(lane), 'name', 'lane-other', new Set());
  const groups = [...new Set(events.map(groupOf))];
  const named = groups.filter((name) => name !== '');
  const room = MOST_LANES - (groups.length > named.length ? 1 : 0);
  const kept = named.length > room ? named.slice(0, room - 1) : named;
  const ids = idMaker();
  const usual = { ...USUAL_LANE, id: ids(USUAL_LANE.id, '', ''), isOther: false };
  const other = { ...OTHER_LANE, id: ids(OTHER_LANE.id, '', ''), isOther: true };
  const lanes = new Map(
    kept.map((name) => [name, { id: ids(null, name, ''), name, isOther: false }]),
  );
  return {
    others: named.slice(kept.length),
    laneOf: (event: ImportedEvent) => {
      const group = groupOf(event);
      return group === '' ? usual : (lanes.get(group) ?? other);
    },
  };
}

/** Gives ids that differ: the file's own, if it can be part of links and has letters, or the title's. */
function idMaker(): (wanted: string | null, title: string, when: string) => string {
  const taken = new Set<string>();
  /** The last number behind each id, so that many events of one name are counted fast. */
  const last = new Map<string, number>();
  return (wanted, title, when) => {
    const own = wanted === null ? '' : slugOf(wanted.slice(0, 200)).slice(0, 60).replace(/-$/, '');
    const first = isId(own) && /[a-z]/.test(own) ? own : titleId(title, '', new Map());
    const dated =
      taken.has(first) && when !== '' ? titleId(title, when, new Map([[first, 1]])) : first;
    let id = dated;
    for (let n = last.get(dated) ?? 2; taken.has(id); n++) {
      id = `${dated}-${n}`;
      last.set(dated, n + 1);
    }
    taken.add(id);
    return id;
  };
}
