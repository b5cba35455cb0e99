/** Writes compressed copies of built files, which servers can send as they are. Node only. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXTS = ['.html', '.js', '.css', '.json', '.svg', '.xml'];

/** Bytes. A file that fits into one packet gains nothing. */
const LEAST = 1400;
/** Bytes. Above this, brotli's highest quality takes long and saves little. */
const LARGE = 200_000;

/** Writes `x.js.gz` and `x.js.br` beside each `x.js` in a folder and its subfolders. */
export function compress(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const file of files) {
    if (!file.isFile() || !TEXTS.includes(extname(file.name))) continue;
    compressFile(join(file.parentPath, file.name));
  }
}

export function compressFile(path: string): void {
  const bytes = readFileSync(path);
  if (bytes.length < LEAST) return;
  const quality = bytes.length > LARGE ? 9 : 11;
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  );
}
