/** The commands by name. Each is loaded when it is called. */
import type { Command } from './command.ts';

export interface Entry {
  /** For the list in `sourceline --help`. */
  readonly summary: string;
  readonly load: () => Promise<{ readonly command: Command }>;
}

export const COMMANDS: Readonly<Record<string, Entry>> = {
  new: {
    summary: 'begin a timeline, and a site for it',
    load: () => import('./commands/new-command.ts'),
  },
  import: {
    summary: 'begin a timeline with the events of another tool',
    load: () => import('./commands/import-command.ts'),
  },
  compile: {
    summary: 'turn seeds into the JSON that the page shows',
    load: () => import('./commands/compile-command.ts'),
  },
  document: {
    summary: 'add a document to a timeline, and print its paragraphs',
    load: () => import('./commands/document-command.ts'),
  },
  find: {
    summary: 'find passages in documents, each with a citation to paste',
    load: () => import('./commands/find-command.ts'),
  },
  table: {
    summary: 'write the events as a table for a spreadsheet, and back',
    load: () => import('./commands/table-command.ts'),
  },
  verify: {
    summary: 'prove that every quotation stands in its document',
    load: () => import('./commands/verify-command.ts'),
  },
  check: {
    summary: 'list what to look at before publishing',
    load: () => import('./commands/check-command.ts'),
  },
  schema: {
    summary: 'write the JSON Schema of the public format',
    load: () => import('./commands/schema-command.ts'),
  },
  words: {
    summary: 'write a file to say in another language what the page says',
    load: () => import('./commands/words-command.ts'),
  },
  dev: {
    summary: 'serve the page while you write, following the seeds',
    load: () => import('./commands/dev-command.ts'),
  },
  build: {
    summary: 'build the page into a folder that any host can serve',
    load: () => import('./commands/build-command.ts'),
  },
  archive: {
    summary: 'turn very many events into tiles',
    load: () => import('./commands/archive-command.ts'),
  },
  snapshot: {
    summary: 'draw a timeline as a PNG or SVG picture',
    load: () => import('./commands/snapshot-command.ts'),
  },
  export: {
    summary: 'write the events as a table, a calendar or another format',
    load: () => import('./commands/export-command.ts'),
  },
  serve: {
    summary: 'serve the built page on this machine',
    load: () => import('./commands/serve-command.ts'),
  },
};
