/**
 * Where the files of our fonts are. In the published package, src/pack/ready/font-file.ts takes the
 * place of this file. Node only.
 */
import { createRequire } from 'node:module';

/** @param file as a module path: `@fontsource/source-serif-4/files/a.woff2` */
export const fontFile = (file: string): string => createRequire(import.meta.url).resolve(file);
