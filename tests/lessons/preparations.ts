/** What some lessons need beside the guide's timeline: a story, images, a table, settings … */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/main.ts';
import { siteIn } from '../../src/cli/site.ts';
import { compileTimeline } from '../../src/compile/compile.ts';
import { formatPublished, publishedOf } from '../../src/compile/published/record.ts';
import {
  EVENTS,
  SETTINGS,
  TABLE,
  TIMELINE,
  TRANSLATIONS,
  WORDS,
  type Preparation,
} from './lesson.ts';

export const put = (root: string, file: string, text: string | Uint8Array): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

export const read = (root: string, file: string): string => readFileSync(join(root, file), 'utf8');

/** Runs a command in the site. */
export const quietly = async (root: string, args: readonly string[]): Promise<void> => {
  await run(
    args.map((arg) => (arg === 'documents' ? join(root, arg) : arg)),
    { out: () => undefined, err: () => undefined },
    siteIn(root),
  );
};

const add = (root: string, file: string, text: string): void =>
  put(root, file, read(root, file) + text);

export const together =
  (...each: readonly Preparation[]): Preparation =>
  async (root) => {
    for (const prepare of each) await prepare(root);
  };

export const story: Preparation = (root) =>
  add(
    root,
    TIMELINE,
    `story:
  - event: closing
    sentence: A crack is found, and cars are turned away.
  - event: vote
    sentence: The council decides.
    extent: 2026-03-15/2026-03-25
`,
  );

export const translation: Preparation = (root) =>
  put(
    root,
    TRANSLATIONS,
    `- language: fr
  title: Le vieux pont de Liston
  summary: Comment une fissure a fermé le seul pont de la ville.
  lanes:
    - id: bridge
      name: Le pont
    - id: council
      name: Le conseil
    - id: crossing
      name: Traverser
`,
  );

/** The event "closing" has an image. */
export const image: Preparation = (root) => {
  for (const name of ['bun.png', 'hall.jpg'])
    cpSync(
      join('tests/fixtures/seeds/images/images', name),
      join(root, 'seeds/bridge/images', name === 'bun.png' ? 'crack.png' : 'bridge.jpg'),
    );
  const events = read(root, EVENTS);
  put(
    root,
    EVENTS,
    events.replace(
      '  after: [warning]\n',
      `  after: [warning]
  media:
    - file: bridge.jpg
      alt: A stone bridge with four arches
      credit: Ann Marsh / The Liston Courier
`,
    ),
  );
};

/** The event "closing" was changed after it was published, and once had another id. */
export const changes: Preparation = (root) => {
  put(
    root,
    EVENTS,
    read(root, EVENTS).replace(
      '  after: [warning]\n',
      `  after: [warning]
  formerly: [bridge-closed]
  changes:
    - at: 2026-03-06
      what: date
      was: 2026-03-03
      is: 2026-03-02
      why: We had written the day of the paper.
`,
    ),
  );
  add(
    root,
    TIMELINE,
    `changes:
  - at: 2026-03-08
    what: removed
    event: petition
    was: Readers sign a petition
    why: Nobody has seen it.
`,
  );
};

/** Three events in a table, in place of events.yaml. */
export const table: Preparation = (root) => {
  rmSync(join(root, EVENTS));
  put(
    root,
    TABLE,
    `date,title,text,lane,reason,people,source,paragraph,quote,says
27 Feb 2026,Engineers warn the town,A crack is growing.,The bridge,The Echo gives the date.,,echo-report,3,dated Feb. 27,Gives the day.
2 March 2026,The town closes the bridge,Engineers have found a crack.,The council,The day before the paper.,Ruth Alder,courier-closed,3,closed its old bridge to cars on Monday,Gives the day.
,,,,,,echo-report,4,at 60 centimetres,Gives the length.
`,
  );
};

export const settings: Preparation = (root) => {
  put(
    root,
    SETTINGS,
    `publisher:
  name: The Liston Courier
logo: brand/logo.svg
colours:
  light:
    accent: '#9a3412'
fonts:
  text:
    regular: fonts/courier.woff2
opens: bridge
languages: [en, fr]
`,
  );
  put(root, 'brand/logo.svg', '<svg viewBox="0 0 90 30"><rect width="90" height="30" /></svg>\n');
  cpSync(
    'node_modules/@fontsource/alfa-slab-one/files/alfa-slab-one-latin-400-normal.woff2',
    join(root, 'fonts/courier.woff2'),
  );
};

/** The site brings its own words in German. */
export const words: Preparation = (root) =>
  put(root, WORDS, readFileSync('templates/words/de.yaml', 'utf8'));

/** The timeline as it is was published. */
export const published: Preparation = (root) => {
  const { timeline } = compileTimeline(join(root, 'seeds'), 'bridge');
  if (!timeline) throw new Error('The timeline of the guide does not compile.');
  put(root, 'seeds/bridge/published.yaml', formatPublished(publishedOf(timeline)));
};
