import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

// The configuration of the tools, and what it reads.
const configured = [
  ...['package.json', 'tsconfig.json', 'oxlint.config.mjs'],
  ...['.dependency-cruiser.mjs', '.dependency-cruiser.libs.mjs', '.dependency-cruiser.web.mjs'],
  ...['infra/kind-names.mjs', 'infra/lint-habits.mjs', 'libs/docket/src/kinds.ts'],
];

/** The top of the repository; Jest runs there. */
export const repository = resolve(process.cwd());

/** Makes a copy of the repository's shape with other files in it, for the time of `use`. */
export async function withTree<T>(
  files: Readonly<Record<string, string>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'maplebridge-planted-'));
  try {
    for (const name of configured) {
      await cp(join(repository, name), join(folder, name));
    }
    await symlink(join(repository, 'node_modules'), join(folder, 'node_modules'));
    for (const [name, source] of Object.entries(files)) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), `${source}\n`);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Runs a tool of node_modules in the folder and answers what it printed, whatever its exit code. */
export async function runTool(folder: string, script: string, args: readonly string[]): Promise<string> {
  return await new Promise((done, fail) => {
    const options = { cwd: folder, maxBuffer: 64 * 1024 * 1024, env: { ...process.env, NODE_OPTIONS: '' } };
    execFile(process.execPath, [join('node_modules', script), ...args], options, (error, stdout, stderr) => {
      if (stdout !== '') done(stdout);
      else fail(error ?? new Error(`${script} printed nothing: ${stderr}`));
    });
  });
}
