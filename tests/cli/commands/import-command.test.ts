import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../../src/cli/main.ts';
import { siteIn } from '../../../src/cli/site.ts';
import { temporaryFolder } from '../../compile/seeds.ts';

const FILE = {
  title: { text: { headline: 'The harbour' } },
  events: [
    { start_date: { year: '1990' }, text: { headline: 'A strike' }, group: 'Quay' },
    { start_date: { year: '1991' }, media: { url: 'https://example.org/a.jpg' } },
  ],
};

function siteWith(content: unknown, name = 'Old harbour.json') {
  const root = temporaryFolder();
  const path = join(root, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  const call = async (...args: string[]) => {
    const lines = { out: [] as string[], err: [] as string[] };
    const told = (line: string) => line.replaceAll(root, '.');
    const code = await run(
      args,
      { out: (line) => lines.out.push(told(line)), err: (line) => lines.err.push(told(line)) },
      siteIn(root),
    );
    return { code, out: lines.out, err: lines.err.join('\n') };
  };
  return { root, path, call };
}

test('a file becomes a seed that compiles at once, and comes back equal', async () => {
  const { root, path, call } = siteWith(FILE);
  const imported = await call('import', path);
  expect(imported).toEqual({
    code: 0,
    err: '',
    out: [
      './seeds/old-harbour: 2 events in 2 lanes, read as TimelineJS',
      './seeds/old-harbour/foreign.json: all of the file as it was',
      '1 event has links to media and pages of others: readers see where they lead, and nothing is loaded',
      '1 event had no title, and has one made of another text: see the comments in events.yaml',
      'All are drafts. Look at them with: npx sourceline dev',
      'To publish one, give it a document (npx sourceline document <file>), a citation and a dating, and remove "draft: true".',
    ],
  });
  const folder = join(root, 'seeds', 'old-harbour');
  expect(readdirSync(folder).sort()).toEqual(
    ['timeline.yaml', 'documents.yaml', 'events.yaml', 'foreign.json'].sort(),
  );
  const compiled = await call('compile');
  expect(compiled.code).toBe(0);
  expect(compiled.err).toContain(
    'Nothing of old-harbour is published: all 2 of its events are drafts',
  );
  expect(existsSync(join(root, 'public', 'timelines', 'old-harbour.json'))).toBe(false);
  const exported = await call('export', 'old-harbour', '--format', 'timelinejs');
  expect(JSON.parse(exported.out.join('\n'))).toEqual(FILE);
});

test('a timeline that is there is not replaced', async () => {
  const { root, path, call } = siteWith(FILE);
  mkdirSync(join(root, 'seeds', 'old-harbour'), { recursive: true });
  expect(await call('import', path)).toEqual({
    code: 2,
    out: [],
    err: 'sourceline: ./seeds/old-harbour already exists. Choose another name.',
  });
  expect((await call('import', path, 'new-harbour')).code).toBe(0);
});

test('if an event cannot be read, nothing is written', async () => {
  const wrong = { start_date: { year: 'soon' }, text: { headline: 'A strike' } };
  const { root, path, call } = siteWith({ events: [...FILE.events, wrong] });
  const { code, err, out } = await call('import', path);
  expect([code, out]).toEqual([1, []]);
  expect(err).toContain('Slide 3, "A strike" has the year "soon"');
  expect(err).toContain('nothing was written');
  expect(existsSync(join(root, 'seeds'))).toBe(false);
});

test.each([
  [['--as', 'timelinesj'], 'There is no kind "timelinesj". Did you mean timelinejs?'],
  [['--time-zone', 'BST'], 'There is no time zone "BST". Did you mean'],
  [['--language', 'en_GB'], '"en_GB" is not a language tag'],
  [['Old Harbour'], 'Did you mean old-harbour?'],
])('%j is refused', async (args, message) => {
  const { root, path, call } = siteWith(FILE);
  const { code, err } = await call('import', path, ...args);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  expect(existsSync(join(root, 'seeds'))).toBe(false);
});

test('a file that is missing, or of no known kind, is refused', async () => {
  const { path, call } = siteWith('<html></html>');
  expect((await call('import', `${path}x`, 'a')).err).toMatch(/There is no|No such|is missing/i);
  const { code, err } = await call('import', path);
  expect([code, err]).toEqual([1, expect.stringContaining('is not clear what kind of file')]);
});

test('what was published does not go on being seen when all of it are drafts again', async () => {
  const { root, path, call } = siteWith(FILE);
  await call('import', path);
  mkdirSync(join(root, 'public', 'timelines'), { recursive: true });
  writeFileSync(join(root, 'public', 'timelines', 'old-harbour.json'), '{}');
  const { code, err } = await call('compile');
  expect([code, err]).toEqual([1, expect.stringContaining('all events of old-harbour are drafts')]);
});

test('a foreign.json that was spoilt is named', async () => {
  const { root, path, call } = siteWith(FILE);
  await call('import', path);
  writeFileSync(join(root, 'seeds', 'old-harbour', 'foreign.json'), '{}');
  const { code, err } = await call('export', 'old-harbour', '--format', 'timelinejs');
  expect([code, err]).toEqual([1, expect.stringContaining('is not as import wrote it')]);
  expect(readFileSync(join(root, 'seeds', 'old-harbour', 'foreign.json'), 'utf8')).toBe('{}');
});

test('a compiled timeline becomes its seed again, which compiles to the same', async () => {
  const published = readFileSync('public/timelines/paris-summit.json', 'utf8');
  const { root, path, call } = siteWith(published, 'paris-summit.json');
  const { code, out, err } = await call('import', path);
  expect([code, err]).toEqual([0, '']);
  expect(out.join('\n')).toContain('read as a timeline that Sourceline has compiled');
  const compiled = await call('compile', '--strict');
  expect([compiled.code, compiled.err]).toEqual([0, '']);
  const again = readFileSync(join(root, 'public', 'timelines', 'paris-summit.json'), 'utf8');
  expect(JSON.parse(again)).toEqual(JSON.parse(published));
});

test('of a compiled timeline with a part that cannot be read, nothing is written', async () => {
  const json = JSON.parse(readFileSync('public/timelines/paris-summit.json', 'utf8'));
  json.events[0].status = 'rumoured';
  const { root, path, call } = siteWith(json, 'paris-summit.json');
  const { code, err } = await call('import', path);
  expect(code).toBe(1);
  expect(err).toContain('events[0].status');
  expect(existsSync(join(root, 'seeds'))).toBe(false);
});
