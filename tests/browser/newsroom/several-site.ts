/** A site with several timelines, in several languages, and a brand of its own. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  ARABIC_FILE,
  NARROW_BOLD_FILE,
  NARROW_FILE,
  WIDE_FILE,
} from '../../export/fonts/test-fonts.ts';
import { MARKED_JSON } from '../../export/marked.ts';
import { HAFEN_JSON, MINA_JSON, PUERTO_JSON } from '../../export/harbour-languages.ts';
import { ROOT, run } from '../../project/command.ts';
import { serve } from '../engines/slow.ts';

const SETTINGS = `
publisher: { name: The Harbour Gazette, url: https://gazette.example/ }
colours:
  light: { paper: '#fffaf2', ink: '#1d1a16', accent: '#9a3412' }
  dark: { paper: '#171412' }
logo: logo.svg
fonts:
  text: { regular: [wide.woff2, naskh.woff2], bold: [wide.woff2, naskh.woff2] }
  headings: { regular: [narrow.woff2, naskh.woff2], bold: [narrow-bold.woff2, naskh.woff2] }
footer:
  - { text: Imprint, url: https://gazette.example/imprint }
`;
const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><path fill="#0a8a4a" d="M0 0h120v40z"/></svg>';
export interface SeveralSite {
  readonly root: string;
  /** Its address. */
  readonly site: string;
  readonly remove: () => Promise<void>;
}

/** Builds it, and serves what was built. */
export async function serveSeveral(): Promise<SeveralSite> {
  const root = mkdtempSync(join(tmpdir(), 'sourceline-several-'));
  const folder = join(root, 'public', 'timelines');
  mkdirSync(folder, { recursive: true });
  cpSync(join(ROOT, 'public/timelines/paris-summit.json'), join(folder, 'paris-summit.json'));
  for (const timeline of [HAFEN_JSON, MARKED_JSON, MINA_JSON, PUERTO_JSON])
    writeFileSync(join(folder, `${timeline.id}.json`), JSON.stringify(timeline));
  writeFileSync(join(root, 'sourceline.yaml'), SETTINGS);
  writeFileSync(join(root, 'logo.svg'), LOGO);
  cpSync(WIDE_FILE, join(root, 'wide.woff2'));
  cpSync(ARABIC_FILE, join(root, 'naskh.woff2'));
  cpSync(NARROW_FILE, join(root, 'narrow.woff2'));
  cpSync(NARROW_BOLD_FILE, join(root, 'narrow-bold.woff2'));
  const program = join(ROOT, 'src/cli/sourceline.js');
  const { code, output } = await run(process.execPath, [program, 'build'], { cwd: root });
  if (code !== 0) throw new Error(output);
  const { url: site, close } = await serve({ root: join(root, 'dist'), port: 0 });
  const remove = async (): Promise<void> => {
    await close();
    rmSync(root, { recursive: true });
  };
  return { root, site, remove };
}
