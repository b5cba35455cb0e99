/** The hash of a timeline's JSON file. Pure. */

/** SHA-256 in hex. A browser has it only in a secure context: over https, or on this machine. */
export async function sha256(file: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', file));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
