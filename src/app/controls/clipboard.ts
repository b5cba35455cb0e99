/** Copies to the clipboard, in iframes too. Browser only. */

/** Whether the text was copied. An article may forbid its iframes to do so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Over plain http there is no clipboard.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The old way, which asks for no permission right after a press. If it fails too, the text stays
 * selected so that the reader can copy it by hand.
 */
export function copyFrom(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  const before = document.activeElement;
  field.focus();
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const done = document.execCommand('copy');
  if (done && before instanceof HTMLElement) before.focus();
  return done;
}
