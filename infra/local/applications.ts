import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkoutFolder, exitCodes, ProcessProblem } from '#libs/config';
import { launchProcess } from './launch.js';
import type { Environment, Places } from './places.js';
import type { Service } from './service.js';

/** What is started of our own: the API for people, and the worker for what time does. */
export type Application = 'api' | 'worker';

// Together with the servers behind them they have to be gone within the 10 s of Ctrl-C. A request or a short
// transaction ends in that time; a worker's grace of 30 s is for releases, and what it drops is done again.
const patienceMs: Readonly<Record<Application, number>> = { api: 4_000, worker: 3_000 };

/**
 * Starts one of our processes from `dist`.
 *
 * @param entry another beginning of it, as a path in `dist`; left out: as it ships
 * @throws ProcessProblem it is not built
 */
export async function startApplication(
  name: Application,
  places: Places,
  environment: Environment,
  entry = join('run', `${name}.js`),
): Promise<Service> {
  const root = checkoutFolder();
  const program = join(root, 'dist', entry);
  if (!existsSync(program)) throw notBuilt(program);
  const exitWithParent = join(root, 'dist', 'infra', 'local', 'exit-with-parent.js');
  const launched = launchProcess({
    name,
    command: process.execPath,
    args: ['--enable-source-maps', '--import', exitWithParent, program],
    cwd: root,
    environment: withoutOwner(environment),
    patienceMs: patienceMs[name],
    log: join(places.logs, `${name}.log`),
    run: places.run,
    endsWithParent: true,
  });
  return { name, ...launched };
}

/** The owner's password is for migrations: a process that people reach must not hold what can change facts. */
export function withoutOwner(environment: Environment): Environment {
  const { DATABASE_OWNER_URL: _, ...rest } = environment;
  return rest;
}

/** Waits until every dependency of the API says that it is ready. */
export async function isApiReady(url: string): Promise<boolean> {
  try {
    // The answer is a few bytes from this machine; one that takes longer is not ready.
    const answer = await fetch(`${url}/api/health/ready`, { signal: AbortSignal.timeout(3_000) });
    return answer.ok;
  } catch {
    return false;
  }
}

function notBuilt(program: string): ProcessProblem {
  return new ProcessProblem(
    exitCodes.unavailable,
    `程序未编译完整（缺少 ${program}）：请运行 npm run build 后重试。`,
    `The program is not built (${program} is missing): run npm run build and try again.`,
  );
}
