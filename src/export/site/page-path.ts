/** How the pages of a site lie in its folder, and how they are addressed. Pure. */

/**
 * The folder of a page, as a path from the site's folder and as its address: `bridge/`; empty for
 * the site's own first page.
 */
export const folderOf = (page: string): string => page.slice(0, page.lastIndexOf('/') + 1);

/** The address of a page, relative to the site's: hosts serve a folder's index.html for it. */
export const addressOf = (page: string): string => page.replace(/(^|\/)index\.html$/, '$1');

/** The path from a page to the site's folder: `../` for each folder on its path. */
export const upFrom = (page: string): string => '../'.repeat(page.split('/').length - 1);
