/**
 * Links of an event: to an article, a video, a map … of others. Readers see what is there and where
 * it leads; nothing of it is loaded. Pure.
 */

export const LINK_KINDS = [
  'article',
  'image',
  'video',
  'audio',
  'map',
  'post',
  'document',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface Link {
  /** Always http or https. */
  readonly address: string;
  readonly kind: LinkKind;
  readonly title?: string | undefined;
  /** What the editors say of it. */
  readonly caption?: string | undefined;
  /** Whose it is; and whose the picture is, if there is one. */
  readonly credit?: string | undefined;
  /** The language (BCP 47) of a translated title and caption. If missing, that of the timeline. */
  readonly language?: string | undefined;
  /** An image of the timeline's own, which says nothing that the texts do not say. */
  readonly picture?: Picture | undefined;
}

export interface Picture {
  /** Relative to the timeline's own file. */
  readonly src: string;
  /** Px. */
  readonly width: number;
  readonly height: number;
}

/** @example "youtube.com" */
export const siteOf = (address: string): string => new URL(address).host.replace(/^www\./, '');

/** What a reader presses. It is never empty. */
export const titleOf = ({ title, caption, address }: Link): string =>
  title ?? caption ?? siteOf(address);

/** What stands beside a title: a caption that is not the title, and the credit. */
export const notesOf = ({ title, caption, credit }: Link): string[] =>
  [title === undefined ? undefined : caption, credit].filter((note) => note !== undefined);
