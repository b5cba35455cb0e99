/** Small disks, if this machine lets a test mount one. Node only. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;

export interface Disk {
  readonly folder: string;
  /** Makes the disk read-only. */
  readonly seal: () => void;
}

/** An empty disk of `kilobytes`, removed after the test; null if none can be mounted. */
export function smallDisk(kilobytes: number): Disk | null {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-disk-'));
  const mounted = mount('-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder);
  onTestFinished(() => {
    if (mounted) spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  });
  if (!mounted) return null;
  const seal = (): void => {
    if (!mount('-o', 'remount,ro', folder)) throw new Error(`${folder} cannot be sealed`);
  };
  return { folder, seal };
}
