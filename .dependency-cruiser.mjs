import { libraryRules, notCore, onlyOver } from './.dependency-cruiser.libs.mjs';
import { webLayerRules } from './.dependency-cruiser.web.mjs';
import { kindNames, kindsToCome } from './infra/kind-names.mjs';

/**
 * Who may import what (docs/rules.md IMP1..). Keyed to folders, never to words in file names; each rule is a sentence,
 * and `test/architecture/imports.spec.ts` plants one violation of each.
 */

const kinds = [...kindNames, ...kindsToCome].join('|');
const law = `kernel|calendar|rules|office|kind|${kinds}`;
const spec = '\\.(int-|e2e-|browser-)?spec\\.tsx?$';
const npm = 'node_modules/';
const only = onlyOver(spec);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'kernel-imports-nothing',
      comment: 'The kernel is the contract of all: it imports nothing, not even from Node.',
      severity: 'error',
      from: { path: '^libs/kernel/', pathNot: spec },
      to: { pathNot: '^libs/kernel/' },
    },
    only({
      name: 'law-is-pure',
      comment: 'A library of law imports only kernel, calendar, rules and office, and no package: no I/O, no clock.',
      lib: 'calendar|rules|office|kind|notice',
      may: 'kernel|calendar|rules|office',
    }),
    only({
      name: 'kinds-are-pure',
      comment: 'A kind of case imports what every kind has (libs/kind) and the law below it, and no package.',
      lib: kinds,
      may: 'kernel|calendar|rules|office|kind',
    }),
    {
      name: 'kinds-are-strangers',
      comment: 'No kind imports another: what a case means for another one is the work of its course.',
      severity: 'error',
      from: { path: `^libs/(${kinds})/` },
      to: { path: `^libs/(${kinds})/`, pathNot: '^libs/$1/' },
    },
    {
      name: 'one-door',
      comment: 'Only libs/docket imports what writes cases in libs/persistence/door: whoever wants to write asks it.',
      severity: 'error',
      from: { pathNot: ['^libs/(docket|persistence/door)/', '^(test|bench)/', spec] },
      to: { path: '^libs/persistence/door/' },
    },
    {
      name: 'persistence-drives',
      comment: 'Only libs/persistence loads the database driver; others are given a connection and may name its type.',
      severity: 'error',
      from: { pathNot: ['^libs/persistence/', '^(infra|test|bench)/', spec] },
      to: { path: `${npm}(@types/)?(pg|typeorm)/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'docket-knows-no-kind',
      comment:
        'The docket needs no package and knows no kind by name: adding one is a line in its registry and nothing else.',
      severity: 'error',
      from: { path: '^libs/docket/', pathNot: ['^libs/docket/src/kinds\\.ts$', spec] },
      to: {
        pathNot: [
          '^libs/(docket|kernel|calendar|rules|office|kind|persistence|config|observability)/',
          // The type of the connection that it is given; `persistence-drives` keeps it from loading the driver.
          `${npm}typeorm/`,
        ],
        ...notCore,
      },
    },
    {
      name: 'workflows-are-deterministic',
      comment: "Workflows import only workflows, the kernel, types of standings and Temporal's workflow packages.",
      severity: 'error',
      from: { path: '^workflows/', pathNot: spec },
      to: { pathNot: ['^workflows/', `^libs/(kernel|${kinds})/`, `${npm}@temporalio/(workflow|common)/`] },
    },
    {
      name: 'workflows-take-types-only',
      comment: 'Of a kind, a workflow takes the type of its standing and no value: no law in a bundle.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: spec },
      to: { path: `^libs/(${kinds})/`, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'courses-are-strangers',
      comment: 'A course imports its own folder and workflows/course; of another kind only what *.messages.ts names.',
      severity: 'error',
      from: { path: '^workflows/([^/]+)/', pathNot: spec },
      to: { path: '^workflows/[^/]+/', pathNot: ['^workflows/$1/', '^workflows/course/', '\\.messages\\.ts$'] },
    },
    {
      name: 'activities-know-ports-only',
      comment: 'Of workflows, activities import only *.ports.ts.',
      severity: 'error',
      from: { path: '^activities/' },
      to: { path: '^workflows/', pathNot: '\\.ports\\.ts$' },
    },
    {
      name: 'activities-never-look-up',
      comment: 'Activities import no apps: they are given what they need.',
      severity: 'error',
      from: { path: '^activities/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-know-messages-only',
      comment: 'Of workflows, apps import only *.messages.ts; the bundle is built by path.',
      severity: 'error',
      from: { path: '^apps/', pathNot: spec },
      to: { path: '^workflows/', pathNot: '\\.messages\\.ts$' },
    },
    {
      name: 'apps-are-strangers',
      comment: 'No app imports another: what two of them need is a library.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'only-the-worker-runs-activities',
      comment: 'Only apps/worker imports activities.',
      severity: 'error',
      from: { pathNot: ['^(apps/worker|activities|test|bench)/'] },
      to: { path: '^activities/' },
    },
    {
      name: 'temporal-worker-stays-in-the-worker',
      comment: '@temporalio/worker is imported by apps/worker, and by libs/temporal only when bundle() is called.',
      severity: 'error',
      from: { pathNot: ['^(apps/worker|test|bench)/', spec] },
      to: {
        path: `${npm}@temporalio/(worker|core-bridge|testing)/`,
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    {
      name: 'libs-never-look-up',
      comment: 'Libraries import no apps, workflows or activities.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^(apps|workflows|activities)/' },
    },
    {
      name: 'libs-by-their-index',
      comment:
        'What a library does not name in its index.ts is its own; a kind has one of its own in libs/contracts, for its own folders.',
      severity: 'error',
      from: { path: '^(?:libs/([^/]+)/|apps/|workflows/|activities/|infra/|bench/)' },
      to: {
        path: '^libs/[^/]+/',
        pathNot: ['^libs/$1/', '^libs/[^/]+/(door/)?src/index\\.ts$', '^libs/contracts/src/[^/]+/index\\.ts$'],
      },
    },
    ...libraryRules({ law, spec }),
    {
      name: 'web-stays-in-the-browser',
      comment: 'The console imports only itself, contracts, calendar and kernel: no law and no server in the browser.',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: spec },
      to: { pathNot: ['^apps/web/', '^libs/(contracts|calendar|kernel)/', npm] },
    },
    ...webLayerRules({ kinds, spec }),
    {
      name: 'no-circular',
      comment:
        'No module imports itself by way of others: in ESM that crashes at load. Types, and what is imported when it is called, crash nothing: the head of a kind loads its contract.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import', 'type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'Every import leads somewhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared',
      comment: 'Every package that is imported is in package.json.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-tools-in-the-product',
      comment: 'What ships imports no development dependency; the console ships as a bundle, its packages inside.',
      severity: 'error',
      from: { path: '^(apps|libs|workflows|activities)/', pathNot: [spec, '^apps/web/'] },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-imports-test-or-infra',
      comment: 'Only tests and benchmarks import test, bench or infra; a spec beside its source may use test/support.',
      severity: 'error',
      from: { pathNot: ['^(test|bench|infra)/', spec] },
      to: { path: '^(test|bench|infra)/' },
    },
    {
      name: 'infra-imports-libraries-only',
      comment: 'infra starts processes by their path; it imports libraries, and no app, workflow, activity or test.',
      severity: 'error',
      from: { path: '^infra/', pathNot: spec },
      to: { path: '^(apps|workflows|activities|test|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.maplebridge|apps/web/dist)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    preserveSymlinks: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['app-source', 'import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
