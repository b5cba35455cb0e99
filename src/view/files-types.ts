/** The Trusted Types policy with which a frame names the files of its archive: see src/embed/script-files.ts. */
export const FILES_TYPES = 'sourceline-files';
