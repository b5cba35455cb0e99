/**
 * Compares a drawing, or a text, with the one in tests/goldens. Node only.
 *
 * If they differ, the new one is written beside the golden, with `-changed` in its name. `UPDATE=1`
 * makes it the new golden.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

export const GOLDENS = join(import.meta.dirname, '../goldens');

/** @param name the path within tests/goldens, without the ending: `gallery/moment` */
export const expectGolden = (name: string, svg: string): void =>
  expectSame(name, 'svg', Buffer.from(normal(svg)));

/** A PNG, byte for byte: the same code draws and packs the same pixels on every machine. */
export const expectGoldenPng = (name: string, png: Buffer): void => expectSame(name, 'png', png);

/** For output that is read, not seen. */
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
  // A soft assertion, so that all outputs that differ are written.
  expect.soft(isSame, `${golden} differs from ${changed}: look at both, then UPDATE=1`).toBe(true);
}

/** One element per line, and numbers to a thousandth, so that a person can see every difference. */
const normal = (svg: string): string =>
  `${svg
    .replaceAll(/\d+\.\d{4,}/g, (digits) => String(Number(Number(digits).toFixed(3))))
    .replaceAll(/>(?=<(?!\/|tspan))/g, '>\n')}\n`;
