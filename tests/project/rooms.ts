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
  if (to === room || ROOMS[room]?.includes(to)) return null;
  if (LAZY[room]?.includes(to))
    return each.atOnce ? `${at} imports ${target} at once: only import() may` : null;
  return `${at} imports ${target}: ${room} may not import ${to}`;
}

/** `layout` of `layout/ticks.ts`; `main.ts` of itself; `..` of what lies outside src/. */
const roomOf = (path: string): string => path.split('/', 1).join('');
