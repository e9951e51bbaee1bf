import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { passwordFile, passwordFileName } from './password-file.js';

const folder = mkdtempSync(join(tmpdir(), 'passwords-'));
const path = join(folder, 'a.txt');
const made = [{ name: 'li', displayName: '虚有', roles: [], isActive: true, password: 'abcde-fghij' }];
afterAll(() => rmSync(folder, { recursive: true }));

describe('the file of one-time passwords', () => {
  it('is written for its owner alone, once there is one to write', () => {
    const file = passwordFile(path);
    file.write([]);
    expect(existsSync(path)).toBe(false);
    file.write(made);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toContain('li\t虚有\tabcde-fghij');
  });

  it('is never written over another one, nor takes that away', () => {
    const second = passwordFile(path);
    expect(() => second.write(made)).toThrow(expect.objectContaining({ exitCode: 73 }));
    second.remove();
    expect(existsSync(path)).toBe(true);
    expect(() => passwordFile(join(folder, 'no', 'a.txt')).write(made)).toThrow('cannot be written');
  });

  it('goes again where the accounts were not made after all', () => {
    const file = passwordFile(join(folder, 'b.txt'));
    file.write(made);
    file.remove();
    expect(existsSync(file.path)).toBe(false);
  });

  it('has the second in its name', () => {
    expect(passwordFileName(new Date('2026-12-01T08:09:10Z'))).toBe('maplebridge-passwords-20261201-080910.txt');
  });
});
