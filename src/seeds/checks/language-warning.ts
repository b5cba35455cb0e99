/** Warns of a timeline in a language that the page itself does not speak. */
import { languageOf, offeredTags } from '../../view/language.ts';
import type { Report } from '../report/report.ts';
import { isLanguage } from '../seed/language.ts';
import type { TimelineSeed } from '../seed/timeline-seed.ts';

/** @param warnings collects what the editor should know although it is not a mistake */
export function warnOfLanguage({ language }: TimelineSeed, warnings: Report): void {
  const { value, spot } = language;
  if (!isLanguage(value) || languageOf(value)) return;
  warnings.add('language-interface', spot, value, offeredTags());
}
