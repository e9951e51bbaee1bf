import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindNames, kindsToCome } from './infra/kind-names.mjs';

/** Pure law: no I/O, no environment, no hidden clock, no random id (docs/rules.md LAW1, WF10). */
const domainLibs = ['kernel', 'calendar', 'rules', 'office', 'kind', 'notice', ...kindNames, ...kindsToCome].map(
  (lib) => `libs/${lib}/**/*.ts`,
);
const specs = ['**/*.spec.{ts,tsx}', '**/*.{int,e2e,browser}-spec.ts', 'test/**/*.ts'];
const outsideWorld = ['process', 'Buffer', 'fetch', 'setInterval', 'setImmediate', 'crypto', 'performance'];

const typescriptIn = (folder) =>
  readdirSync(join(import.meta.dirname, folder), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
/** Nest injects what the constructors of its classes name: what is used as a type there is needed as a value. */
const decorated = typescriptIn('apps/api').filter((file) =>
  /^\s*@[A-Z]\w*\(/mu.test(readFileSync(join(import.meta.dirname, file), 'utf8')),
);

/** What is plainly wrong is on by its category; the rest is named. */
const javascript = {
  'no-array-constructor': 'error',
  'no-case-declarations': 'error',
  'no-empty': 'error',
  'no-fallthrough': 'error',
  'no-prototype-builtins': 'error',
  'no-regex-spaces': 'error',
  'no-unexpected-multiline': 'error',
  'no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
  'no-useless-constructor': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'prefer-rest-params': 'error',
  'prefer-spread': 'error',
  'preserve-caught-error': 'error',
};

/** The strict set of typescript-eslint, as far as its category does not bring it. */
const typescript = {
  'typescript/ban-ts-comment': 'error',
  'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  'typescript/no-confusing-void-expression': [
    'error',
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
  'typescript/no-deprecated': 'error',
  'typescript/no-dynamic-delete': 'error',
  // An interface that others add to is put together from what it extends.
  'typescript/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
  'typescript/no-explicit-any': 'error',
  'typescript/no-extraneous-class': ['error', { allowWithDecorator: true }],
  'typescript/no-invalid-void-type': 'error',
  'typescript/no-misused-promises': 'error',
  // Walking a text by code points is what we mean when we write it.
  'typescript/no-misused-spread': ['error', { allow: ['string'] }],
  'typescript/no-mixed-enums': 'error',
  'typescript/no-namespace': 'error',
  'typescript/no-non-null-asserted-nullish-coalescing': 'error',
  'typescript/no-non-null-assertion': 'error',
  'typescript/no-require-imports': 'error',
  'typescript/no-unnecessary-boolean-literal-compare': 'error',
  'typescript/no-unnecessary-condition': 'error',
  'typescript/no-unnecessary-template-expression': 'error',
  'typescript/no-unnecessary-type-arguments': 'error',
  'typescript/no-unnecessary-type-assertion': 'error',
  'typescript/no-unnecessary-type-constraint': 'error',
  'typescript/no-unnecessary-type-conversion': 'error',
  'typescript/no-unnecessary-type-parameters': 'error',
  'typescript/no-unsafe-argument': 'error',
  'typescript/no-unsafe-assignment': 'error',
  'typescript/no-unsafe-call': 'error',
  'typescript/no-unsafe-enum-assignment': 'error',
  'typescript/no-unsafe-enum-comparison': 'error',
  'typescript/no-unsafe-function-type': 'error',
  'typescript/no-unsafe-member-access': 'error',
  'typescript/no-unsafe-return': 'error',
  'typescript/only-throw-error': 'error',
  'typescript/prefer-literal-enum-member': 'error',
  'typescript/prefer-promise-reject-errors': 'error',
  'typescript/prefer-reduce-type-parameter': 'error',
  'typescript/prefer-return-this-type': 'error',
  'typescript/related-getter-setter-pairs': 'error',
  'typescript/restrict-plus-operands': [
    'error',
    { allowAny: false, allowBoolean: false, allowNullish: false, allowNumberAndString: false, allowRegExp: false },
  ],
  'typescript/restrict-template-expressions': [
    'error',
    { allowAny: true, allowBoolean: true, allowNever: false, allowNullish: true, allowNumber: true, allowRegExp: true },
  ],
  'typescript/return-await': ['error', 'error-handling-correctness-only'],
  'typescript/switch-exhaustiveness-check': 'error',
  'typescript/unified-signatures': 'error',
  'typescript/use-unknown-in-catch-callback-variable': 'error',
};

const habits = {
  'max-lines': ['error', 300],
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', { max: 4 }],
  complexity: ['error', { max: 10 }],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
  'habits/no-environment': 'error',
};

export default {
  plugins: ['typescript'],
  jsPlugins: ['./infra/lint-habits.mjs'],
  categories: { correctness: 'error' },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  env: { builtin: true },
  ignorePatterns: ['dist/', 'coverage/', '.maplebridge/', '.maplebridge-until-*/', '**/node_modules/'],
  rules: {
    ...javascript,
    'typescript/require-array-sort-compare': 'off',
    'habits/no-error-as-text': 'error',
    'habits/no-zod-by-name': 'error',
  },
  overrides: [
    { files: ['**/*.{ts,tsx}'], rules: { ...typescript, ...habits } },
    // The compiler says it of what is TypeScript.
    {
      files: ['**/*.{js,mjs,cjs}'],
      env: { node: true },
      rules: { 'no-redeclare': 'error', 'no-undef': 'error', 'typescript/restrict-template-expressions': 'off' },
    },
    // Runs in a browser as it stands.
    { files: ['apps/api/src/portal/page/*.js'], env: { browser: true, node: false } },
    {
      files: ['workflows/**/*.ts'],
      rules: { 'no-restricted-globals': ['error', ...outsideWorld], 'habits/no-chance': 'error' },
    },
    {
      files: domainLibs,
      rules: {
        'no-restricted-globals': ['error', ...outsideWorld, 'setTimeout'],
        'habits/no-chance': 'error',
        'habits/no-hidden-clock': 'error',
      },
    },
    { files: decorated, rules: { 'typescript/consistent-type-imports': 'off' } },
    {
      // A Nest provider names what it is given in its constructor, one parameter each.
      files: ['apps/{api,worker}/src/**/*.ts', 'activities/**/*.ts'],
      rules: { 'max-params': ['error', { max: 6 }] },
    },
    {
      // Where the environment may be read: the start of a process, the migration data source, what runs by hand.
      files: ['**/main.ts', 'libs/persistence/src/data-source.ts', 'infra/**/*.ts', 'bench/**/*.ts'],
      rules: { 'habits/no-environment': 'off' },
    },
    {
      // Their output is what they are for.
      files: ['apps/cli/**/*.ts', 'infra/**/*.ts', 'bench/**/*.ts', 'test/browser/screens/*.ts'],
      rules: { 'no-console': 'off' },
    },
    {
      files: specs,
      rules: {
        'typescript/no-confusing-void-expression': 'off',
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-non-null-assertion': 'off',
        'typescript/unbound-method': 'off',
        'max-lines-per-function': 'off',
        'max-params': 'off',
        complexity: 'off',
        'no-restricted-globals': 'off',
        'habits/no-environment': 'off',
        'habits/no-chance': 'off',
        'habits/no-hidden-clock': 'off',
      },
    },
  ],
};
