/** Takes files that are dropped anywhere on the page. What reads them comes with the first one. */
import { given } from '../state/given.svelte.ts';

/** For `dragover` and `drop`. */
export function takeFiles(event: DragEvent): void {
  const { dataTransfer, type, timeStamp } = event;
  // A piece of text may be dragged into the search.
  if (!dataTransfer?.types.includes('Files')) return;
  // Otherwise the browser leaves the page for the file.
  event.preventDefault();
  given.isWanted = true;
  given.over = timeStamp;
  if (type === 'drop') given.open([...dataTransfer.files]);
}
