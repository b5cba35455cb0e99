/** Loads a package that only some sources need, and that is not installed with Sourceline. Node only. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SourceFault } from './source.ts';

/**
 * @param source as messages name it
 * @param name of the package
 * @param load imports it
 * @throws SourceFault if it is not installed
 */
export async function optionalPackage<T>(
  source: string,
  name: string,
  load: () => Promise<T>,
): Promise<T> {
  try {
    return await load().catch((error: unknown) => {
      if (isMissing(error, name)) return requireFromHere(name) as T;
      throw error;
    });
  } catch (error) {
    const way = `npm install ${name}`;
    if (isMissing(error, name)) throw new SourceFault([`${source} needs ${name}: ${way}`]);
    const [why] = (error as Error).message.split('\n');
    throw new SourceFault([
      `${source} needs ${name}, which cannot be loaded (${why}). Install it on this machine: ${way}`,
    ]);
  }
}

/** `npx` runs a Sourceline that is installed elsewhere; the package may be here all the same. */
const requireFromHere = (name: string): unknown =>
  createRequire(join(process.cwd(), 'package.json'))(name);

const isMissing = (error: unknown, name: string): boolean =>
  error instanceof Error &&
  ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  ) &&
  error.message.includes(`'${name}'`);
