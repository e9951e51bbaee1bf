import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { requireDatabase } from './database-folder.js';
import { keepDatabase, openInstallation, resetInstallation, setAsideInstallation } from './installation.js';
import { placesIn, type Places } from './places.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maplebridge-database-'));
  chmodSync(folder, 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): Places => ({ ...placesIn(join(folder, name)), elsewhere: join(folder, 'system') });

/** An installation that has run once, its database inside or outside its state folder. @returns where that lies */
function started(places: Places, kind: 'inside' | 'outside' = 'inside'): string {
  openInstallation(places);
  const written = JSON.parse(readFileSync(places.mark, 'utf8')) as object;
  writeFileSync(places.mark, JSON.stringify({ ...written, database: kind }));
  const opened = openInstallation(places);
  mkdirSync(opened.database, { recursive: true });
  writeFileSync(join(opened.database, 'PG_VERSION'), '18');
  keepDatabase(places, opened);
  return opened.database;
}

const copyOf = (from: Places, to: Places): void => cpSync(from.folder, to.folder, { recursive: true });

describe('a database inside the state folder', () => {
  it('is that of the folder it is in, copied or moved, whatever stands at the old place', () => {
    const [original, copy, moved] = [at('original'), at('copy'), at('moved')];
    started(original);
    copyOf(original, copy);
    expect(openInstallation(copy).database).toBe(copy.postgres);
    expect(openInstallation(original).database).toBe(original.postgres);
    renameSync(original.folder, moved.folder);
    expect(openInstallation(moved)).toMatchObject({ database: moved.postgres, isNew: false });
    expect(existsSync(original.folder)).toBe(false);
  });

  it('stays where a copy of its folder is reset', () => {
    const [original, copy] = [at('original'), at('copy')];
    started(original);
    copyOf(original, copy);
    expect(resetInstallation(copy)).toBeNull();
    expect(existsSync(copy.folder)).toBe(false);
    expect(openInstallation(original).database).toBe(original.postgres);
  });

  it('is not made anew where it is missing', () => {
    const places = at('state');
    rmSync(started(places), { recursive: true });
    expect(() => openInstallation(places)).toThrow(/从备份中恢复数据库文件夹/u);
    expect(existsSync(places.postgres)).toBe(false);
  });

  it('is refused with a sentence where the user of the server cannot enter', () => {
    const places = at('state');
    const database = started(places);
    chmodSync(folder, 0o700);
    expect(() => requireDatabase(places, { database, who: { uid: 65_534, gid: 65_534 } })).toThrow(/chmod o\+x/u);
  });

  it('stays the original’s where a copy only has the link to it', () => {
    const [original, copy] = [at('original'), at('copy')];
    started(original);
    renameSync(original.postgres, join(folder, 'disk'));
    symlinkSync(join(folder, 'disk'), original.postgres);
    copyOf(original, copy);
    expect(openInstallation(original).database).toBe(original.postgres);
    expect(() => openInstallation(copy)).toThrow(/副本/u);
    resetInstallation(copy);
    expect(openInstallation(original).database).toBe(original.postgres);
  });
});

describe('a database outside the state folder', () => {
  it('is not opened and not deleted by a copy, and goes with the original', () => {
    const [original, copy] = [at('original'), at('copy')];
    const database = started(original, 'outside');
    copyOf(original, copy);
    expect(() => openInstallation(copy)).toThrow(/副本/u);
    expect(resetInstallation(copy)).toBe(database);
    expect(openInstallation(original).database).toBe(database);
    expect(resetInstallation(original)).toBeNull();
    expect(existsSync(database)).toBe(false);
  });

  it('follows its state folder to another place, and nobody back', () => {
    const [original, moved] = [at('original'), at('moved')];
    const database = started(original, 'outside');
    renameSync(original.folder, moved.folder);
    expect(openInstallation(moved).database).toBe(database);
    copyOf(moved, original);
    expect(() => openInstallation(original)).toThrow(/副本/u);
  });

  it('leaves a copy to the backup of it that lies inside the copy', () => {
    const [original, copy] = [at('original'), at('copy')];
    const database = started(original, 'outside');
    copyOf(original, copy);
    cpSync(database, copy.postgres, { recursive: true });
    expect(openInstallation(copy).database).toBe(copy.postgres);
    expect(openInstallation(original).database).toBe(database);
  });

  it('stays where it is when its folder is moved aside, and the new one has another', () => {
    const places = at('state');
    const database = started(places, 'outside');
    const aside = setAsideInstallation(places, new Date());
    expect(started(places, 'outside')).not.toBe(database);
    expect(openInstallation(at(basename(aside ?? ''))).database).toBe(database);
  });

  it('of a folder that names a path, as before this shape, is never deleted', () => {
    const [original, older] = [at('original'), at('older')];
    const database = started(original);
    openInstallation(older);
    for (const shape of [{ shape: '13' }, { version: 1 }]) {
      mkdirSync(older.folder, { recursive: true });
      writeFileSync(older.mark, JSON.stringify({ ...shape, postgresFolder: database }));
      expect(resetInstallation(older)).toBe(database);
    }
    expect(openInstallation(original).database).toBe(database);
  });
});
