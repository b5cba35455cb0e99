/**
 * Of the loader. Articles name the file of a version with its hash, and stand for years: so the
 * file of a version never changes once it was published, and public/ keeps all of them.
 */
export const LOADER_VERSION = 2;
