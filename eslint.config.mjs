import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { kindNames } from './infra/kind-names.mjs';

/** Pure law: no I/O, no environment, no hidden clock, no random id (docs/rules.md LAW1, WF10). */
const domainLibs = ['kernel', 'calendar', 'rules', 'office', 'kind', ...kindNames].map((lib) => `libs/${lib}/**/*.ts`);
const specs = ['**/*.spec.{ts,tsx}', '**/*.{int,e2e,browser}-spec.ts', 'test/**/*.ts'];
const outsideWorld = ['process', 'Buffer', 'fetch', 'setInterval', 'setImmediate', 'crypto', 'performance'];

/** Selectors are one list a place: a later `no-restricted-syntax` would replace an earlier one, not add to it. */
const syntax = {
  rethrownAsText: {
    selector:
      "ThrowStatement > NewExpression[callee.name='Error'] > :matches(Identifier[name=/^(e|ex|err|error|cause|reason|exception|failure)$/], CallExpression[callee.name='String']).arguments",
    message:
      'Throw the error itself, or a DomainError with a code: a plain Error in a course is retried for ever (ERR4).',
  },
  zodByName: {
    selector:
      "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier[imported.name='z'], ImportDefaultSpecifier)",
    message: "Write `import * as z from 'zod'`, which bundlers can shake.",
  },
  environment: {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'The environment is read in main.ts and handed on as typed configuration (CFG1).',
  },
  randomness: {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Law and courses have no chance in them; ids come from facts or are derived (WF10).',
  },
  hiddenClock: {
    selector:
      ":matches(CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0])",
    message: 'The law has no clock of its own: the door gives `at` and `today` (LAW1).',
  },
};
const restrict = (...names) => ['error', ...names.map((name) => syntax[name])];
const everywhere = ['rethrownAsText', 'zodByName'];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'coverage/',
      '.maplebridge/',
      '.maplebridge-until-*/',
      '**/node_modules/',
      'test/architecture/planted/',
      'apps/web/dist/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    // Runs in a browser as it stands.
    files: ['apps/api/src/portal/page/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'addEventListener',
          'document',
          'history',
          'location',
          'print',
          'sessionStorage',
          'setTimeout',
          'speechSynthesis',
          'SpeechSynthesisUtterance',
          'window',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Walking a text by code points is what we mean when we write it.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // A port is asynchronous for all its implementations, also for one that has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // TypeORM and Nest declare the options that they take as classes; a literal is what they mean.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A command without a payload has an empty one.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // Does not see that a decorator reads it; the compiler reports what is never read.
      'no-useless-assignment': 'off',
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      complexity: ['error', 10],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-restricted-syntax': restrict(...everywhere, 'environment'),
    },
  },
  {
    files: ['workflows/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...outsideWorld],
      'no-restricted-syntax': restrict(...everywhere, 'environment', 'randomness'),
    },
  },
  {
    files: domainLibs,
    rules: {
      'no-restricted-globals': ['error', ...outsideWorld, 'setTimeout'],
      'no-restricted-syntax': restrict(...everywhere, 'environment', 'randomness', 'hiddenClock'),
    },
  },
  {
    // A Nest provider names what it is given in its constructor, one parameter each.
    files: ['apps/{api,worker}/src/**/*.ts', 'activities/**/*.ts'],
    rules: { 'max-params': 'off', '@typescript-eslint/max-params': ['error', { max: 6 }] },
  },
  {
    // Where the environment may be read: the start of a process, the migration data source, what runs by hand.
    files: ['**/main.ts', 'libs/persistence/src/data-source.ts', 'infra/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-restricted-syntax': restrict(...everywhere) },
  },
  {
    // Their output is what they are for.
    files: ['apps/cli/**/*.ts', 'infra/**/*.ts', 'bench/**/*.ts', 'test/browser/screens/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: specs,
    rules: {
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'max-lines-per-function': 'off',
      'max-params': 'off',
      complexity: 'off',
      'no-restricted-globals': 'off',
      'no-restricted-syntax': restrict(...everywhere),
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        performance: 'readonly',
        fetch: 'readonly',
        Buffer: 'readonly',
        AbortSignal: 'readonly',
        AbortController: 'readonly',
      },
    },
    rules: { 'no-restricted-syntax': restrict(...everywhere) },
  },
);
