/** The import table: what each folder may import. Enforced by imports.test.ts. */
import { packageOf, targetOf, type Import } from './imports.ts';

const PURE = ['time', 'timeline', 'view', 'archive', 'layout'];

/**
 * The folders of src/ (and main.ts), and the folders that each may import. `time ← timeline ← view
 * ← archive ← layout ← words ← chart ← app ← main`; the others stand beside them.
 */
export const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  time: [],
  timeline: ['time'],
  view: ['time', 'timeline'],
  archive: ['time', 'timeline', 'view'],
  layout: ['time', 'timeline', 'view', 'archive'],
  words: PURE,
  chart: PURE,
  app: [...PURE, 'words', 'chart'],
  'main.ts': [...PURE, 'words', 'chart', 'app'],
  embed: [...PURE, 'words', 'chart', 'app', 'export'],
  export: [...PURE, 'words', 'chart'],
  seeds: PURE,
  compile: [...PURE, 'words', 'chart', 'seeds'],
  cli: [...PURE, 'words', 'chart', 'embed', 'export', 'seeds', 'compile'],
  pack: [...PURE, 'export', 'seeds', 'compile', 'cli'],
};

/** What a page consists of. */
const PAGE = ['state', 'loading', 'controls', 'dialogs', 'painting', 'chart', 'reader', 'events'];
const IN_PAGES = PAGE.map((folder) => `app/${folder}`);

/**
 * The folders within a folder, and what each may import from the same folder of src/. A line such
 * as `layout` stands for the files directly in that folder. Other folders of src/ may import from
 * all of these.
 */
export const INNER_FOLDERS: Readonly<Record<string, readonly string[]>> = {
  time: [],
  'time/edtf': ['time'],
  'time/wording': ['time'],

  timeline: ['timeline/changes', 'timeline/check', 'timeline/links', 'timeline/spans'],
  'timeline/changes': ['timeline'],
  'timeline/check': ['timeline', 'timeline/changes', 'timeline/links', 'timeline/spans'],
  'timeline/links': ['timeline'],
  'timeline/spans': ['timeline'],
  'timeline/table': ['timeline'],
  'timeline/foreign': ['timeline/links', 'timeline/spans'],

  layout: [],
  'layout/index.ts': ['layout', 'layout/first-load.ts', 'layout/placement', 'layout/frame'],
  'layout/first-load.ts': ['layout', 'layout/placement', 'layout/frame'],
  'layout/more-charts.ts': ['layout', 'layout/placement', 'layout/frame'],
  'layout/archive.ts': ['layout/archive'],
  'layout/many-events.ts': ['layout/placement'],
  'layout/text': ['layout'],
  'layout/axis': ['layout', 'layout/text'],
  'layout/column': ['layout', 'layout/text', 'layout/axis'],
  'layout/placement': ['layout', 'layout/text', 'layout/axis', 'layout/column'],
  'layout/archive': ['layout/axis', 'layout/placement'],
  'layout/frame': ['layout', 'layout/text', 'layout/axis', 'layout/column', 'layout/placement'],

  archive: [],
  words: ['words/english', 'words/french', 'words/ukrainian', 'words/brought'],
  'words/brought': ['words', 'words/english'],
  'words/english': ['words'],
  'words/french': ['words', 'words/english'],
  'words/ukrainian': ['words', 'words/english'],

  chart: ['chart/drawing'],
  'chart/drawing': ['chart'],
  'chart/canvas': ['chart', 'chart/drawing'],

  'app/state': [],
  'app/loading': ['app/state'],
  'app/controls': ['app/state', 'app/loading'],
  'app/opened': ['app/state', 'app/loading', 'app/controls'],
  'app/dialogs': ['app/state', 'app/loading', 'app/controls'],
  'app/painting': ['app/state', 'app/loading'],
  'app/chart': ['app/state', 'app/loading', 'app/controls', 'app/dialogs', 'app/painting'],
  'app/reader': ['app/state', 'app/loading', 'app/controls', 'app/dialogs', 'app/chart'],
  'app/events': ['app/state', 'app/loading', 'app/controls', 'app/dialogs', 'app/reader'],
  'app/archive': IN_PAGES,
  app: [...IN_PAGES, 'app/opened'],
  embed: [],
  'embed/languages': ['embed'],
  export: [],
  'export/brand': ['export', 'export/fonts', 'export/still'],
  'export/fonts': ['export'],
  'export/formats': ['export'],
  'export/pictures': [
    ...['export', 'export/brand', 'export/fonts', 'export/formats'],
    ...['export/pictures/pdf', 'export/pictures/svg'],
  ],
  'export/pictures/pdf': ['export', 'export/fonts', 'export/pictures/svg'],
  'export/pictures/svg': ['export', 'export/fonts'],
  'export/site': ['export', 'export/formats'],
  'export/still': ['export', 'export/formats', 'export/site'],

  'seeds/report': [],
  'seeds/text': ['seeds/report'],
  'seeds/dates': ['seeds/report'],
  'seeds/seed': ['seeds/report', 'seeds/dates', 'seeds/seed/table', 'seeds/seed/links'],
  'seeds/seed/links': ['seeds/report', 'seeds/seed'],
  'seeds/seed/markup': ['seeds/seed'],
  'seeds/seed/table': [
    ...['seeds/report', 'seeds/text', 'seeds/dates', 'seeds/seed'],
    ...['seeds/seed/table/xlsx', 'seeds/seed/table/languages'],
  ],
  'seeds/seed/table/languages': [],
  'seeds/seed/table/xlsx': ['seeds/report'],
  'seeds/checks': ['seeds/report', 'seeds/dates', 'seeds/seed', 'seeds/seed/markup'],
  'seeds/imports': [
    ...['seeds/report', 'seeds/text', 'seeds/dates', 'seeds/seed', 'seeds/seed/markup'],
    ...['seeds/seed/table', 'seeds/imports/fitted', 'seeds/imports/calendar'],
    ...['seeds/imports/older', 'seeds/imports/settled'],
  ],
  'seeds/imports/fitted': [
    ...['seeds/imports', 'seeds/seed', 'seeds/seed/markup', 'seeds/seed/links'],
  ],
  'seeds/imports/calendar': ['seeds/imports'],
  'seeds/imports/settled': [
    ...['seeds/report', 'seeds/seed', 'seeds/seed/table', 'seeds/imports', 'seeds/imports/fitted'],
  ],
  'seeds/imports/older': ['seeds/imports'],
  seeds: [
    ...['seeds/report', 'seeds/seed', 'seeds/seed/markup', 'seeds/seed/links', 'seeds/checks'],
  ],
  'seeds/written': [
    ...['seeds', 'seeds/report', 'seeds/text', 'seeds/dates', 'seeds/seed', 'seeds/seed/markup'],
  ],
  'seeds/opened': [
    'seeds/written',
    ...['seeds', 'seeds/report', 'seeds/text', 'seeds/seed', 'seeds/seed/table', 'seeds/checks'],
    ...['seeds/imports', 'seeds/imports/fitted', 'seeds/imports/settled', 'seeds/seed/table/xlsx'],
  ],

  'compile/files': [],
  'compile/settings': ['compile/files', 'compile/images'],
  'compile/words': ['compile/files'],
  'compile/images': ['compile/files'],
  'compile/documents': [
    'compile/documents/html',
    'compile/documents/pdf',
    'compile/documents/docx',
  ],
  'compile/documents/html': ['compile/documents'],
  'compile/documents/pdf': ['compile/documents'],
  'compile/documents/docx': ['compile/documents'],
  'compile/records': ['compile/documents'],
  'compile/quotations': ['compile/files', 'compile/settings', 'compile/documents'],
  'compile/published': ['compile/files', 'compile/quotations'],
  'compile/archive': ['compile/archive/sorting', 'compile/archive/sources', 'compile/files'],
  'compile/archive/sorting': ['compile/archive'],
  'compile/archive/sources': ['compile/archive'],
  'compile/review': ['compile', 'compile/files', 'compile/settings', 'compile/quotations'],
  compile: ['files', 'images', 'quotations', 'settings', 'published'].map((f) => `compile/${f}`),

  cli: ['cli/archives', 'cli/commands'],
  'cli/archives': ['cli'],
  'cli/hosts': [],
  'cli/reader': ['cli'],
  'cli/server': ['cli', 'cli/archives', 'cli/hosts'],
  'cli/build': ['cli', 'cli/archives', 'cli/hosts'],
  'cli/commands': ['cli', 'cli/archives', 'cli/build', 'cli/server', 'cli/reader'],

  pack: ['pack/ready'],
  'pack/ready': ['pack'],
};

