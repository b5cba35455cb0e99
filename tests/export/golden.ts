/**
 * Compares a drawing with the one in tests/goldens. Node only.
 *
 * A drawing that differs is written beside the golden as `<name>-changed.svg`, to be looked at;
 * `UPDATE=1` makes it the new golden.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const FOLDER = join(import.meta.dirname, '../goldens');

export function expectGolden(name: string, svg: string): void {
  const drawn = normal(svg);
  const golden = join(FOLDER, `${name}.svg`);
  const changed = join(FOLDER, `${name}-changed.svg`);
  rmSync(changed, { force: true });
  if (process.env['UPDATE']) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(golden, drawn);
  }
  const known = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
  if (drawn !== known) writeFileSync(changed, drawn);
  expect(drawn === known, `${golden} differs from ${changed}: look at both, then UPDATE=1`).toBe(
    true,
  );
}

/** An element a line, and numbers to a thousandth, so that a difference is one a person can see. */
const normal = (svg: string): string =>
  `${svg
    .replaceAll(/\d+\.\d{4,}/g, (digits) => String(Number(Number(digits).toFixed(3))))
    .replaceAll(/>(?=<(?!\/|tspan))/g, '>\n')}\n`;
