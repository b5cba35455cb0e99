import { describe, expect, test } from 'vitest';
import { missingOptionals, nameOf, type Lock } from './lock.ts';
import { textOf } from './sources.ts';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
}

const lock = (JSON.parse(textOf('package-lock.json')) as { packages: Lock }).packages;
const manifest = JSON.parse(textOf('package.json')) as Manifest;

describe('the lock file', () => {
  test('holds every optional package of every platform', () => {
    expect(missingOptionals(lock)).toEqual([]);
    // Otherwise the check above would test nothing.
    expect(Object.keys(lock)).toEqual(
      expect.arrayContaining([
        'node_modules/@resvg/resvg-js-darwin-arm64',
        'node_modules/@resvg/resvg-js-win32-x64-msvc',
        'node_modules/@resvg/resvg-js-linux-x64-gnu',
      ]),
    );
  });

  test('is refused if one of them is missing', () => {
    const { 'node_modules/@resvg/resvg-js-darwin-arm64': _, ...rest } = lock;
    expect(missingOptionals(rest)).toEqual([
      'node_modules/@resvg/resvg-js -> @resvg/resvg-js-darwin-arm64',
    ]);
  });

  test('finds an optional package that is nested', () => {
    const nested: Lock = {
      'node_modules/a': { optionalDependencies: { b: '1' } },
      'node_modules/a/node_modules/b': {},
    };
    expect(missingOptionals(nested)).toEqual([]);
  });

  test('names only the public registry, and has a hash for each package', () => {
    const foreign = Object.values(lock)
      .map((each) => each.resolved ?? 'https://registry.npmjs.org/')
      .filter((url) => !url.startsWith('https://registry.npmjs.org/'));
    expect(foreign).toEqual([]);
    const unchecked = Object.entries(lock).filter(([key, { integrity }]) => key && !integrity);
    expect(unchecked.map(([folder]) => folder)).toEqual([]);
  });
});

describe('dependencies', () => {
  const exact = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });

  test('have exact versions, the locked ones', () => {
    const loose = exact.filter(
      ([name, version]) => lock[`node_modules/${name}`]?.version !== version,
    );
    expect(loose).toEqual([]);
  });

  test('have licences that allow passing them on', () => {
    const FREE =
      /^\(?(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|Unlicense|Zlib|MPL-2\.0|OFL-1\.1|Unicode-3\.0|\s|AND|OR|WITH|Python-2\.0|PSF-2\.0|CC-BY-4\.0)+\)?$/;
    // A manifest may name none, if the file beside it does.
    const beside = (folder: string): string =>
      folder === 'node_modules/png-js' && textOf(`${folder}/LICENSE`).startsWith('MIT License')
        ? 'MIT'
        : 'none';
    const other = Object.entries(lock)
      .map(([folder, { license }]) => ({ folder, license: license ?? beside(folder) }))
      .filter(({ folder, license }) => folder !== '' && !FREE.test(license))
      .map(({ folder, license }) => `${nameOf(folder)}: ${license}`);
    expect(other).toEqual([]);
    expect(FREE.test('GPL-3.0')).toBe(false);
    expect(FREE.test('none')).toBe(false);
  });
});

test('the project says which Node it needs, and that it is free', () => {
  expect(manifest.engines.node).toBe('>=20.19');
  expect(lock['']?.license).toBe('MIT');
  expect(textOf('LICENSE')).toContain('MIT License');
});