/** Only with `import()`, because a first load does not need it. Types cost nothing. */
const LAZY: Readonly<Record<string, readonly string[]>> = { app: ['export', 'seeds'] };

/** Each dependency is imported in few folders, so that it can be replaced there. */
const DEPENDENCIES: Readonly<Record<string, readonly string[]>> = {
  'node:': ['export', 'compile', 'cli', 'pack'],
  svelte: ['chart', 'app', 'main.ts', 'embed', 'export', 'cli'],
  d3: ['layout', 'chart', 'app'],
  valibot: ['timeline'],
  '@valibot/to-json-schema': ['compile'],
  yaml: ['seeds', 'compile'],
  'js-yaml': ['seeds'],
  'date-fns': ['seeds'],
  '@date-fns/utc': ['seeds'],
  'image-size': ['compile'],
  '@fontsource-variable/source-sans-3': ['app', 'main.ts'],
  '@fontsource/source-serif-4': ['app', 'main.ts'],
  '@expo-google-fonts/source-sans-3': ['export'],
  '@expo-google-fonts/source-serif-4': ['export'],
  '@resvg/resvg-js': ['export'],
  parse5: ['export', 'seeds', 'compile'],
  'ical.js': ['seeds'],
  '@mozilla/readability': ['compile'],
  unpdf: ['compile'],
  fflate: ['seeds', 'compile'],
  saxes: ['seeds', 'compile'],
  chardet: ['seeds'],
  'subset-font': ['export'],
  fontkit: ['export'],
  harfbuzzjs: ['export'],
  pdfkit: ['export'],
  'bidi-js': ['export'],
  send: ['cli'],
  negotiator: ['cli'],
  vite: ['cli', 'pack'],
  '@sveltejs/vite-plugin-svelte': ['cli', 'pack'],
  chokidar: ['pack'],
  '@duckdb/node-api': ['compile'],
  pg: ['compile'],
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
