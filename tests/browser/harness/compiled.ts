/** What the page should show: the compiled timeline, as plain JSON. Node only. */
import { textOf } from '../../project/sources.ts';

/** The fields of sourceline/2 that the browser tests look at. */
export interface Compiled {
  readonly title: string;
  readonly home: { readonly from: string; readonly to: string };
  readonly documents: readonly { readonly id: string }[];
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly label?: string;
    readonly when: { readonly earliest: string | null; readonly latest: string | null };
    readonly citations: readonly { readonly quote: string }[];
    readonly differences: readonly { readonly about: string }[];
  }[];
}

export const compiled = JSON.parse(textOf('public/timelines/paris-summit.json')) as Compiled;

export const labelOf = ({ label, title }: Compiled['events'][number]): string => label ?? title;

/** Events whose every possible date is in the home view. */
export const homeEvents = compiled.events.filter(
  ({ when }) =>
    when.earliest !== null &&
    when.latest !== null &&
    when.earliest >= compiled.home.from &&
    when.latest.slice(0, 10) <= compiled.home.to,
);
