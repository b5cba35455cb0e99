/** What is said of a package that is not installed. */
import { describe, expect, test } from 'vitest';
import { optionalPackage } from '../../../../src/compile/archive/sources/optional-package.ts';
import { SourceFault } from '../../../../src/compile/archive/sources/source.ts';

describe('a package that is not there', () => {
  const missing = (name: string): Error =>
    Object.assign(new Error(`Cannot find package '${name}' imported from here`), {
      code: 'ERR_MODULE_NOT_FOUND',
    });

  test('is asked for', async () => {
    await expect(
      optionalPackage('leak.parquet', 'no-such-package', () =>
        Promise.reject(missing('no-such-package')),
      ),
    ).rejects.toEqual(
      new SourceFault(['leak.parquet needs no-such-package: npm install no-such-package']),
    );
  });

  test('is found beside the site if Sourceline is installed elsewhere', async () => {
    const found = await optionalPackage<{ parse: (text: string) => unknown }>('leak', 'yaml', () =>
      Promise.reject(missing('yaml')),
    );
    expect(found.parse('a: 1')).toEqual({ a: 1 });
  });

  test('of which a part is missing is told from that', async () => {
    await expect(
      optionalPackage('leak.parquet', 'duck', () => Promise.reject(missing('duck-linux-x64'))),
    ).rejects.toThrow(
      "leak.parquet needs duck, which cannot be loaded (Cannot find package 'duck-linux-x64' imported from here). Install it on this machine: npm install duck",
    );
  });
});
