/**
 * The thread that paints the chart while it moves, so that the page has time for everything else. An
 * error here ends it: then the page paints again.
 */
import { Brush } from '../../chart/canvas/brush.ts';
import { Replay } from '../../chart/canvas/replay.ts';
import type { Face, FromThread, ToThread } from './thread-messages.ts';

/** Of a thread; TypeScript knows only those of a page. */
const scope = self as unknown as { fonts: FontFaceSet } & Pick<
  Window,
  'postMessage' | 'requestAnimationFrame'
>;
const tell = (told: FromThread): void => scope.postMessage(told);

const replay = new Replay();
let brush: Brush | null = null;
let waiting: Extract<ToThread, { is: 'step' }> | null = null;
/** The last turn of which something was painted. */
let painted = 0;

// Steps that have already arrived come first: only the last one is painted.
const later = new MessageChannel();
later.port1.onmessage = () => {
  if (!waiting || !brush) return;
  const { recording, turn } = waiting;
  waiting = null;
  replay.draw(recording, brush);
  if (turn === painted) return;
  painted = turn;
  // By then, what is painted now is on the screen.
  scope.requestAnimationFrame(() => tell({ is: 'shown', turn }));
};

self.addEventListener('message', ({ data }: MessageEvent<ToThread>) => {
  if (data.is === 'faces') void load(data.faces);
  else if (data.is === 'canvas') {
    brush = new Brush(data.canvas);
    waiting = null;
  } else {
    replay.learn(data.recording);
    if (!waiting) later.port2.postMessage(null);
    waiting = data;
  }
});
tell({ is: 'begun' });

/** A face that does not load ends the thread: the page has it, and can paint. */
async function load(faces: readonly Face[]): Promise<void> {
  scope.fonts.clear();
  await Promise.all(
    faces.map(({ family, source, ...how }) => {
      const face = new FontFace(family, source, how);
      scope.fonts.add(face);
      return face.load();
    }),
  );
  tell({ is: 'faces loaded' });
}
