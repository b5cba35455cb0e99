import { describe, expect, test } from 'vitest';
import { embedPolicy, hashOf, PAGE_POLICY, serverPolicy } from '../../src/cli/headers.ts';
import { fits, hostFiles, readNetlifyFile, rulesFor } from '../../src/cli/host-files.ts';

const INLINE = { scripts: ['early()', 'late()'], styles: ['p{}'] };
const rules = rulesFor(INLINE, ['embed-1.js']);
const files = hostFiles(rules);

const directives = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split('; ').map((directive): [string, string[]] => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

describe('the policies', () => {
  test('name what stands in a page by its hash, and allow nothing unsafe', () => {
    for (const policy of [PAGE_POLICY, embedPolicy(INLINE), serverPolicy(INLINE)]) {
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(directives(policy).get('default-src')).toEqual(["'none'"]);
      expect(directives(policy).get('require-trusted-types-for')).toEqual(["'script'"]);
    }
    expect(directives(embedPolicy(INLINE)).get('script-src')).toEqual(INLINE.scripts.map(hashOf));
    // The hash of an empty text, as every browser has it.
    expect(hashOf('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });

  test('of a server allows all that the pages allow themselves', () => {
    const all = directives(serverPolicy(INLINE));
    for (const page of [PAGE_POLICY, embedPolicy(INLINE)])
      for (const [name, sources] of directives(page))
        if (!sources.includes("'none'"))
          expect(all.get(name), name).toEqual(expect.arrayContaining(sources));
  });
});

describe('the rules', () => {
  test('say no header twice for one path', () => {
    for (const path of ['/', '/embed/x.html', '/assets/main-a1.js', '/embed-1.js']) {
      const names = rules
        .filter((rule) => fits(rule, path))
        .flatMap(({ headers }) => Object.keys(headers));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('let what never changes be kept', () => {
    const cached = (path: string): boolean =>
      rules.some((rule) => fits(rule, path) && 'Cache-Control' in rule.headers);
    expect(['/assets/a.js', '/embed-1.js', '/embed.js', '/'].map(cached)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('the files for hosts', () => {
  test('Netlify’s is read back as it was written', () => {
    expect(readNetlifyFile(files._headers!)).toEqual(rules);
  });

  test('Vercel’s is JSON with the same headers', () => {
    const { headers } = JSON.parse(files['vercel.json']!) as {
      headers: { source: string; headers: { key: string; value: string }[] }[];
    };
    expect(headers.map(({ source }) => source)).toEqual(['/(.*)', '/assets/(.*)', '/embed-1.js']);
    expect(headers[0]?.headers.map(({ key }) => key)).toEqual(Object.keys(rules[0]!.headers));
  });

  test.for(['.htaccess', 'nginx.conf'])('%s sets every header', (name) => {
    for (const { headers } of rules)
      for (const [header, value] of Object.entries(headers))
        expect(files[name]).toContain(`${header} "${value}"`);
  });

  test('in nginx a place with headers of its own repeats those of all', () => {
    const places = files['nginx.conf']!.split('\nlocation ').slice(1, -1);
    expect(places).toHaveLength(3);
    for (const place of places) expect(place).toContain('Content-Security-Policy');
  });
});
