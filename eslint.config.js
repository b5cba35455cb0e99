/** What code may not do. Where a rule protects a floor of the project, its message says which. */
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

const ban = (selector, message) => ({ selector, message });

/** Text is never markup: who controls a seed must not control the page. */
const MARKUP = [
  ...['innerHTML', 'outerHTML', 'srcdoc'].flatMap((name) => [
    ban(`MemberExpression[property.name="${name}"]`, `Text only: no ${name}.`),
    ban(`MemberExpression[property.value="${name}"]`, `Text only: no ${name}.`),
  ]),
  ban(
    'CallExpression[callee.property.name=/^(html|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|parseFromString|writeln)$/]',
    'Text only: nothing is parsed as markup.',
  ),
  ban(
    'CallExpression[callee.object.name="document"][callee.property.name="write"]',
    'Text only: no document.write.',
  ),
];

/** The page keeps nothing about its reader; in a sandboxed frame these throw, too. */
const STORAGE = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
const NO_STORAGE = [
  ban(
    `MemberExpression[property.name=/^(${STORAGE.join('|')}|cookie)$/]`,
    'No storage and no cookies.',
  ),
];

/** A civil date never passes through the time zone of the machine. */
const LOCAL_TIME = ban(
  'MemberExpression[property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)$/]',
  'Civil dates know no local time: use the time folder.',
);

/** What the browser has and Node has not, and what differs from run to run. */
const OUTSIDE_PURE = [
  'document',
  'window',
  'self',
  'globalThis',
  'navigator',
  'location',
  'history',
  'screen',
  'fetch',
  'requestAnimationFrame',
  'ResizeObserver',
  'matchMedia',
  'getComputedStyle',
  'setTimeout',
  'setInterval',
  'performance',
  'process',
  'console',
].map((name) => ({ name, message: 'time, timeline, view, layout and seeds are pure.' }));

const IMPURE = [
  ban('CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'Pure: no clock.'),
  ban('NewExpression[callee.name="Date"][arguments.length=0]', 'Pure: no clock.'),
  ban(
    'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    'Pure: no chance.',
  ),
];

const STATIC_STYLE = ban(
  'SvelteAttribute[key.name="style"]',
  'The content security policy forbids style attributes: use a class or style:property.',
);

const NO_ENUM = ban('TSEnumDeclaration', 'No enums: a union of texts says the same.');

const SRC_SYNTAX = [NO_ENUM, ...MARKUP, ...NO_STORAGE, LOCAL_TIME];
const storageGlobals = STORAGE.map((name) => ({ name, message: 'No storage and no cookies.' }));

export default defineConfig(
  {
    ignores: [
      'archives/',
      'dist/',
      'lib/',
      'public/',
      'node_modules/',
      '.svelte-check/',
      '**/*-changed.*',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,svelte}'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // These two take a third of the time; there are no enums (see NO_ENUM) and few classes.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // `() => list.push(x)` and numbers in templates read well.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Types promise what an older browser or another system may lack: `document.fonts`.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      // `void page.address` subscribes an effect to it.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'no-alert': 'error',
      'no-debugger': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
    },
  },
  { extends: [svelte.configs.recommended], files: ['**/*.svelte', '**/*.svelte.ts'] },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // $props() is destructured with `let`.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // It cannot tell a map that is never changed from one that is.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/no-at-html-tags': 'error',
      'svelte/no-target-blank': 'error',
      'svelte/require-each-key': 'error',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...storageGlobals],
      'no-restricted-syntax': ['error', ...SRC_SYNTAX, STATIC_STYLE],
    },
  },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  // What broke is told to the reader there, and to whoever looks for the cause.
  {
    files: ['src/app/loading/Boundary.svelte', 'src/app/loading/mounting.ts'],
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
  {
    files: ['src/{time,timeline,view,layout,seeds}/**'],
    rules: {
      'no-restricted-globals': ['error', ...storageGlobals, ...OUTSIDE_PURE],
      'no-restricted-syntax': ['error', ...SRC_SYNTAX, ...IMPURE],
    },
  },
  // Where there is a process, it keeps the reader of YAML from asking the system for each token.
  {
    files: ['src/seeds/seed/yaml-document.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...storageGlobals,
        ...OUTSIDE_PURE.filter(({ name }) => name !== 'process'),
      ],
    },
  },
  {
    files: ['tests/**'],
    rules: {
      // A test may hand over what the types forbid.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
);
