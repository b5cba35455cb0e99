/** What the editor's story says at this moment. */
import type { Stop } from '../../timeline/timeline.ts';
import type { PageState } from '../state/state.svelte.ts';

/** Null if no story is playing, or the editor has set none. */
export const toldBy = ({ isPlaying, timeline, selection }: PageState): Stop | null =>
  isPlaying ? (timeline.story.find(({ event }) => event === selection) ?? null) : null;
