/** Writes YAML in lines of 100 characters. Pure. */

/** Columns. 0 leaves lines as long as they are. */
const WIDTH = 100;

/**
 * The package `yaml` breaks a quoted text without spaces anywhere, even within a character that has two
 * UTF-16 units. The halves would be lost in a file. Such a text is left in one line.
 *
 * @param write gives the text of a record or a file, in lines of this width
 */
export function foldedYaml(write: (lineWidth: number) => string): string {
  const text = write(WIDTH);
  return /\p{Cs}/u.test(text) ? write(0) : text;
}
