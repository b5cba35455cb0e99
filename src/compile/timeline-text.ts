/** The text of public/timelines/<id>.json. Pure. */
import type { TimelineJson } from '../timeline/schema.ts';
import type { Pieces } from './files/content.ts';

export const timelineText = (timeline: TimelineJson): string =>
  [...timelinePieces(timeline).pieces()].join('');

/** The same in pieces: 100,000 events have 100 MB. */
export const timelinePieces = (timeline: TimelineJson): Pieces => ({
  *pieces() {
    let before = '{\n';
    for (const [key, value] of Object.entries(timeline)) {
      if (value === undefined) continue;
      yield before;
      before = ',\n';
      if (key === 'events' && timeline.events.length > 0) yield* listOf(timeline.events);
      // Without the braces around it.
      else yield JSON.stringify({ [key]: value }, null, 2).slice(2, -2);
    }
    yield '\n}\n';
  },
});

const AT_A_TIME = 500;

function* listOf(events: TimelineJson['events']): Generator<string> {
  yield '  "events": [\n';
  for (let from = 0; from < events.length; from += AT_A_TIME) {
    const texts = events
      .slice(from, from + AT_A_TIME)
      .map((event) => `    ${JSON.stringify(event, null, 2).replaceAll('\n', '\n    ')}`);
    yield (from === 0 ? '' : ',\n') + texts.join(',\n');
  }
  yield '\n  ]';
}
