/** The break of an axis that runs to the right, around the origin: two slanted edges and a gap. */
export const BREAK = {
  gap: 'M-4.5,6l3,-12h6l-3,12z',
  edges: 'M-4.5,6l3,-12M1.5,6l3,-12',
} as const;
