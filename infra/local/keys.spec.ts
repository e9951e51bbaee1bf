import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCodes, ProcessProblem, readKeys } from '#libs/config';
import { ensureKeys } from './keys.js';
import { placesIn } from './places.js';

describe('the keys of an installation', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'maplebridge-keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const refusal = (work: () => unknown): ProcessProblem => {
    try {
      work();
    } catch (error) {
      if (error instanceof ProcessProblem) return error;
      throw error;
    }
    throw new Error('expected a refusal, got none');
  };

  it('are made once, for their owner alone, and are whole', () => {
    const places = placesIn(folder);
    const made = ensureKeys(places, false);
    expect(statSync(places.keys).mode & 0o777).toBe(0o600);
    const keys = readKeys(places.keys);
    expect(keys.id).toBe(made.id);
    expect(keys.identity.reveal()).toHaveLength(32);
    expect(keys.identity.reveal().equals(keys.receipt.reveal())).toBe(false);
  });

  it('stay as they are at the next start', () => {
    const places = placesIn(folder);
    ensureKeys(places, false);
    const before = readFileSync(places.keys, 'utf8');
    ensureKeys(places, true);
    expect(readFileSync(places.keys, 'utf8')).toBe(before);
  });

  it('are closed to others where a copy has opened them, and it is said', () => {
    const places = placesIn(folder);
    ensureKeys(places, false);
    const said = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    ensureKeys(places, true);
    expect(said).not.toHaveBeenCalled();
    chmodSync(places.keys, 0o644);
    ensureKeys(places, true);
    expect(said).toHaveBeenCalledWith(expect.stringMatching(/644.*600/u));
    expect(statSync(places.keys).mode & 0o777).toBe(0o600);
    said.mockRestore();
  });

  it('are never made anew over existing data', () => {
    const problem = refusal(() => ensureKeys(placesIn(folder), true));
    expect(problem.exitCode).toBe(exitCodes.refused);
    expect(problem.en).toContain('restore it from your backup');
    expect(problem.message).not.toContain('--reset');
  });

  it('are refused when they are damaged, without telling what is in them', () => {
    const places = placesIn(folder);
    writeFileSync(places.keys, '{"version": 1, "id": "a", "identity": "hidden"}', { mode: 0o600 });
    const problem = refusal(() => ensureKeys(places, true));
    expect(problem.message).not.toContain('hidden');
  });
});
