/** Names of files that are for hosts, and not for readers. Pure. */

/** At the root of a built folder; Apache's begin with a dot. */
export const HOST_FILES = ['_headers', 'vercel.json', 'nginx.conf'];

/** As a regular expression, for hosts to refuse them. */
export const HOST_FILE_PATTERN = `(?:${HOST_FILES.join('|').replaceAll('.', String.raw`\.`)})`;
