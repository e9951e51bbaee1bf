import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a worker takes: the code, or the file that holds it. */
export type CourseBundle = { readonly code: string } | { readonly codePath: string };

// From sources in tests and development, from `dist` in production: the same places below the same root.
const isSource = import.meta.url.endsWith('.ts');
const root = new URL('../../../', import.meta.url);
const workflowsPath = fileURLToPath(new URL(`workflows/index.${isSource ? 'ts' : 'js'}`, root));
const prebuiltPath = fileURLToPath(new URL('workflows/bundle.cjs', root));

/** Interceptors that a test adds to the courses: absolute paths of modules. */
export interface BundleOptions {
  readonly interceptorModules?: readonly string[];
}

/**
 * Bundles all courses. The only place that does, because without the condition below the bundler takes old `dist`
 * code for `#libs/…`, silently.
 */
export async function bundle(options: BundleOptions = {}): Promise<{ readonly code: string }> {
  // Loaded here and not above, so that whoever only talks to Temporal never loads the worker.
  const { bundleWorkflowCode, DefaultLogger } = await import('@temporalio/worker');
  return await bundleWorkflowCode({
    workflowsPath,
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
}

/** Writes the bundle beside the built courses, for production. Answers where. */
export async function prebuildBundle(): Promise<string> {
  const { code } = await bundle();
  await mkdir(dirname(prebuiltPath), { recursive: true });
  await writeFile(prebuiltPath, code);
  return prebuiltPath;
}

/**
 * The bundle that a worker runs: built from sources where there are sources, else the one that the build left. A build
 * without one is broken, and says so at the start.
 */
export async function courseBundle(): Promise<CourseBundle> {
  if (isSource) return await bundle();
  if (!existsSync(prebuiltPath)) throw new Error(`the build has no bundle of the courses: ${prebuiltPath}`);
  return { codePath: prebuiltPath };
}
