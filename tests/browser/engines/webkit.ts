/**
 * WebKit as a Driver: WebKitGTK's MiniBrowser on a screen of its own, through WebDriver. Node only.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WINDOW, type Driver } from './driver.ts';
import { ended } from './ended.ts';
import { savedIn } from './saving.ts';
import { freePort, session } from './webdriver.ts';
import { handOf } from './webkit-hand.ts';
import { openScreen } from './webkit-screen.ts';

/** @param binary the path of a MiniBrowser */
export async function webkitDriver(binary: string): Promise<Driver> {
  const home = await newHome();
  const folder = join(home, 'saved');
  const screen = await openScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    // Its print dialog saves the file here.
    cwd: folder,
    env: {
      ...process.env,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      DISPLAY: screen.display,
      LANG: 'en_US.UTF-8',
    },
    stdio: 'ignore',
  });
  const ask = await session(`http://127.0.0.1:${port}`, {
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  });
  const hand = handOf(ask, screen);
  await hand.resize(WINDOW.width, WINDOW.height);

  /** Prints as a reader would: with Ctrl+P, to a file, in the dialog that opens. */
  const print = async (): Promise<void> => {
    await screen.act('key', 'ctrl+p');
    await screen.act('windowfocus', '--sync', await screen.window('Print'));
    await screen.act('key', 'Tab', 'Down', 'Return');
  };
  return {
    ...hand,
    saved: (action) => savedIn(folder, action),
    pdf: () => savedIn(folder, print),
    close: async () => {
      await ask('DELETE', '');
      await ended(driver);
      await screen.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A home folder of its own: with settings for saving, motion and printing. */
async function newHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'sourceline-webkit-'));
  const config = join(home, '.config');
  await mkdir(join(config, 'gtk-3.0'), { recursive: true });
  await mkdir(join(home, 'saved'));
  await writeFile(join(config, 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/saved"\n');
  const settings = ['[Settings]', 'gtk-enable-animations=0', 'gtk-print-backends=file', ''];
  await writeFile(join(config, 'gtk-3.0', 'settings.ini'), settings.join('\n'));
  return home;
}
