import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCodes, ProcessProblem } from '#libs/config';
import { findTemporal, isNewEnough } from './temporal-binary.js';

describe('finding the Temporal server', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'maplebridge-temporal-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const program = (place: string, server: string): string => {
    mkdirSync(join(folder, place), { recursive: true });
    const file = join(folder, place, place === 'cache' ? 'temporal-1.9.1' : 'temporal');
    writeFileSync(file, `#!/bin/sh\necho "temporal version 1.9.1 (Server ${server}, UI 2.54.1)"\n`);
    chmodSync(file, 0o755);
    return file;
  };
  const find = async (environment: Record<string, string>) =>
    await findTemporal({ environment, cache: join(folder, 'cache'), say: () => undefined });

  it('takes the one that is named before all others', async () => {
    const named = program('named', '1.32.0');
    const onPath = program('path', '1.32.0');
    expect(await find({ MAPLEBRIDGE_TEMPORAL: named, PATH: join(onPath, '..') })).toBe(named);
  });

  it('refuses a named one that is too old, and says which is needed', async () => {
    const named = program('named', '1.29.1');
    const problem = await find({ MAPLEBRIDGE_TEMPORAL: named }).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(ProcessProblem);
    expect((problem as ProcessProblem).exitCode).toBe(exitCodes.unavailable);
    expect((problem as ProcessProblem).en).toContain('1.9.1 or later');
  });

  it('passes over an old one on the path for a newer one in the cache', async () => {
    program('path', '1.29.1');
    const cached = program('cache', '1.32.1');
    expect(await find({ PATH: join(folder, 'path') })).toBe(cached);
  });

  it('reads the version of the server, not of the program', () => {
    expect(isNewEnough('temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)')).toBe(true);
    expect(isNewEnough('temporal version 1.33.0 (Server 1.31.9, UI 2.54.1)')).toBe(false);
    expect(isNewEnough('temporal version 2.0.0 (Server 2.0.0, UI 3.0.0)')).toBe(true);
    expect(isNewEnough('')).toBe(false);
  });
});
