/**
 * Prints the last line of a run: `N passed, N failed`. It works beside vitest's own reporter.
 *
 * It prints when the process exits, because vitest still prints after the last test, and can still
 * fail then (if a teardown throws).
 */
import { writeSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';
import { inWords, tally, type Tally } from './tally.ts';

export default class LastLine implements Reporter {
  #tally: Tally = { passed: 0, failed: 0, skipped: 0 };

  onInit(): void {
    process.once('exit', (code) => {
      const { failed } = this.#tally;
      if (code !== 0 && failed === 0) this.#tally.failed = 1;
      if (code === 0 && failed > 0) process.exitCode = 1;
      print(`${inWords(this.#tally)}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    this.#tally = tally(modules, errors);
  }
}

/**
 * Synchronous, because the process is exiting. A pipe that is full at the moment is tried again.
 */
function print(line: string): void {
  for (let attempt = 0; attempt < 500; attempt += 1) {
    try {
      writeSync(1, line);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}
