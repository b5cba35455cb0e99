/** Writes Roman numerals, which French and Ukrainian use for centuries. Pure. */

const STEPS = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** @example roman(19) // "XIX" */
export function roman(n: number): string {
  const step = STEPS.find(([value]) => value <= n);
  return step ? `${step[1]}${roman(n - step[0])}` : '';
}
