/** The import table: what each folder may import. Enforced by imports.test.ts. */
import { packageOf, targetOf, type Import } from './imports.ts';

const PURE = ['time', 'timeline', 'view', 'layout'];

/**
 * The folders of src/ (and main.ts), and the folders that each may import. `time ← timeline ← view
 * ← layout ← words ← chart ← app ← main`; the others stand beside them.
 */
export const FOLDERS: Readonly<Record<string, readonly string[]>> = {
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
  pack: [...PURE, 'export', 'compile', 'cli'],
};

/**
 * The folders within a folder, and what each may import from the same folder of src/. A line such
 * as `layout` stands for the files directly in that folder. Other folders of src/ may import from
 * all of these.
 */
export const INNER_FOLDERS: Readonly<Record<string, readonly string[]>> = {
  time: [],
  'time/edtf': ['time'],
  'time/wording': ['time'],

  layout: [],
  'layout/index.ts': ['layout', 'layout/first-load.ts', 'layout/placement', 'layout/frame'],
  'layout/first-load.ts': ['layout', 'layout/placement', 'layout/frame'],
  'layout/more-charts.ts': ['layout', 'layout/placement', 'layout/frame'],
  'layout/text': ['layout'],
  'layout/axis': ['layout', 'layout/text'],
  'layout/column': ['layout', 'layout/text', 'layout/axis'],
  'layout/placement': ['layout', 'layout/text', 'layout/axis', 'layout/column'],
  'layout/frame': ['layout', 'layout/text', 'layout/axis', 'layout/column', 'layout/placement'],

  words: ['words/english', 'words/french', 'words/ukrainian'],
  'words/english': ['words'],
  'words/french': ['words', 'words/english'],
  'words/ukrainian': ['words', 'words/english'],

  chart: ['chart/drawing'],
  'chart/drawing': ['chart'],
  'chart/canvas': ['chart', 'chart/drawing'],

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
  'compile/settings': ['compile/report', 'compile/seed'],
  'compile/checks': ['compile/report', 'compile/dates', 'compile/seed', 'compile/settings'],
  'compile/images': ['compile/report', 'compile/files', 'compile/seed'],
  'compile/documents': [
    'compile/report',
    'compile/documents/html',
    'compile/documents/pdf',
    'compile/documents/docx',
  ],
  'compile/documents/html': ['compile/documents'],
  'compile/documents/pdf': ['compile/documents'],
  'compile/documents/docx': ['compile/documents'],
  'compile/records': ['compile/report', 'compile/seed', 'compile/documents'],
  'compile/quotations': [
    ...['compile/report', 'compile/files', 'compile/seed', 'compile/settings'],
    ...['compile/checks', 'compile/documents'],
  ],
  compile: [
    ...['compile/report', 'compile/files', 'compile/seed', 'compile/checks'],
    ...['compile/images', 'compile/quotations', 'compile/settings'],
  ],

  cli: ['cli/commands'],
  'cli/hosts': [],
  'cli/reader': ['cli'],
  'cli/server': ['cli', 'cli/hosts'],
  'cli/build': ['cli', 'cli/hosts'],
  'cli/commands': ['cli', 'cli/build', 'cli/server', 'cli/reader'],

  pack: ['pack/ready'],
  'pack/ready': ['pack'],
};

/** Only with `import()`, because a first load does not need it. Types cost nothing. */
const LAZY: Readonly<Record<string, readonly string[]>> = { app: ['export'] };

/** Each dependency is imported in few folders, so that it can be replaced there. */
const DEPENDENCIES: Readonly<Record<string, readonly string[]>> = {
  'node:': ['export', 'compile', 'cli', 'pack'],
  svelte: ['chart', 'app', 'main.ts', 'embed', 'export', 'cli'],
  d3: ['layout', 'chart', 'app'],
  valibot: ['timeline'],
  '@valibot/to-json-schema': ['compile'],
  yaml: ['compile'],
  'js-yaml': ['compile'],
  'date-fns': ['compile'],
  '@date-fns/utc': ['compile'],
  'image-size': ['compile'],
  '@fontsource-variable/source-sans-3': ['app', 'main.ts'],
  '@fontsource/source-serif-4': ['app', 'main.ts'],
  '@expo-google-fonts/source-sans-3': ['export'],
  '@expo-google-fonts/source-serif-4': ['export'],
  '@resvg/resvg-js': ['export'],
  parse5: ['export', 'compile'],
  '@mozilla/readability': ['compile'],
  unpdf: ['compile'],
  fflate: ['compile'],
  saxes: ['compile'],
  chardet: ['compile'],
  'subset-font': ['export'],
  fontkit: ['export'],
  pdfkit: ['export'],
  'bidi-js': ['export'],
  send: ['cli'],
  negotiator: ['cli'],
  vite: ['cli', 'pack'],
  '@sveltejs/vite-plugin-svelte': ['cli', 'pack'],
  chokidar: ['pack'],
};

/** The program in the published package, which is made from these sources. */
const PACKED = '../lib/cli/main.js';

/** What is wrong with an import, in a sentence; null if it is allowed. */
export function objectionTo(each: Import): string | null {
  const at = `src/${each.file}:${each.line}`;
  const folder = folderOf(each.file);
  const target = targetOf(each);
  if (target === null) {
    const name = packageOf(each.specifier);
    const allowed = DEPENDENCIES[name] ?? [];
    if (allowed.includes(folder)) return null;
    const where = allowed.length > 0 ? `in ${allowed.join(', ')}` : 'nowhere';
    return `${at} imports ${each.specifier}, which is at home ${where}`;
  }
  const to = folderOf(target);
  if (target === PACKED && folder === 'cli') return null;
  if (to === folder) return innerObjection(at, each.file, target);
  if (FOLDERS[folder]?.includes(to)) return null;
  if (LAZY[folder]?.includes(to))
    return each.atOnce ? `${at} imports ${target} at once: only import() may` : null;
  return `${at} imports ${target}: ${folder} may not import ${to}`;
}

function innerObjection(at: string, file: string, target: string): string | null {
  const [folder, to] = [innerFolderOf(file), innerFolderOf(target)];
  if (to === folder || INNER_FOLDERS[folder]?.includes(to)) return null;
  return `${at} imports ${target}: ${folder} may not import ${to}`;
}

/**
 * `layout/axis` for `layout/axis/ticks.ts`. A file with a line of its own counts as its own folder.
 */
export const innerFolderOf = (path: string): string =>
  path in INNER_FOLDERS ? path : path.slice(0, path.lastIndexOf('/'));

/** `layout` for `layout/axis/ticks.ts`; `main.ts` for itself; `..` for files outside src/. */
const folderOf = (path: string): string => path.split('/', 1).join('');
