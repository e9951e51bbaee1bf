import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endProcess, livingProcess, sweep, writePidFile } from './pid-files.js';
import { identityOf, isAlive } from './process-identity.js';

const started: ChildProcess[] = [];

function sleeper(script = 'setInterval(() => undefined, 1000)'): number {
  const child = spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
  started.push(child);
  return child.pid ?? 0;
}

describe('pid files', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'maplebridge-pids-'));
  });
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  it('finds a process that lives', () => {
    const pid = sleeper();
    writePidFile(folder, 'worker', pid);
    expect(livingProcess(folder, 'worker')?.pid).toBe(pid);
  });

  it('takes a process that was given the same number for a stranger', () => {
    const pid = sleeper();
    writeFileSync(join(folder, 'worker.pid'), JSON.stringify({ pid, started: 'long ago', signal: 'SIGTERM' }));
    expect(livingProcess(folder, 'worker')).toBeUndefined();
  });

  it('leaves a stranger alone when it sweeps', async () => {
    const pid = sleeper();
    writeFileSync(join(folder, 'worker.pid'), JSON.stringify({ pid, started: 'long ago', signal: 'SIGTERM' }));
    expect(await sweep(folder)).toEqual([]);
    expect(identityOf(pid)).toBeDefined();
  });

  it('is not confused by a file that is damaged', async () => {
    writeFileSync(join(folder, 'worker.pid'), '{"pid": 1');
    expect(await sweep(folder)).toEqual([]);
    expect(existsSync(join(folder, 'worker.pid'))).toBe(false);
  });

  it('ends what was left behind, except who is to stay', async () => {
    const [worker, supervisor] = [sleeper(), sleeper()];
    writePidFile(folder, 'worker', worker);
    writePidFile(folder, 'supervisor', supervisor);
    expect(await sweep(folder, ['supervisor'])).toEqual(['worker']);
    expect(identityOf(worker)).toBeUndefined();
    expect(identityOf(supervisor)).toBeDefined();
  });

  it('ends a process hard that does not listen', async () => {
    const pid = sleeper(`process.on('SIGTERM', () => undefined); setInterval(() => undefined, 1000)`);
    const identity = identityOf(pid) ?? { pid: 0, started: '' };
    await new Promise((done) => setTimeout(done, 300));
    await endProcess(identity, 'SIGTERM', 200);
    expect(isAlive(identity)).toBe(false);
  });
});
