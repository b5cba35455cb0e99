/** The box of a sign in a legend, in px. The text beside it belongs to the interface. */
export const GLYPH = { width: 34, height: 16 } as const;
