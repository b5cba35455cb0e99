/**
 * The version of the loader. Articles name the file of a version together with its hash, and stay
 * online for years. So a published version never changes, and public/ keeps all of them.
 */
export const LOADER_VERSION = 3;
