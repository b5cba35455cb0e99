/**
 * The inline script that loads the page's main script, and its data at the same time; and the column
 * for a narrow window, or evened time if the address asks for it. Pure.
 *
 * A policy with 'self' allows every file that a host keeps beside the page. The hash of this script
 * with 'strict-dynamic' allows only this text and what it loads. The script has to create the tag
 * itself: no browser allows `import()` in it, and WebKit (2.50) refuses hashes of all files with an
 * import map that names them. Its Trusted Types policy always returns the one address, whatever it
 * is asked for, and no other policy can have its name.
 */
import { NARROW_WINDOW } from '../../layout/index.ts';
import { edit, elementOf, elementsOf } from '../../export/still/html-page.ts';
import { STARTER_TYPES } from '../hosts/headers.ts';

/** The scripts of src/app/state/other-charts.ts, as the bundler names them. */
const MORE_CHARTS = /^assets\/(other-charts|evened-time)-[^/]*\.js$/;
/** The script of src/app/archive/. */
const ARCHIVE = /^assets\/start-archive-[^/]*\.js$/;
/** Whether a page may ask for a script together with its own. @param path in the site */
export const isAskedAtOnce = (path: string): boolean =>
  MORE_CHARTS.test(path) || ARCHIVE.test(path);

/** Not `import()`, which asks for a script when it is needed. */
const IMPORTED = /(?:from|import)\s*"\.\/([^"]+)"/g;

/**
 * @param src address of the page's script, relative to the page
 * @param charts the same for the scripts of the charts that only some first loads need
 * @param archive the same for the scripts of an archive, which only its page needs
 */
const starterOf = (src: string, charts: readonly string[], archive: readonly string[]): string =>
  `{const d=document.querySelector('meta[name="sourceline:timeline"]'),m=[];` +
  `if(innerWidth<=${NARROW_WINDOW}||/[#&]scale=evened/.test(location.hash))` +
  `m.push(...${JSON.stringify(charts)});` +
  `if(d.dataset.archive)m.push(...${JSON.stringify(archive)});` +
  `for(const c of m){const l=document.createElement("link");` +
  `l.rel="modulepreload";l.href=c;document.head.append(l)}` +
  `const a=${JSON.stringify(src)},s=document.createElement("script");s.type="module";` +
  `s.src=self.trustedTypes?trustedTypes.createPolicy("${STARTER_TYPES}",{createScriptURL:()=>a})` +
  `.createScriptURL(""):a;` +
  // A page that was opened from a disk may load no module.
  `s.onerror=()=>document.documentElement.dataset.lost="";document.head.append(s);` +
  // A failure is reported by load.ts, which waits for the same request.
  '(self.sourcelineData=fetch(d.content)).catch(()=>{})}';

/** All scripts that these need before any of their code can run, and these first. */
function withImports(paths: readonly string[], files: readonly File[]): string[] {
  const texts = new Map(files.map(({ path, content }) => [path, content]));
  const all = new Set(paths);
  // A set that grows goes on with what was added.
  for (const path of all)
    for (const [, name] of String(texts.get(path)).matchAll(IMPORTED)) all.add(`assets/${name}`);
  return [...all];
}

interface File {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Replaces the page's script with a starter, and returns the page and the starter's text.
 *
 * @param files all files beside the page
 */
export function withStarter(
  html: string,
  files: readonly File[],
): { readonly html: string; readonly starter: string } {
  const script = elementOf(elementsOf(html), 'script', { type: 'module' });
  const src = script.attributes.src!;
  /** The path to the site's folder, in which all scripts are in assets/. */
  const up = src.slice(0, src.indexOf('assets/'));
  const own = src.slice(up.length);
  const like = (name: RegExp): string[] =>
    files.map(({ path }) => path).filter((path) => name.test(path));
  const from = (paths: readonly string[]) => paths.map((path) => `${up}${path}`);
  const charts = withImports(like(MORE_CHARTS), files).filter((path) => path !== own);
  // The page's own first: a host that sends few files at once would have it wait for the others.
  const archive = withImports([own, ...like(ARCHIVE)], files);
  const starter = starterOf(src, from(charts), from(archive));
  return { html: edit(html, [{ ...script, text: `<script>${starter}</script>` }]), starter };
}
