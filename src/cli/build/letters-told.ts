/** Reports letters that the pictures of a build cannot show. */
import { SANS_FAMILY } from '../../export/fonts/families.ts';
import type { OwnType } from '../../export/fonts/own-type.ts';
import { nameLetter } from '../../export/fonts/letter-name.ts';
import { isMeasured } from '../../layout/text/measure.ts';
import type { Timeline } from '../../timeline/timeline.ts';

/**
 * The pictures for links and articles are drawn without a browser, so they have the site's and
 * the bundled fonts only. A site is worth more than its previews: they have boxes there, and a line says so.
 */
export async function tellMissingLetters(
  timeline: Timeline,
  warn: (line: string) => void,
  type: OwnType | null = null,
): Promise<void> {
  const { title, lanes, documents, events } = timeline;
  const text = [
    title,
    ...lanes.map(({ name }) => name),
    ...documents.flatMap(({ title, publisher, author }) => [title, publisher, author]),
    ...events.flatMap(({ title, label }) => [title, label]),
  ].join(' ');
  if ((type?.measures.isMeasured ?? isMeasured)(text)) return;
  const { lettersWithoutFont } = await import('../../export/fonts/lettering.ts');
  const [first, ...others] = lettersWithoutFont(
    [{ family: SANS_FAMILY, weight: 400, text }],
    true,
    type,
  );
  if (first === undefined) return;
  const more = others.length > 0 ? `, nor ${others.length} more letters` : '';
  warn(
    `The fonts of the preview pictures of ${timeline.id} have no ${nameLetter(first)}${more}. Boxes stand in their place; the pages themselves are right.`,
  );
}
