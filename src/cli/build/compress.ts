/** Compressed twins of built files, for servers that send them as they are. Node only. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXTS = ['.html', '.js', '.css', '.json', '.svg', '.xml'];

/** Bytes: what fits a packet gains nothing. */
const LEAST = 1400;
/** Bytes: above, brotli's last quality takes long for little. */
const LARGE = 200_000;

/** Writes `x.js.gz` and `x.js.br` beside each `x.js` of a folder and its folders. */
export function compress(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const file of files) {
    if (!file.isFile() || !TEXTS.includes(extname(file.name))) continue;
    const path = join(file.parentPath, file.name);
    const bytes = readFileSync(path);
    if (bytes.length < LEAST) continue;
    const quality = bytes.length > LARGE ? 9 : 11;
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    );
  }
}
