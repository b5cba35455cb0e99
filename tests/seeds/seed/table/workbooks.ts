/** Workbooks for tests, from the XML of their cells. */
import { strToU8, zipSync } from 'fflate';

export interface SheetXml {
  readonly name?: string;
  readonly state?: string;
  /** The rows of `sheetData`, as XML. */
  readonly rows: string;
  /** What follows `sheetData`. */
  readonly after?: string;
  /** Addresses; the first has the id L0. */
  readonly links?: readonly string[];
}

export interface WorkbookXml {
  readonly sheets: readonly SheetXml[];
  readonly properties?: string;
  /** The cells' formats, by their style. */
  readonly formats?: readonly string[];
  /** `si` elements. */
  readonly strings?: string;
  /** Other parts, or others in place of these. */
  readonly parts?: Readonly<Record<string, string>>;
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMES = `xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"`;
const relations = (all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships>${all
    .map(
      ([id, type, to]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${to}"/>`,
    )
    .join('')}</Relationships>`;

export function workbookParts({
  sheets,
  properties = '',
  formats = [],
  strings = '',
  parts = {},
}: WorkbookXml): Record<string, string> {
  return {
    '_rels/.rels': relations([['R', 'officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i) => [`R${i}`, 'worksheet', `worksheets/s${i}.xml`] as const),
      ['S', 'styles', '/xl/styles.xml'],
      ['T', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/workbook.xml': `<workbook ${NAMES}>${properties}<sheets>${sheets
      .map(
        ({ name, state = 'visible' }, i) =>
          `<sheet name="${name ?? `Sheet ${i + 1}`}" sheetId="${i + 1}" state="${state}" r:id="R${i}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/styles.xml': `<styleSheet ${NAMES}><numFmts>${formats
      .map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code}"/>`)
      .join('')}</numFmts><cellXfs>${formats
      .map((_, i) => `<xf numFmtId="${200 + i}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${NAMES}>${strings}</sst>`,
    ...Object.fromEntries(
      sheets.flatMap(({ rows, after = '', links = [] }, i) => [
        [
          `xl/worksheets/s${i}.xml`,
          `<worksheet ${NAMES}><sheetData>${rows}</sheetData>${after}</worksheet>`,
        ],
        [
          `xl/worksheets/_rels/s${i}.xml.rels`,
          relations(links.map((link, at) => [`L${at}`, 'hyperlink', link] as const)),
        ],
      ]),
    ),
    ...parts,
  };
}

export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

export const workbook = (xml: WorkbookXml): Uint8Array => zipped(workbookParts(xml));

export const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
export const row = (...cells: readonly string[]): string => `<row>${cells.join('')}</row>`;
export const texts = (...cells: readonly string[]): string => row(...cells.map(inline));

/** An event that lacks nothing, but for the cells of its date. */
export const HEAD = texts(
  ...['title', 'text', 'reason', 'source', 'paragraph', 'quote', 'says', 'date', 'time'],
);
export const event = (...cells: readonly string[]): string =>
  row(
    ...['A bun', 'It is small.', 'So.', 'paper', '2', 'four towns', 'So it says.'].map(inline),
    ...cells,
  );
