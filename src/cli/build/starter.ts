/**
 * The script that stands in a page and starts its own. Pure.
 *
 * A policy with 'self' lets in whatever a host keeps beside the page. The hash of this script and
 * 'strict-dynamic' let in this text, and what it loads. It has to make the tag itself: no browser lets
 * `import()` in it pass, and WebKit (2.50) refuses hashes of all files, with an import map that names
 * them. Its policy for Trusted Types gives the one address, whatever it is asked for, and no other
 * policy can have its name.
 */
import { edit, elementOf, elementsOf } from '../../export/still/html-page.ts';
import { STARTER_TYPES } from '../hosts/headers.ts';

/** @param src address of the page's script, as seen from the page. */
const starterOf = (src: string): string =>
  `{const a=${JSON.stringify(src)},s=document.createElement("script");s.type="module";` +
  `s.src=self.trustedTypes?trustedTypes.createPolicy("${STARTER_TYPES}",{createScriptURL:()=>a})` +
  `.createScriptURL(""):a;document.head.append(s)}`;

/** The page with a starter in the place of its script, and the starter's text. */
export function withStarter(html: string): { readonly html: string; readonly starter: string } {
  const script = elementOf(elementsOf(html), 'script', { type: 'module' });
  const starter = starterOf(script.attributes.src!);
  return { html: edit(html, [{ ...script, text: `<script>${starter}</script>` }]), starter };
}
