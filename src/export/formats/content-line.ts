/** The lines of an iCalendar file. Pure. Source: RFC 5545, 3.1 and 3.3.11. */

/** Octets in a line, without its line break. */
const LONGEST = 75;

/** A value of type TEXT. Control characters that the format forbids are left out. */
export const textOf = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);

/** A line with its line break, folded if it is too long: between letters, never within one. */
export function contentLine(line: string): string {
  const folded: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const more = octetsOf(letter.codePointAt(0)!);
    if (octets + more > LONGEST) {
      folded.push(part);
      part = '';
      // The space at the beginning of a folded line.
      octets = 1;
    }
    part += letter;
    octets += more;
  }
  return `${[...folded, part].join('\r\n ')}\r\n`;
}

/** The number of octets in UTF-8. */
const octetsOf = (code: number): number =>
  code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
