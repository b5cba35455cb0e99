/**
 * Reads the sheets of a workbook (XLSX). Pure, and bounded: the time and memory that it takes stay
 * in proportion to what a workbook may have. Source: ECMA-376, part 1, chapters 12 and 18.
 */
import { readSharedStrings } from './shared-strings.ts';
import { readSheet, type Sheet } from './sheet.ts';
import { readFormats, type CellFormat } from './styles.ts';
import { broken, WorkbookFault } from './workbook-fault.ts';
import { readXml, relationIn } from './xml.ts';
import { Zip } from './zip.ts';

export interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
  /** The path of its part. */
  readonly part: string;
}

export interface Workbook {
  /** Those with cells, in the order of their tabs. */
  readonly sheets: readonly SheetName[];
  /**
   * @param isFirst reads no further than the first row that has something in it
   * @throws WorkbookFault if the sheet cannot be read.
   */
  read(sheet: SheetName, isFirst?: boolean): Sheet;
}

/** @throws WorkbookFault if the bytes are not a workbook that can be read. */
export function openWorkbook(bytes: Uint8Array): Workbook {
  checkKind(bytes);
  const zip = new Zip(bytes);
  const main = relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.part;
  if (main === undefined || !zip.has(main)) throw new WorkbookFault('workbook-kind', otherZip(zip));
  const relations = relationsOf(zip, main);
  const partOf = (type: string): string | undefined =>
    relations.find((each) => each.type === type && zip.has(each.part))?.part;
  const sheets: SheetName[] = [];
  let start: 1900 | 1904 = 1900;
  readXml(zip.unpack(main), {
    open(name, attributes) {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attributes.date1904 ?? '')) start = 1904;
      if (name !== 'sheet') return;
      const id = relationIn(attributes);
      const part = relations.find((each) => each.id === id && each.type === 'worksheet')?.part;
      // Charts have sheets of their own.
      if (part === undefined) return;
      const isHidden = (attributes.state ?? 'visible') !== 'visible';
      sheets.push({ name: attributes.name ?? '', isHidden, part });
    },
  });
  const [styles, strings] = [partOf('styles'), partOf('sharedStrings')];
  let known: { texts: readonly string[]; formats: readonly CellFormat[] } | null = null;
  return {
    sheets,
    read(sheet, isFirst = false) {
      known ??= {
        texts: strings === undefined ? [] : readSharedStrings(zip.unpack(strings)),
        formats: styles === undefined ? [] : readFormats(zip.unpack(styles)),
      };
      const links = new Map(
        relationsOf(zip, sheet.part).flatMap(({ id, type, target }) =>
          type === 'hyperlink' ? [[id, target] as const] : [],
        ),
      );
      return readSheet(zip.unpack(sheet.part), { ...known, links, start }, isFirst);
    },
  };
}

interface Relation {
  readonly id: string;
  /** The last word of its address, which is the same in all editions of the standard. */
  readonly type: string;
  readonly target: string;
  /** The target as a path in the archive. */
  readonly part: string;
}

/** @param part empty for the archive itself */
function relationsOf(zip: Zip, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const relations: Relation[] = [];
  if (!zip.has(path)) return relations;
  readXml(zip.unpack(path), {
    open(name, { Id: id = '', Type: type = '', Target: target = '' }) {
      if (name !== 'Relationship') return;
      const kind = type.slice(type.lastIndexOf('/') + 1);
      relations.push({ id, type: kind, target, part: resolvePart(folder, target) });
    },
  });
  return relations;
}

function resolvePart(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/'))
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  return parts.join('/');
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

function checkKind(bytes: Uint8Array): void {
  if (startsWith(bytes, 0x50, 0x4b)) return;
  // Both an old workbook and one with a password are in this kind of file.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) throw new WorkbookFault('workbook-old');
  if (bytes.length === 0) throw new WorkbookFault('workbook-kind', 'empty');
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw new WorkbookFault('workbook-kind', 'a PDF');
  throw new WorkbookFault('workbook-kind', 'another kind of file');
}

function otherZip(zip: Zip): string {
  if (zip.has('word/document.xml')) return 'a text document (DOCX)';
  if (zip.has('content.xml')) return 'an OpenDocument file';
  if (zip.has('[Content_Types].xml')) throw broken();
  return 'an archive (ZIP)';
}
