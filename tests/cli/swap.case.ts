/** Builds a small site into one folder over and over, until it is killed: for kills.deep.ts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFolder } from '../../src/cli/build/swap.ts';

const FILES = 20;

export async function run([target = '']: readonly string[]): Promise<number> {
  for (let n = 0; ; n++) {
    await replaceFolder(target, (draft) => {
      mkdirSync(join(draft, 'assets'));
      for (let file = 0; file < FILES; file++)
        writeFileSync(join(draft, 'assets', `${file}.txt`), String(n));
      return Promise.resolve();
    });
    if (n === 0) process.stdout.write('swapping\n');
  }
}
