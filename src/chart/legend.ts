/** The box of a sign in a legend, in px; its words are the interface's. */
export const GLYPH = { width: 34, height: 16 } as const;
