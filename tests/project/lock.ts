/** Reads a package-lock.json of version 3. Pure. */

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Keys are folders: `node_modules/a/node_modules/b`; '' is the project itself. */
export type Lock = Readonly<Record<string, LockedPackage>>;

/**
 * Optional packages that the lock file lacks: `npm ci` could not install them on their platforms.
 * Each as `dependent -> package`.
 */
export function missingOptionals(lock: Lock): string[] {
  return Object.entries(lock).flatMap(([folder, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !homes(folder, name).some((home) => home in lock))
      .map((name) => `${folder} -> ${name}`),
  );
}

/** Where Node looks for a package from a folder, nearest first. */
function homes(folder: string, name: string): string[] {
  const parts = folder.split('/node_modules/');
  const above = parts.map((_, i) => parts.slice(0, parts.length - i).join('/node_modules/'));
  const folders = folder === '' ? [] : above.map((each) => `${each}/node_modules/${name}`);
  return [...folders, `node_modules/${name}`];
}

export const nameOf = (folder: string): string => folder.split('node_modules/').at(-1) ?? folder;
