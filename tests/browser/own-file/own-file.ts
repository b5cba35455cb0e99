/** Drops files of one's own on a page. */
import type { Page } from 'playwright-core';

export const OWN =
  'date,title,lane\n2026-03-01,The bridge closes,Traffic\n2026-04,It opens again,Traffic\n';

/** A table with this many rows, half a day apart. */
export function longTable(rows: number): string {
  const lines = Array.from({ length: rows }, (_, i) => {
    const day = new Date(Date.UTC(1950, 0, 1) + i * 43_200_000).toISOString().slice(0, 10);
    return `${day},Event number ${i},"What happened, in a sentence of usual length.",Lane ${i % 5}`;
  });
  return ['date,title,text,lane', ...lines, ''].join('\n');
}

type Files = readonly (readonly [name: string, content: string | Uint8Array])[];

/** As a text that can be given to a page, whatever the bytes are. */
export const bytesOf = (content: string | Uint8Array): string =>
  Buffer.from(content).toString('latin1');

/** Runs in the page: whether it has taken the files. */
export function putFiles(files: readonly (readonly [name: string, bytes: string])[]): boolean {
  const dataTransfer = new DataTransfer();
  for (const [name, bytes] of files)
    dataTransfer.items.add(new File([Uint8Array.from(bytes, (each) => each.charCodeAt(0))], name));
  const init = { dataTransfer, bubbles: true, cancelable: true };
  const on = document.querySelector('dialog[open]') ?? document.querySelector('h1, h2')!;
  on.dispatchEvent(new DragEvent('dragover', init));
  return !on.dispatchEvent(new DragEvent('drop', init));
}

/** Whether the page has taken them. */
export const dropped = (page: Page, files: Files): Promise<boolean> =>
  page.evaluate(
    putFiles,
    files.map(([name, content]) => [name, bytesOf(content)] as const),
  );

export async function drop(page: Page, files: Files): Promise<void> {
  if (!(await dropped(page, files))) throw new Error('The page has not taken the files.');
}

export const untilOwn = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { name: new RegExp(`^Your own file: .*${name}`) }).waitFor();
