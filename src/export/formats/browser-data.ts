/** A timeline's data as a file to download. Browser only, and loaded on demand. */
import { BYTE_ORDER_MARK } from '../../timeline/table/cell.ts';
import { DATA_FORMATS, type DataFormatName } from './data-formats.ts';
import type { Taken } from './taken.ts';

export const FORMAT_NAMES = [...(Object.keys(DATA_FORMATS) as DataFormatName[]), 'json'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

export interface DataFile {
  readonly blob: Blob;
  readonly fileName: string;
}

/** Rejects if the JSON of the page cannot be fetched again. */
export async function dataFile(name: FormatName, taken: Taken): Promise<DataFile> {
  const { id } = taken.timeline;
  if (name === 'json')
    return {
      blob: new Blob([await ownJson()], { type: 'application/json' }),
      fileName: `${id}.json`,
    };
  const { ending, mediaType, text } = DATA_FORMATS[name];
  // People open the table in spreadsheets, some of which misread its letters without this mark.
  const begin = name === 'csv' ? [BYTE_ORDER_MARK] : [];
  const blob = new Blob([...begin, text(taken)], { type: mediaType });
  return { blob, fileName: `${id}${ending}` };
}

/** The file that the page was made from. */
async function ownJson(): Promise<Blob> {
  const named = document.querySelector<HTMLMetaElement>('meta[name="sourceline:timeline"]');
  const response = await fetch(named?.content ?? '', { cache: 'force-cache' });
  if (!response.ok) throw new Error(`The data could not be fetched: ${response.status}.`);
  return response.blob();
}
