/**
 * Compares a drawing, or a text, with the one in tests/goldens. Node only.
 *
 * A drawing that differs is written beside the golden with `-changed` in its name, to be looked at;
 * `UPDATE=1` makes it the new golden.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

export const GOLDENS = join(import.meta.dirname, '../goldens');

/** @param name from tests/goldens, without its ending: `gallery/moment`. */
export const expectGolden = (name: string, svg: string): void =>
  expectSame(name, 'svg', Buffer.from(normal(svg)));

/** A PNG, byte for byte: the same pixels, drawn and packed by the same code on every machine. */
export const expectGoldenPng = (name: string, png: Buffer): void => expectSame(name, 'png', png);

/** What is read rather than seen. */
export const expectGoldenText = (name: string, text: string): void =>
  expectSame(name, 'txt', Buffer.from(`${text}\n`));

function expectSame(name: string, ending: 'svg' | 'png' | 'txt', drawn: Buffer): void {
  const golden = join(GOLDENS, `${name}.${ending}`);
  const changed = join(GOLDENS, `${name}-changed.${ending}`);
  rmSync(changed, { force: true });
  if (process.env['UPDATE']) {
    mkdirSync(dirname(golden), { recursive: true });
    writeFileSync(golden, drawn);
  }
  const isSame = existsSync(golden) && drawn.equals(readFileSync(golden));
  if (!isSame) {
    mkdirSync(dirname(changed), { recursive: true });
    writeFileSync(changed, drawn);
  }
  // Soft, so that all that differ are written.
  expect.soft(isSame, `${golden} differs from ${changed}: look at both, then UPDATE=1`).toBe(true);
}

/** An element a line, and numbers to a thousandth, so that a difference is one a person can see. */
const normal = (svg: string): string =>
  `${svg
    .replaceAll(/\d+\.\d{4,}/g, (digits) => String(Number(Number(digits).toFixed(3))))
    .replaceAll(/>(?=<(?!\/|tspan))/g, '>\n')}\n`;
