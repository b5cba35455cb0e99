/** Writes YAML in lines of 100 characters. Pure. */

/** The width of a line in characters; 0 would leave lines as long as they are. */
const WIDTH = 100;

/**
 * The package `yaml` may break a quoted text without spaces at any UTF-16 unit, even between the
 * two halves of one character. Written to a file, both halves would be lost. Such a text is left on
 * one line.
 *
 * @param write gives the text of a record or a file, in lines of this width
 */
export function foldedYaml(write: (lineWidth: number) => string): string {
  const text = write(WIDTH);
  return /\p{Cs}/u.test(text) ? write(0) : text;
}
