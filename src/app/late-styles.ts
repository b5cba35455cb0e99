/**
 * Loads a part of the page that comes late, and the stylesheets that it needs before it shows.
 * Takes the place of vite's helper for that (vite.config.ts), which also fetches scripts ahead,
 * as this page never asks for, and weighs three times as much.
 */

/**
 * Vite wraps each `import()` in this, by this name. `files` are stylesheets, relative to `from`, the
 * address of the script that asks. Rejects where a part or its style does not come; asking again
 * tries again.
 */
export const __vitePreload = async <Part>(
  load: () => Promise<Part>,
  files: readonly string[] = [],
  from = '',
): Promise<Part> => {
  const styles = files
    .map((file) => new URL(file, from).href)
    .filter((href) => ![...document.styleSheets].some((sheet) => sheet.href === href));
  const [part] = await Promise.all([load(), ...styles.map(added)]);
  return part;
};

const added = (href: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = resolve;
    link.onerror = () => {
      // Else it would count as there.
      link.remove();
      reject(new Error(href));
    };
    document.head.append(link);
  });
