/** All that pages and pictures need of a site's own fonts. Node only. */
import { measuresOf, type Measures } from '../../layout/text/measure.ts';
import { ownFaces, type GivenFonts, type OwnFace } from './own-fonts.ts';
import { tablesFor, type WidthTables } from './own-widths.ts';
import { serifMeasure, type MeasureHeadline } from './serif.ts';

export interface OwnType {
  readonly faces: readonly OwnFace[];
  readonly tables: WidthTables;
  readonly measures: Measures;
  readonly measureHeadline: MeasureHeadline;
}

/** @param cache the folder of what is kept from one build to the next */
export async function ownType(given: GivenFonts, cache: string): Promise<OwnType> {
  const faces = await ownFaces(given, cache);
  const tables = tablesFor(faces);
  const measures = measuresOf(tables.regular, tables.bolder);
  return { faces, tables, measures, measureHeadline: serifMeasure(tables.serif) };
}
