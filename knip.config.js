/** Where use begins; what is reached from nowhere here is dead. */

/** Stylesheets use font packages by url(). */
const css = (text) =>
  [...text.matchAll(/(?:url\(|@import )['"]([@\w][^'"]*)['"]/g)]
    .map((match) => `import '${match[1]}';`)
    .join('\n');

export default {
  entry: [
    'index.html',
    // Linked by index.html, so that it is there before any script.
    'src/export/still/{still,still-pages}.css',
    'src/cli/{sourceline.js,main.ts}',
    'src/embed/{archive-page,archive-words,check,data-hash,dialog-words,early,embed,evidence-words,page,words}.ts',
    'src/embed/languages/*.ts',
    // Named where bundles are made.
    'src/cli/build/{no-colour,no-transition}.ts',
    'src/pack/pack.{js,ts}',
    'src/cli/server/live.ts',
    'src/pack/ready/*.ts',
    'tests/**/*.{test,deep,bench,measure,case}.ts',
    'tests/fixtures/**/*.ts',
    // Bundled for a page of its test.
    'tests/browser/painting/painting-page.ts',
  ],
  project: ['src/**/*.{ts,js,svelte,css}', 'tests/**/*.ts'],
  compilers: { css },
  // Started by its path: tests/project/checks.test.ts; served to articles: tests/browser/harness/hosts.ts.
  ignoreDependencies: ['svelte-check', 'pym.js', '@newswire/frames'],
  // Debian's: tests/browser/engines/.
  ignoreBinaries: ['Xvfb', 'WebKitWebDriver', 'mkfifo', 'mount', 'umount'],
  // A type may be exported for the reader of the contract that it is part of.
  ignoreExportsUsedInFile: { interface: true, type: true },
};
