import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, repositoryRoot, type Environment } from '../../infra/local/places.js';

/**
 * The Temporal server of `infra/temporal-server`, built once per version of its sources and kept in the cache.
 *
 * @param say tells the user that a build of some minutes begins
 * @returns its path; undefined where Go is missing or the build fails, which was said
 */
export async function temporalServer(
  environment: Environment,
  say: (line: string) => void,
): Promise<string | undefined> {
  const source = join(repositoryRoot(), 'infra', 'temporal-server');
  const hash = createHash('sha256');
  for (const name of ['main.go', 'go.mod', 'go.sum']) hash.update(readFileSync(join(source, name)));
  const cache = cacheFolder(environment);
  const program = join(cache, `temporal-server-${hash.digest('hex').slice(0, 12)}`);
  if (existsSync(program)) return program;
  mkdirSync(cache, { recursive: true });
  say('building the Temporal server once (about four minutes without a warm Go cache) …');
  const fresh = `${program}.${String(process.pid)}`;
  const problem = await run('go', ['build', '-o', fresh, '.'], source);
  if (problem === undefined) {
    renameSync(fresh, program);
    return program;
  }
  say(`no Temporal server on PostgreSQL: ${problem}`);
  return undefined;
}

function run(command: string, args: string[], cwd: string): Promise<string | undefined> {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let last = '';
    child.stderr.on('data', (chunk: Buffer) => {
      last = `${last}${chunk.toString('utf8')}`.slice(-500);
    });
    child.once('error', (error) => {
      done(`${command} cannot be run (${error.message})`);
    });
    child.once('close', (code) => {
      done(code === 0 ? undefined : `${command} ended with ${String(code)}: ${last.trim()}`);
    });
  });
}
