/** The numbers that a text gives, in digits. Pure. */

/** With separators of thousands, and a fraction: "1,200", "1 200", "3.5". */
const NUMBER = /\p{Nd}+(?:[.,’'\u00a0\u202f ]\p{Nd}+)*/gu;
const THOUSANDS = /[.,’'\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))/gu;

/** Without separators and leading zeros, each once: "1 200 of 1,200 on 06" gives 1200 and 6. */
export const numbersIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(NUMBER)].flatMap(([found]) =>
      found
        .replace(THOUSANDS, '')
        .split(/[’'\u00a0\u202f ]/)
        .map((number) => number.replace(/^0+(?=\p{Nd})/u, '')),
    ),
  ),
];
