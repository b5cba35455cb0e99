/** The list of all timelines, on a page that follows the seeds. */
import { indexPage, type Listed } from '../../export/still/index-page.ts';
import { timelineOf } from '../../archive/whole-events.ts';
import { readTimeline } from '../../timeline/any-version.ts';
import { dataAddress, type Preview } from './preview.ts';

/**
 * Lists what has compiled at least once. The pictures are left out, because drawing them takes
 * longer than an editor would wait.
 * @param styles the addresses of style sheets
 * @param head further elements for the head
 */
export const previewList = (
  { names, files, settings, archives }: Preview,
  styles: readonly string[],
  head: string,
): string =>
  indexPage({
    listed: names.flatMap((id): Listed[] => {
      const archive = archives.find((each) => each.id === id);
      if (archive) {
        const { head } = archive;
        const timeline = { ...timelineOf(head, []), events: [] };
        return [{ timeline, head, address: `${id}/`, picture: null }];
      }
      const file = files.get(dataAddress(id));
      if (file === undefined) return [];
      const timeline = readTimeline(JSON.parse(String(file.content)));
      return [{ timeline, address: `${id}/`, picture: null }];
    }),
    head,
    styles,
    imprint: settings,
  });
