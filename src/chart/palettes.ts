/** The colours of the two themes, for pictures. The page takes them from its style sheet. */
import type { Theme } from './theme.ts';

export const light: Theme = {
  paper: '#fdfcf8',
  shade: '#f4f1e9',
  hairline: '#dfdbd1',
  ink: '#16181d',
  quiet: '#4a4d55',
  muted: '#5c5e66',
  faint: '#5c5e66',
  selection: '#dfe7f3',
  accent: '#1f5aa8',
  verified: '#00705c',
  lanes: ['#1f5aa8', '#6b3fa8', '#00705c', '#b3321c', '#8a5a00', '#a0276b', '#3d6b12', '#4a5568'],
};

export const dark: Theme = {
  paper: '#15161a',
  shade: '#1d2026',
  hairline: '#33363e',
  ink: '#f1efe9',
  quiet: '#bdbfc6',
  muted: '#a3a5ad',
  faint: '#a3a5ad',
  selection: '#24344c',
  accent: '#7fb0ff',
  verified: '#4fd1b3',
  lanes: ['#7fb0ff', '#bb98f6', '#4fd1b3', '#ff8d74', '#e0ae4a', '#f48cc4', '#a3cf6b', '#a9b4c6'],
};

export interface Palettes {
  readonly light: Theme;
  readonly dark: Theme;
}

/** Those of a site that names no colours of its own. */
export const PALETTES: Palettes = { light, dark };
