/** The import table: who may import whom, and what. Read by imports.test.ts. */
import { packageOf, targetOf, type Import } from './imports.ts';

const PURE = ['time', 'timeline', 'view', 'layout'];

/**
 * The rooms of the house (folders of src/, and main.ts) and the rooms that each may import:
 * `time ← timeline ← view ← layout ← words ← chart ← app ← main`, the others beside them.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  time: [],
  timeline: ['time'],
  view: ['time', 'timeline'],
  layout: ['time', 'timeline', 'view'],
  words: PURE,
  chart: PURE,
  app: [...PURE, 'words', 'chart'],
  'main.ts': [...PURE, 'words', 'chart', 'app'],
  embed: [...PURE, 'words', 'chart', 'app', 'export'],
  export: [...PURE, 'words', 'chart'],
  compile: [...PURE],
  cli: [...PURE, 'words', 'chart', 'embed', 'export', 'compile'],
};

/**
 * The rooms within a room, and what each may import of their own room. A room that is named here
 * without a folder is the files that lie in no folder of it. Other rooms see the whole room.
 */
export const INNER_ROOMS: Readonly<Record<string, readonly string[]>> = {
  time: [],
  'time/edtf': ['time'],
  'time/wording': ['time'],

  layout: [],
  'layout/index.ts': ['layout', 'layout/placement', 'layout/frame'],
  'layout/text': ['layout'],
  'layout/axis': ['layout', 'layout/text'],
  'layout/column': ['layout', 'layout/text', 'layout/axis'],
  'layout/placement': ['layout', 'layout/text', 'layout/axis', 'layout/column'],
  'layout/frame': ['layout', 'layout/text', 'layout/axis', 'layout/column', 'layout/placement'],

  'app/state': [],
  'app/loading': ['app/state'],
  'app/controls': ['app/state', 'app/loading'],
  'app/dialogs': ['app/state', 'app/loading', 'app/controls'],
  'app/chart': ['app/state', 'app/loading', 'app/controls'],
  'app/reader': ['app/state', 'app/loading', 'app/controls', 'app/dialogs', 'app/chart'],
  'app/events': ['app/state', 'app/loading', 'app/controls', 'app/reader'],
  app: [
    ...['app/state', 'app/loading', 'app/controls', 'app/dialogs'],
    ...['app/chart', 'app/reader', 'app/events'],
  ],

  export: [],
  'export/fonts': ['export'],
  'export/formats': ['export'],
  'export/pictures': ['export', 'export/fonts', 'export/formats', 'export/pictures/pdf'],
  'export/pictures/pdf': ['export', 'export/fonts'],
  'export/site': ['export', 'export/formats'],
  'export/still': ['export', 'export/formats', 'export/site'],

  'compile/report': [],
  'compile/files': ['compile/report'],
  'compile/dates': ['compile/report'],
  'compile/seed': ['compile/report', 'compile/files', 'compile/dates'],
  'compile/checks': ['compile/report', 'compile/dates', 'compile/seed'],
  'compile/images': ['compile/report', 'compile/files', 'compile/seed'],
  'compile/quotations': ['compile/report', 'compile/files', 'compile/seed', 'compile/checks'],
  compile: [
    ...['compile/report', 'compile/files', 'compile/seed', 'compile/checks'],
    ...['compile/images', 'compile/quotations'],
  ],

  cli: ['cli/commands'],
  'cli/hosts': [],
  'cli/server': ['cli', 'cli/hosts'],
  'cli/build': ['cli', 'cli/hosts'],
  'cli/commands': ['cli', 'cli/build', 'cli/server'],
};

/** Only by `import()`, since a first load does not need it; types cost nothing. */
const LAZY: Readonly<Record<string, readonly string[]>> = { app: ['export'] };

/** Each dependency has its place; whoever wants to replace it finds it there. */
const DEPENDENCIES: Readonly<Record<string, readonly string[]>> = {
  'node:': ['export', 'compile', 'cli'],
  svelte: ['chart', 'app', 'main.ts', 'embed', 'export'],
  d3: ['layout', 'chart', 'app'],
  valibot: ['timeline'],
  '@valibot/to-json-schema': ['compile'],
  yaml: ['compile'],
  'date-fns': ['compile'],
  '@date-fns/utc': ['compile'],
  'image-size': ['compile'],
  '@fontsource-variable/source-sans-3': ['app', 'main.ts'],
  '@fontsource/source-serif-4': ['app', 'main.ts'],
  '@expo-google-fonts/source-sans-3': ['export'],
  '@expo-google-fonts/source-serif-4': ['export'],
  '@resvg/resvg-js': ['export'],
  parse5: ['export'],
  'subset-font': ['export'],
  pdfkit: ['export'],
  'bidi-js': ['export'],
  send: ['cli'],
  negotiator: ['cli'],
  vite: ['cli'],
  '@sveltejs/vite-plugin-svelte': ['cli'],
};

/** What is wrong with an import, in a sentence; null where nothing is. */
export function objection(each: Import): string | null {
  const at = `src/${each.file}:${each.line}`;
  const room = roomOf(each.file);
  const target = targetOf(each);
  if (target === null) {
    const name = packageOf(each.specifier);
    const allowed = DEPENDENCIES[name] ?? [];
    if (allowed.includes(room)) return null;
    const where = allowed.length > 0 ? `in ${allowed.join(', ')}` : 'nowhere';
    return `${at} imports ${each.specifier}, which is at home ${where}`;
  }
  const to = roomOf(target);
  if (to === room) return innerObjection(at, each.file, target);
  if (ROOMS[room]?.includes(to)) return null;
  if (LAZY[room]?.includes(to))
    return each.atOnce ? `${at} imports ${target} at once: only import() may` : null;
  return `${at} imports ${target}: ${room} may not import ${to}`;
}

function innerObjection(at: string, file: string, target: string): string | null {
  const [room, to] = [innerRoomOf(file), innerRoomOf(target)];
  if (to === room || INNER_ROOMS[room]?.includes(to)) return null;
  return `${at} imports ${target}: ${room} may not import ${to}`;
}

/** `layout/axis` of `layout/axis/ticks.ts`; a file that has a line of its own is its own room. */
export const innerRoomOf = (path: string): string =>
  path in INNER_ROOMS ? path : path.slice(0, path.lastIndexOf('/'));

/** `layout` of `layout/axis/ticks.ts`; `main.ts` of itself; `..` of what lies outside src/. */
const roomOf = (path: string): string => path.split('/', 1).join('');
