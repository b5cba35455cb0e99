/** Warns of a timeline in a language in which the page has no words of its own. */
import { languageOf, offeredTags } from '../../view/language.ts';
import type { Report } from '../report/report.ts';
import { isLanguage } from '../seed/language.ts';
import type { TimelineSeed } from '../seed/timeline-seed.ts';

/** @param warnings takes what the editor has to know, though it is no mistake */
export function warnOfLanguage({ language }: TimelineSeed, warnings: Report): void {
  const { value, spot } = language;
  if (!isLanguage(value) || languageOf(value)) return;
  warnings.add('language-interface', spot, value, offeredTags());
}
