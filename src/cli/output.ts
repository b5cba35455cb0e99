/** Writes a file that a command was asked for, and says so. */
import { descriptorOf, writeWhole } from '../compile/files/write.ts';
import type { Terminal } from './command.ts';

/** @param about what is in it, for the line that the terminal gets. */
export function writeOutput(
  path: string,
  content: string | Uint8Array,
  about: string,
  terminal: Terminal,
): void {
  writeWhole(path, content);
  // In standard output the line would become part of the file.
  if (descriptorOf(path) === 1) terminal.err(`${path}: ${about}`);
  else terminal.out(`${path}: ${about}`);
}
