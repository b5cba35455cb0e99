/** Who publishes a site, and what stands at the foot of its pages. Pure. */
export interface Publisher {
  readonly name: string;
  /** The address of its web page; null for none. */
  readonly url: string | null;
}

export interface FootLink {
  readonly text: string;
  readonly url: string;
}

export interface Logo {
  /** The file's name in `assets/`. */
  readonly name: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
}

/** What the settings of a site say for all its pages. */
export interface Imprint {
  readonly publisher: Publisher | null;
  readonly footer: readonly FootLink[];
  /** At the head of its pages; none if missing. It comes with a publisher. */
  readonly logo?: Logo | null;
}

export const NO_IMPRINT: Imprint = { publisher: null, footer: [] };
