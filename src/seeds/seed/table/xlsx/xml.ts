/**
 * Reads the XML of a workbook, piece by piece. It has no document type, so no entities of its own:
 * one that has is refused. Pure.
 */
import { SaxesParser } from 'saxes';
import { broken } from './workbook-fault.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Names are without their prefix: some programs write `<x:row>`. */
export interface Handlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** In bytes: no text, and no tag, is as long. A parser would keep it whole. */
const LONGEST = 20_000_000;
const TAG = 0x3c;

/** @throws WorkbookFault if it is not well-formed. */
export function readXml(
  pieces: Iterable<Uint8Array>,
  { open, text, close }: Handlers,
  isDone = (): boolean => false,
): void {
  const parser = new SaxesParser();
  if (open) parser.on('opentag', ({ name, attributes }) => open(local(name), attributes));
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close) parser.on('closetag', ({ name }) => close(local(name)));
  const refuse = (): never => {
    throw broken();
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let length = 0;
  for (const piece of pieces) {
    length = piece.includes(TAG) ? 0 : length + piece.length;
    if (length > LONGEST) throw broken();
    parser.write(decodePiece(decoder, piece));
    if (isDone()) return;
  }
  parser.write(decodePiece(decoder)).close();
}

function decodePiece(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw broken();
    throw error;
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Surrogates without their other half, too. */
const NO_XML =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as it stands between tags; the inverse of what a parser and `unescapeXml` do. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(NO_XML, (each) => `_x${each.charCodeAt(0).toString(16).padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');

/** The id of a relationship, whose prefix a program may choose: `r:id`. */
export const relationIn = (attributes: Attributes): string | undefined =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];

/** What a text is: characters that XML cannot have are written as _x0007_. ECMA-376, 22.9.2.19. */
export const unescapeXml = (text: string): string =>
  text.includes('_x')
    ? text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      )
    : text;
