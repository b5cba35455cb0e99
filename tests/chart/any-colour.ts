import fc from 'fast-check';

export const ANY_COLOUR = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`);
