// Puts what each of our processes loads into a few files (`dist/run`): reading thousands of modules one by one was most
// of a start. From what the compiler wrote, which knows the types that NestJS asks of its decorators.
import { readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { rolldown } from 'rolldown';

const root = dirname(import.meta.dirname);
const dist = join(root, 'dist');
const out = join(dist, 'run');
// As deep as where it goes, so that what is said from one is so from the other.
const draft = join(dist, 'run-draft');
const modules = join(root, 'node_modules');

const entries = {
  api: join(dist, 'apps', 'api', 'src', 'main.js'),
  worker: join(dist, 'apps', 'worker', 'src', 'main.js'),
  cli: join(dist, 'apps', 'cli', 'src', 'main.js'),
  // Threads, which are started by their path.
  'workflow-thread': join(modules, '@temporalio', 'worker', 'lib', 'workflow', 'workflow-worker-thread.js'),
};

// Native, or WebAssembly that is read beside its module.
const apart = ['@node-rs/argon2', '@myriaddreamin/typst-ts-node-compiler', '@hyzyla/pdfium', 'wasm-vips'];
const isApart = (id) => apart.some((name) => id === name || id.startsWith(`${name}/`));

// NestJS names a dozen packages that it would use if they were there, and asks each time.
const isOfOthers = / in node_modules[/]/u;

/** What a module says of where it lies goes on being so; where it lies is said from the folder of the bundles. */
const said = /\bimport\.meta\.(?:url|dirname)\b|\b__(?:dirname|filename)\b/gu;
const hereId = 'maplebridge:here';
const here = `import { fileURLToPath } from 'node:url';
export const from = (place) => fileURLToPath(new URL(place, import.meta.url));`;

function placed(code, path) {
  const place = placeOf(path);
  const ofCommonModule = `require('${hereId}').from`;
  const is = {
    'import.meta.url': `new URL('${place}', import.meta.url).href`,
    'import.meta.dirname': `(import.meta.dirname + '/${dirname(place)}')`,
    __filename: `${ofCommonModule}('${place}')`,
    __dirname: `${ofCommonModule}('${dirname(place)}')`,
  };
  return code.replace(said, (word) => is[word]);
}

const placeOf = (path) => relative(out, path).split(sep).join('/');

/** What is changed in packages. */
const edits = {
  '@temporalio/worker/lib/workflow/threaded-vm.js': (code) =>
    code.replace('./workflow-worker-thread', './workflow-thread.js'),
  // Of every promise of a course the SDK keeps where it was made, for the stack trace in the engine's own console: more than half
  // of what the thread of the courses costs. What they wait for they tell by a query of their own.
  '@temporalio/worker/lib/workflow/vm-shared.js': (code) => code.replace('this.setPromiseHook();', ''),
  // Courses are bundled by the build: a process that never does needs no bundler, which is a third of its start.
  '@temporalio/worker/lib/workflow/bundler.js': () => `
    const refuse = () => { throw new Error('courses are bundled by the build'); };
    exports.defaultWorkflowInterceptorModules = [];
    exports.WorkflowCodeBundler = class { constructor() { refuse(); } };
    exports.bundleWorkflowCode = refuse;`,
};

const left = new Set(Object.values(edits));

const places = {
  name: 'maplebridge-places',
  resolveId: (id) => (id === hereId ? id : null),
  load(path) {
    if (path === hereId) return here;
    if (!/\.[cm]?js$/u.test(path)) return null;
    const code = readFileSync(path, 'utf8');
    // A line stays a line, and a trace leads to the sources.
    if (path.startsWith(dist))
      return { code: placed(code, path), map: JSON.parse(readFileSync(`${path}.map`, 'utf8')) };
    const edit = edits[relative(modules, path).split(sep).join('/')];
    if (edit === undefined) return definesThem.test(code) || code.search(said) < 0 ? null : placed(code, path);
    const edited = edit(code);
    if (edited !== code) left.delete(edit);
    return edited;
  },
};

// A package that is a module and makes itself what only CommonJS has.
const definesThem = /\b(?:const|let|var) __(?:dirname|filename)\b/u;

await rm(draft, { recursive: true, force: true });
const made = await rolldown({
  ...{ cwd: root, input: entries, platform: 'node', external: isApart, plugins: [places] },
  onLog(_level, { code, message }) {
    if (code !== 'UNRESOLVED_IMPORT' || !isOfOthers.test(message)) throw new Error(message);
  },
});
await made.write({
  ...{ dir: draft, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
  ...{ sourcemap: true, sourcemapExcludeSources: true, keepNames: true, comments: false },
});
await made.close();
if (left.size > 0) throw new Error(`changed in no package: ${[...left].join('\n')}`);
await rm(out, { recursive: true, force: true });
await rename(draft, out);
