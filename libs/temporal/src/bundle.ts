import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a worker takes: the code, or the file that holds it, and which build it is. */
export type CourseBundle = ({ readonly code: string } | { readonly codePath: string }) & {
  /** `<UTC time of the build>-<digest of its code>`: courses go over to a newer one (`workflows/course/build.ts`). */
  readonly build: string;
};

export type CourseCode = Extract<CourseBundle, { readonly code: string }>;

// From sources in tests and development, from `dist` in production.
const isSource = import.meta.url.endsWith('.ts');
/** The list of all courses, by the conditions under which the process runs. */
const coursesPath = (): string => fileURLToPath(import.meta.resolve('#kinds/courses.js'));
const prebuiltPath = (): string => join(dirname(coursesPath()), 'bundle.cjs');

/** The name of the build, beside its bundle. */
const buildPath = (bundlePath: string): string => `${bundlePath}.build`;

/** What a test adds to the courses, or takes in their place: absolute paths of modules. */
export interface BundleOptions {
  readonly interceptorModules?: readonly string[];
  /** Another list of courses, such as that of an earlier release. */
  readonly coursesPath?: string;
}

/**
 * Bundles all courses. The only place that does, because without the condition below the bundler takes old `dist`
 * code for `#libs/…`, silently.
 */
export async function bundle(options: BundleOptions = {}): Promise<CourseCode> {
  // Loaded here and not above, so that whoever only talks to Temporal never loads the worker.
  const { bundleWorkflowCode, DefaultLogger } = await import('@temporalio/worker');
  const { code } = await bundleWorkflowCode({
    workflowsPath: options.coursesPath ?? coursesPath(),
    workflowInterceptorModules: [...(options.interceptorModules ?? [])],
    logger: new DefaultLogger('WARN'),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: {
        ...config.resolve,
        ...(isSource ? { conditionNames: ['app-source', '...'] } : {}),
      },
    }),
  });
  return { code, build: buildOf(code) };
}

/** `261128131127-dec2ebc3`: short, for the engine keeps it nine times with each course. */
function buildOf(code: string): string {
  const time = new Date().toISOString().replace(/\D/g, '').slice(2, 14);
  return `${time}-${createHash('sha256').update(code).digest('hex').slice(0, 8)}`;
}

/** Writes the bundle beside the built courses, for production. Answers where. */
export async function prebuildBundle(): Promise<string> {
  const { code, build } = await bundle();
  const path = prebuiltPath();
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, code);
  await writeFile(buildPath(path), build);
  return path;
}

/** The build that `dist` holds; null where the courses were not built. */
export function builtCourses(): string | null {
  const path = buildPath(prebuiltPath());
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/**
 * The bundle that a worker runs: built from sources where there are sources, else the one that the build left. A build
 * without one is broken, and says so at the start.
 */
export async function courseBundle(): Promise<CourseBundle> {
  if (isSource) return await bundle();
  const codePath = prebuiltPath();
  if (!existsSync(codePath)) throw new Error(`the build has no bundle of the courses: ${codePath}`);
  return { codePath, build: await readFile(buildPath(codePath), 'utf8') };
}
