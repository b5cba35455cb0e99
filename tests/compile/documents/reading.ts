/** Reads a document for a test. */
import { readDocument } from '../../../src/compile/documents/read-document.ts';

export const PARAGRAPHS = [
  'The bakers of four towns met over the weekend to agree on the size of a bun, after years of talks that had led nowhere and had cost them many customers.',
  '“Nobody wants a smaller bun,” said their chairman, Ada Crumb, on Monday. A decision is due on Jan. 9, when the bakers’ guild meets in its hall at the river.',
  'In a Dec. 31 letter, Crumb had promised “a bun for everyone.” Five bakers stayed away, because they sell bread < 1 kg & nothing else.',
];

export async function paragraphsOf(
  name: string,
  bytes: Uint8Array,
  encoding: string | null = null,
) {
  const reading = await readDocument({ name, bytes, encoding });
  if (reading.kind === 'refused') throw new Error(`${reading.code} ${reading.values.join()}`);
  return reading.paragraphs;
}

/** The code and the values, without the name. */
export async function refusal(name: string, bytes: Uint8Array, encoding: string | null = null) {
  const reading = await readDocument({ name, bytes, encoding });
  return reading.kind === 'refused'
    ? [reading.code, ...reading.values.slice(1)].join(' | ')
    : reading;
}
