/** What a component of a calendar says of an event: its texts, and its times as the file has them. Pure. */
import type ICAL from 'ical.js';
import { plainTextOf, type PlainText } from '../html-text.ts';
import type { CalendarTime } from '../icalendar-date.ts';

export interface EventFile {
  /** The zones that the file defines. */
  readonly zones: ReadonlyMap<string, ICAL.Timezone>;
  /** The lines of the event, and those up to the next. */
  readonly text: string;
}

export function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  const text = typeof value === 'string' ? value.trim() : '';
  // ICAL.js leaves the values of fields that it does not know as they are.
  return name.startsWith('x-') ? text.replaceAll(/\\([\\;,])/g, '$1') : text;
}

/** Some programs write markup. Other texts have lines of their own. */
export function descriptionOf(component: ICAL.Component): Pick<PlainText, 'text' | 'spans'> {
  const text = textOf(component, 'description');
  return MARKUP.test(text) ? plainTextOf(text) : { text, spans: [] };
}

const MARKUP = /<(?:a\s[^>]*href|br|p|b|i|em|strong|ul|ol|div|span)\b[^>]*>/i;

/** As the file has it, because ICAL.Time would make 3 March of 31 February. */
export function timeOf(
  component: ICAL.Component,
  name: string,
  { zones, text }: EventFile,
): CalendarTime | null {
  const property = component.getFirstProperty(name);
  if (!property) return null;
  const [, parameters, kind, value] = property.toJSON() as unknown as [
    string,
    object,
    string,
    unknown,
  ];
  if (typeof value !== 'string' || value === '') return null;
  const zone = (parameters as { tzid?: unknown }).tzid;
  // A time of UTC is one, whatever zone is named beside it.
  const known = typeof zone === 'string' && !value.endsWith('Z') ? zone : null;
  return {
    text: value,
    raw: new RegExp(`^${name}[^:\\r\\n]*:([^\\r\\n]*)`, 'im').exec(text)?.[1] ?? value,
    isDay: kind === 'date',
    zone: known,
    definition: known === null ? null : (zones.get(known) ?? null),
  };
}

export function textOfDuration(component: ICAL.Component): string | null {
  const property = component.getFirstProperty('duration');
  const value: unknown = property && (property.toJSON() as unknown as unknown[])[3];
  return typeof value === 'string' ? value : null;
}
