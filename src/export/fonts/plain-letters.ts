/** Which texts need no shaping. Pure. */

/** Letters that look the same, whatever comes before or after. */
const PLAIN = /^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}\p{sc=Inherited}]*$/u;

export const isPlain = (text: string): boolean => PLAIN.test(text);
