/** Writes one sheet as a workbook. Pure. Source: ECMA-376, part 1, chapters 12 and 18. */
import { strToU8, zipSync } from 'fflate';
import { columnName } from './cell-name.ts';
import { escapeXml } from './xml.ts';

export interface SheetColumn {
  readonly header: string;
  /** Whether sentences stand in it. */
  readonly isWide: boolean;
}

/** A text, or a number as it is written. `isDay` says that it counts days. */
export type WrittenValue = string | { readonly number: string; readonly isDay: boolean };

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const STYLE = { plain: 0, text: 1, day: 2, header: 3 };

/**
 * Columns are of text, so that what an editor types stays as it is: Excel would read 3/4/2026 as a
 * day in March or in April, whatever is meant.
 */
const STYLES = `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">${[
  { format: 0, font: 0, wraps: false },
  { format: 49, font: 0, wraps: true },
  { format: 164, font: 0, wraps: false },
  { format: 49, font: 1, wraps: false },
]
  .map(
    ({ format, font, wraps }) =>
      `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top"${wraps ? ' wrapText="1"' : ''}/></xf>`,
  )
  .join('')}</cellXfs></styleSheet>`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;

const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;

const part = (name: string, type: string): string =>
  `<Override PartName="/${name}" ContentType="${TYPES}.${type}+xml"/>`;

/** The same cells give the same bytes. @param name of the sheet; without the signs []:*?/\ */
export function workbookOf(
  name: string,
  columns: readonly SheetColumn[],
  rows: readonly (readonly WrittenValue[])[],
): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('xl/workbook.xml', 'sheet.main')}${part('xl/worksheets/sheet1.xml', 'worksheet')}${part('xl/styles.xml', 'styles')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'styles', 'styles.xml'),
    ),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetText(columns, rows),
  };
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(HEAD + text)] as const);
  // A time of its own would make each file differ. It is meant in the time zone of this machine.
  return zipSync(Object.fromEntries(files), { mtime: '1980-01-01T00:00' });
}

function sheetText(
  columns: readonly SheetColumn[],
  rows: readonly (readonly WrittenValue[])[],
): string {
  const widths = columns.map(
    ({ isWide }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${isWide ? 40 : 14}" style="${STYLE.text}" customWidth="1"/>`,
  );
  const heads = columns.map(({ header }) => header);
  const lines = [
    rowText(heads, 1, STYLE.header),
    ...rows.map((row, i) => rowText(row, i + 2, STYLE.text)),
  ];
  const last = `${columnName(columns.length - 1)}${rows.length + 1}`;
  return `<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${lines.join('')}</sheetData><ignoredErrors><ignoredError sqref="A1:${last}" numberStoredAsText="1"/></ignoredErrors></worksheet>`;
}

function rowText(values: readonly WrittenValue[], row: number, style: number): string {
  const cells = values.map((value, i) => {
    const name = `${columnName(i)}${row}`;
    if (value === '') return '';
    if (typeof value !== 'string')
      return `<c r="${name}" s="${value.isDay ? STYLE.day : STYLE.plain}"><v>${value.number}</v></c>`;
    return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  });
  return `<row r="${row}">${cells.join('')}</row>`;
}
