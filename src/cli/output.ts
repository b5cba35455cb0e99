/** Writes the output file of a command, and tells the user. */
import { descriptorOf, writeWhole } from '../compile/files/write.ts';
import type { Terminal } from './command.ts';

/** @param about what the file contains, for the line in the terminal. */
export function writeOutput(
  path: string,
  content: string | Uint8Array,
  about: string,
  terminal: Terminal,
): void {
  writeWhole(path, content);
  // If the file is standard output, the line would become part of it.
  if (descriptorOf(path) === 1) terminal.err(`${path}: ${about}`);
  else terminal.out(`${path}: ${about}`);
}
