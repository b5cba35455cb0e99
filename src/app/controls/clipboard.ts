/** Into the clipboard, in a frame too. Browser only. */

/** True where the text was copied; an article may forbid its frames to. */
export async function copied(text: string): Promise<boolean> {
  try {
    // Over plain http there is no clipboard at all.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The old way, which asks no permission where a reader has just pressed something. Where it fails,
 * too, the text stays selected, so that a hand can copy it.
 */
export function copiedFrom(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  const before = document.activeElement;
  field.focus();
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const done = document.execCommand('copy');
  if (done && before instanceof HTMLElement) before.focus();
  return done;
}
