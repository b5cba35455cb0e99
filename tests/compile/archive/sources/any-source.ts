/** Calls `sourceline archive` in a folder of its own. Node only. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jsonIn } from '../../../../src/archive/files.ts';
import type { HeadJson } from '../../../../src/archive/format.ts';
import { run } from '../../../../src/cli/main.ts';
import { filesIn } from '../../../../src/compile/files/folder.ts';
import type { EventJson } from '../../../../src/timeline/schema.ts';

export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'sourceline-source-'));
  /** Where archives are written. */
  readonly out = join(this.folder, 'out');

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Buffer): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  async archive(...args: string[]): Promise<{ code: number; out: string; err: string }> {
    const lines = { out: [] as string[], err: [] as string[] };
    const code = await run(['archive', ...args, '--out', this.out], {
      out: (line) => lines.out.push(line),
      err: (line) => lines.err.push(line),
    });
    return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
  }

  /** What was written, by path. */
  get files(): Map<string, string> {
    return new Map(
      filesIn(this.out).map((path) => [path, readFileSync(join(this.out, path), 'utf8')]),
    );
  }

  get head(): HeadJson {
    return JSON.parse(jsonIn(this.files.get('head.js')!)) as HeadJson;
  }

  /** In order of position. */
  get events(): EventJson[] {
    return [...this.files]
      .filter(([file]) => file.startsWith('r/'))
      .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
      .flatMap(([, text]) => (JSON.parse(jsonIn(text)) as { events: EventJson[] }).events);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
