/** The names of files that are for hosts and not for readers. Pure. */

/** At the root of a built folder. Apache's files are not listed: their names begin with a dot. */
export const HOST_FILES = ['_headers', 'vercel.json', 'nginx.conf'];

/** A regular expression with which hosts refuse these files. */
export const HOST_FILE_PATTERN = `(?:${HOST_FILES.join('|').replaceAll('.', String.raw`\.`)})`;
