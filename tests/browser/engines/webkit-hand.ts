/** Mouse and keyboard for WebKit's browser, through WebDriver. Node only. */
import { setTimeout } from 'node:timers/promises';
import type { Driver, Key, Point } from './driver.ts';
import { PATIENCE } from '../../patience.ts';
import { listen, overheard } from './overheard.ts';
import type { Ask } from './webdriver.ts';
import type { Screen } from './webkit-screen.ts';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowRight: '\uE014',
  '+': '+',
  '-': '-',
  '0': '0',
};

const to = ({ x, y }: Point): object => ({
  type: 'pointerMove',
  x: Math.round(x),
  y: Math.round(y),
  duration: 0,
});
const down = { type: 'pointerDown', button: 0 };
const up = { type: 'pointerUp', button: 0 };
const pointer = (...actions: object[]): object => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions,
});
const strokes = (values: readonly string[]): object => ({
  type: 'key',
  id: 'keys',
  actions: values.flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]),
});

/** The points between two others, as a hand moves. */
const way = (from: Point, target: Point): Point[] =>
  [1, 2, 3, 4, 5].map((n) => ({
    x: from.x + ((target.x - from.x) * n) / 5,
    y: from.y + ((target.y - from.y) * n) / 5,
  }));

/** The first answer that is not empty. @throws Error if there is none in time */
async function eventually<T>(answer: () => Promise<T | undefined>): Promise<T> {
  for (let waited = 0; waited < PATIENCE; waited += 50) {
    const found = await answer();
    if (found) return found;
    await setTimeout(50);
  }
  throw new Error(`Waited in vain: ${String(answer)}`);
}

export type Hand = Omit<Driver, 'saved' | 'pdf' | 'close'>;

export function handOf(ask: Ask, screen: Screen): Hand {
  const act = async (...actions: object[]): Promise<void> => {
    await ask('POST', 'actions', { actions });
  };
  const script = (text: string, ...args: unknown[]): Promise<unknown> =>
    ask('POST', 'execute/async', { script: text, args });
  const sizes = async (): Promise<[Point, Point]> =>
    (await script(
      'arguments[0]([{ x: innerWidth, y: innerHeight }, { x: outerWidth, y: outerHeight }])',
    )) as [Point, Point];

  const heard: string[] = [];
  const hear = async (): Promise<void> => {
    heard.push(...((await script(`arguments[0]((${String(overheard)})())`)) as string[]));
  };
  const begin = (): Promise<unknown> => script(`arguments[0]((${String(listen)})())`);

  return {
    complaints: async () => {
      await hear();
      return heard.splice(0);
    },
    open: async (url) => {
      await hear();
      await ask('POST', 'url', { url: 'about:blank' });
      await ask('POST', 'url', { url });
      await begin();
    },
    run: async <A, T>(todo: (arg: A) => T | Promise<T>, arg: A, where = 'page'): Promise<T> => {
      await ask('POST', 'frame', { id: where === 'page' ? null : 0 });
      const text = `const [arg, done] = arguments;
        Promise.resolve(arg).then(${String(todo)}).then((value) => done({ value }),
          (error) => done({ problem: String(error) }));`;
      const said = (await script(text, arg)) as { value: T } | { problem: string };
      await ask('POST', 'frame', { id: null });
      if ('problem' in said) throw new Error(said.problem);
      return said.value;
    },
    click: (at) => act(pointer(to(at), down, up)),
    hover: (at) => act(pointer(to(at))),
    drag: (from, target) => act(pointer(to(from), down, ...way(from, target).map(to), up)),
    wheel: async (at, deltaY) => {
      // The driver cannot combine a key with the wheel. The browser uses Ctrl and the wheel to
      // enlarge the page, unless Alt is pressed too.
      const [inner, outer] = await sizes();
      const place = [at.x, at.y + outer.y - inner.y].map((n) => String(Math.round(n)));
      await screen.act('mousemove', ...place);
      await screen.act(
        ...['keydown', 'ctrl', 'keydown', 'alt', 'click', deltaY < 0 ? '4' : '5'],
        ...['keyup', 'alt', 'keyup', 'ctrl'],
      );
    },
    opened: async (action, holds) => {
      const handles = async () => (await ask('GET', 'window/handles')) as string[];
      const own = (await ask('GET', 'window')) as string;
      const before = await handles();
      await action();
      const other = await eventually(async () =>
        (await handles()).find((each) => !before.includes(each)),
      );
      await ask('POST', 'window', { handle: other });
      await eventually(() => script(`arguments[0]((${String(holds)})())`));
      await ask('DELETE', 'window');
      await ask('POST', 'window', { handle: own });
    },
    press: (key) => act(strokes([KEYS[key]])),
    type: (text) => act(strokes(Array.from(text))),
    // The buttons of MiniBrowser need more.
    isNarrowing: false,
    resize: async (width, height) => {
      // The window has a border around the page, whose size only the page can tell.
      for (let i = 0; i < 40; i += 1) {
        const [inner, outer] = await sizes();
        if (inner.x === width && inner.y === height) return;
        await ask('POST', 'window/rect', {
          width: outer.x + width - inner.x,
          height: outer.y + height - inner.y,
        });
        await setTimeout(50);
      }
      throw new Error(`The window cannot be ${width} × ${height} px.`);
    },
    screenshot: async () => Buffer.from((await ask('GET', 'screenshot')) as string, 'base64'),
    back: async () => void (await ask('POST', 'back')),
    forward: async () => void (await ask('POST', 'forward')),
    reload: async () => {
      await hear();
      await ask('POST', 'refresh');
      await begin();
    },
  };
}
