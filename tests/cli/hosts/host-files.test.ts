import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, test } from 'vitest';
import {
  embedPolicy,
  hashOf,
  headPolicy,
  pagePolicy,
  serverPolicy,
  TEXT_POLICY,
} from '../../../src/cli/hosts/headers.ts';
import { hostFiles } from '../../../src/cli/hosts/host-files.ts';
import { observatoryGrade } from './observatory.ts';
import { fits, readNetlifyFile, rulesFor, type Hosted } from '../../../src/cli/hosts/host-rules.ts';

const INLINE = { scripts: ['early()', 'late()'], styles: ['p{}'], starters: ['start()'] };
const HEAD = headPolicy('start()');
const HOSTED: Hosted = {
  inline: INLINE,
  pages: ['index.html', 'other.html', 'bridge/index.html'],
  framed: ['embed', 'events'],
  fixed: ['embed-1.js', 'assets/a-1.js', 'assets/b-2.css', 'archives/floods/t/'],
};
const rules = rulesFor(HOSTED);
const files = hostFiles(HOSTED);

const directives = (policy: string): Map<string, string[]> =>
  new Map(
    policy.split('; ').map((directive): [string, string[]] => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

describe('the policies', () => {
  test('name what stands in a page by its hash, and allow nothing unsafe', () => {
    for (const policy of [HEAD, embedPolicy(INLINE), serverPolicy(INLINE)]) {
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(directives(policy).get('default-src')).toEqual(["'none'"]);
      expect(directives(policy).get('require-trusted-types-for')).toEqual(["'script'"]);
    }
    expect(directives(embedPolicy(INLINE)).get('script-src')).toEqual(INLINE.scripts.map(hashOf));
    // The hash of an empty text, as in every browser.
    expect(hashOf('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
  });

  test('of a server allows all that the pages allow themselves', () => {
    const all = directives(serverPolicy(INLINE));
    for (const page of [HEAD, embedPolicy(INLINE)])
      for (const [name, sources] of directives(page))
        if (!sources.includes("'none'"))
          expect(all.get(name), name).toEqual(expect.arrayContaining(sources));
  });
});

/** The headers of all rules that match a path, as hosts apply them that use the last one. */
const headersOf = (path: string): Record<string, string> =>
  Object.fromEntries(
    rules.filter((rule) => fits(rule, path)).flatMap(({ headers }) => Object.entries(headers)),
  );

describe('the rules', () => {
  test('that name one header for one path say the same, or more strictly', () => {
    const strict = pagePolicy(INLINE);
    for (const path of ['/', '/other.html', '/embed/x.html', '/assets/a-1.js', '/embed-1.js']) {
      const names = rules
        .filter((rule) => fits(rule, path))
        .flatMap(({ headers }) => Object.keys(headers));
      const twice = names.filter((name, index) => names.indexOf(name) < index);
      expect(twice.filter((name) => name !== 'Content-Security-Policy')).toEqual([]);
      if (twice.length > 0) expect(headersOf(path)['Content-Security-Policy']).toBe(strict);
    }
    expect(strict.startsWith(`${serverPolicy(INLINE)};`)).toBe(true);
  });

  test('let no other site frame a page, but those that are made for it', () => {
    const framed = (path: string): boolean =>
      !headersOf(path)['Content-Security-Policy']!.includes("frame-ancestors 'self'");
    const pages = ['/', '/index.html', '/index', '/other.html', '/other'];
    pages.push('/bridge/', '/bridge/index.html', '/bridge/index');
    expect(pages.map(framed)).toEqual(pages.map(() => false));
    expect(['/embed/x.html', '/embed/x.fr.html', '/events/x/y.html'].map(framed)).toEqual(
      Array(3).fill(true),
    );
  });

  test('let be kept what never changes, and is there', () => {
    const kept = ['/assets/a-1.js', '/embed-1.js'];
    const asked = ['/assets/gone.js', '/x/assets/a-1.js', '/embed.js', '/'];
    for (const path of kept) expect(headersOf(path)['Cache-Control']).toMatch(/immutable/);
    for (const path of asked) expect(headersOf(path)).not.toHaveProperty('Cache-Control');
  });
});

describe('the grade of MDN’s Observatory', () => {
  test('is the best for each page', () => {
    for (const path of ['/', '/index.html', '/index', '/other.html', '/other'])
      expect(observatoryGrade(headersOf(path)), path).toEqual({ score: 120, grade: 'A+' });
  });

  test('is worse without one of them', () => {
    const { 'Strict-Transport-Security': transport, ...others } = headersOf('/');
    expect(observatoryGrade(others)).toEqual({ score: 80, grade: 'B+' });
    const loose = { ...others, 'Content-Security-Policy': serverPolicy(INLINE) };
    expect(observatoryGrade(loose)).toEqual({ score: 60, grade: 'C+' });
    const plain = { ...loose, 'Strict-Transport-Security': transport! };
    expect(observatoryGrade(plain)).toEqual({ score: 80, grade: 'B+' });
    const { 'Content-Security-Policy': _, ...bare } = headersOf('/');
    expect(observatoryGrade(bare)).toEqual({ score: 55, grade: 'C' });
    const unsafe = "default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'self'";
    expect(observatoryGrade({ ...headersOf('/'), 'Content-Security-Policy': unsafe })).toEqual({
      score: 80,
      grade: 'B+',
    });
  });
});

describe('Google’s rules for policies', () => {
  const findings = (policy: string) => new CspEvaluator(new CspParser(policy).csp).evaluate();

  test('find nothing in what a page with all its parts, or without scripts, may do', () => {
    expect(findings(embedPolicy(INLINE))).toEqual([]);
    expect(findings(TEXT_POLICY)).toEqual([]);
  });

  test('find nothing in all others', () => {
    for (const policy of [HEAD, serverPolicy(INLINE), pagePolicy(INLINE)])
      expect(findings(policy)).toEqual([]);
  });

  test('would find what a host itself may hold', () => {
    const [first] = findings(serverPolicy({ ...INLINE, starters: [] }));
    expect(first).toMatchObject({ severity: Severity.MEDIUM_MAYBE, value: "'self'" });
  });

  test('would find what is unsafe', () => {
    const [first] = findings(HEAD.replace(/script-src [^;]+/, "script-src 'unsafe-inline'"));
    expect(first).toMatchObject({ severity: Severity.HIGH, directive: 'script-src' });
  });
});

describe('the files for hosts', () => {
  test('Netlify’s is read back as it was written', () => {
    expect(readNetlifyFile(files._headers!)).toEqual(rules);
  });

  test('Vercel’s says the same of each path, once', () => {
    const { headers } = JSON.parse(files['vercel.json']!) as {
      headers: { source: string; headers: { key: string; value: string }[] }[];
    };
    const paths = ['/', '/index.html', '/other.html', '/embed/x.html', '/events/x/y.html'];
    for (const path of [...paths, '/assets/a-1.js', '/embed-1.js']) {
      const said = headers
        // As regular expressions, these patterns match the same paths.
        .filter(({ source }) => new RegExp(`^${source}$`).test(path))
        .flatMap((each) => each.headers.map(({ key, value }) => [key, value] as const));
      expect(said.length).toBe(new Set(said.map(([key]) => key)).size);
      const policy = /assets|embed-1/.test(path) ? pagePolicy(INLINE) : undefined;
      const expected = { ...headersOf(path), ...(policy && { 'Content-Security-Policy': policy }) };
      expect(Object.fromEntries(said), path).toEqual(expected);
    }
  });
});

test('pages of two depths have two starters, and one policy allows both', () => {
  const both = serverPolicy({ ...INLINE, starters: ['start()', 'up()'] });
  for (const starter of ['start()', 'up()']) expect(both).toContain(hashOf(starter));
});
