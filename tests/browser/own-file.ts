/** Drops files of one's own on a page. */
import type { Page } from 'playwright-core';

export const OWN =
  'date,title,lane\n2026-03-01,The bridge closes,Traffic\n2026-04,It opens again,Traffic\n';

type Files = readonly (readonly [name: string, content: string | Uint8Array])[];

/** Whether the page has taken them. */
export const dropped = (page: Page, files: Files): Promise<boolean> =>
  page.evaluate(
    (all) => {
      const dataTransfer = new DataTransfer();
      for (const [name, bytes] of all)
        dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      const init = { dataTransfer, bubbles: true, cancelable: true };
      const on = document.querySelector('dialog[open]') ?? document.querySelector('h1, h2')!;
      on.dispatchEvent(new DragEvent('dragover', init));
      return !on.dispatchEvent(new DragEvent('drop', init));
    },
    files.map(([name, content]) => [name, [...Buffer.from(content)]] as const),
  );

export async function drop(page: Page, files: Files): Promise<void> {
  if (!(await dropped(page, files))) throw new Error('The page has not taken the files.');
}

export const untilOwn = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { name: new RegExp(`^Your own file: .*${name}`) }).waitFor();
