/**
 * One configuration, one project per ring. Run one ring with `npx jest --selectProjects unit`, one file with
 * `npx jest libs/calendar`. NODE_OPTIONS=--experimental-vm-modules is needed, because Nest 12 is ESM only (docs/adr/0006).
 */

import { createHash } from 'node:crypto';

/** SWC leaves modules as they are and emits what Nest's injection reads; types are checked by `npm run check:types`. */
const swc = (parser) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true, ...parser },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      keepClassNames: true,
      experimental: { keepImportAttributes: true },
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];
const transform = { '^.+\\.ts$': swc({}), '^.+\\.tsx$': swc({ tsx: true }) };

const ring = (displayName, testMatch, more = {}) => ({
  displayName,
  // What is compiled and where it lies is kept by this name: of all rings in one place, so that each file is compiled once.
  id: createHash('sha256')
    .update(import.meta.dirname)
    .digest('hex'),
  rootDir: import.meta.dirname,
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/\\.maplebridge/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.maplebridge/'],
  watchPathIgnorePatterns: ['/\\.maplebridge/', '/dist/'],
  testEnvironment: 'node',
  // `#libs/…` resolves to sources, never to an old `dist`: the condition has a private name (docs/adr/0005).
  testEnvironmentOptions: { customExportConditions: ['app-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // NodeNext writes `./clock.js` where the file is `clock.ts`.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  moduleFileExtensions: ['js', 'mjs', 'cjs', 'ts', 'tsx', 'json', 'node'],
  transform,
  // Files of one process share their modules.
  testRunner: '<rootDir>/test/support/kept-modules.mjs',
  setupFilesAfterEnv: ['<rootDir>/test/support/setup.ts'],
  ...more,
});

/** With other kinds behind the lists of names (`#kinds/*`). */
const withKinds = (condition) => ({
  testEnvironmentOptions: { customExportConditions: [condition, 'app-source', 'node', 'node-addons'] },
});
/** What holds for a dozen kinds is tried on one that is tiny. */
const withTinyKind = withKinds('tiny-kind');

const withPostgres = {
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

export default {
  // Half of two cores would be one: each suite stands alone, so all cores take part.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/support/longest-first.mjs',
  projects: [
    ring('unit', ['{libs,apps,workflows,activities,infra,bench}/**/*.spec.{ts,tsx}']),
    ring('architecture', ['test/architecture/**/*.spec.ts']),
    ring('replay', ['test/replay/**/*.spec.ts']),
    ring('conformance', ['test/conformance/kinds.spec.ts']),
    ring('tiny', ['test/{conformance,tiny,replay}/**/*.spec.ts'], withTinyKind),
    ring('tiny-e2e', ['test/tiny/**/*.{e2e,int}-spec.ts', 'test/integration/lists.int-spec.ts'], {
      ...withTinyKind,
      ...withPostgres,
    }),
    // What rooms hold is tried on a dispute of two sides.
    ring('rooms', ['test/dispute/**/*.int-spec.ts'], { ...withKinds('dispute-kind'), ...withPostgres }),
    ring('integration', ['test/integration/**/*.int-spec.ts'], withPostgres),
    ring('e2e', ['test/e2e/*.e2e-spec.ts'], withPostgres),
    ring('browser', ['test/browser/**/*.browser-spec.ts'], {
      globalSetup: '<rootDir>/test/browser/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/browser/support/global-teardown.mjs',
      setupFilesAfterEnv: ['<rootDir>/test/support/setup.ts', '<rootDir>/test/browser/support/second-attempt.ts'],
    }),
    ring('chaos', ['test/e2e/chaos/**/*.e2e-spec.ts']),
  ],
};
