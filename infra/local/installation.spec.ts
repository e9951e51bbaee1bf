import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProcessProblem } from '#libs/config';
import { keepDemoAccounts } from './demo-accounts.js';
import { openInstallation, resetInstallation, setAsideInstallation } from './installation.js';
import { placesIn } from './places.js';
import { isLoopback } from './ports.js';
import { canPass } from './run-as.js';

describe('an installation', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'maplebridge-state-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('remembers its passwords from the first start on', () => {
    const places = placesIn(join(folder, 'state'));
    const first = openInstallation(places);
    const second = openInstallation(places);
    expect(first.isNew).toBe(true);
    expect(second.isNew).toBe(false);
    expect(second.installation).toEqual(first.installation);
    expect(statSync(places.mark).mode & 0o777).toBe(0o600);
  });

  it('does not settle in a folder that holds other things, and does not reset it', () => {
    writeFileSync(join(folder, 'thesis.txt'), 'mine');
    expect(() => openInstallation(placesIn(folder))).toThrow(ProcessProblem);
    expect(() => resetInstallation(placesIn(folder))).toThrow(ProcessProblem);
    expect(existsSync(join(folder, 'thesis.txt'))).toBe(true);
  });

  it('says what to do where its own file is damaged, and where a file stands for the folder', () => {
    const places = placesIn(join(folder, 'state'));
    openInstallation(places);
    for (const content of ['{', '{}', 'null']) {
      writeFileSync(places.mark, content);
      for (const work of [openInstallation, resetInstallation]) expect(() => work(places)).toThrow(/已损坏/u);
    }
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const work of [openInstallation, resetInstallation]) expect(() => work(placesIn(file))).toThrow(/不是文件夹/u);
    expect(() => openInstallation(placesIn(join(file, 'below')))).toThrow(ProcessProblem);
  });

  it('is gone with its keys after a reset', () => {
    const places = placesIn(join(folder, 'state'));
    openInstallation(places);
    writeFileSync(places.keys, '{}');
    resetInstallation(places);
    expect(existsSync(places.folder)).toBe(false);
  });

  it('is kept beside with everything in it where one begins anew, and nothing else is moved', () => {
    chmodSync(folder, 0o755);
    const places = placesIn(join(folder, 'state'));
    const now = new Date('2026-12-04T01:41:00Z');
    expect(setAsideInstallation(places, now)).toBeNull();
    const { installation } = openInstallation(places);
    const aside = setAsideInstallation(places, now);
    expect(aside).toBe(`${places.folder}-until-2026-12-04T014100`);
    expect(existsSync(places.folder)).toBe(false);
    expect(JSON.parse(readFileSync(join(aside ?? '', 'installation.json'), 'utf8'))).toEqual(installation);
    const foreign = join(folder, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'thesis.txt'), 'mine');
    expect(() => setAsideInstallation(placesIn(foreign), now)).toThrow(ProcessProblem);
    expect(existsSync(join(foreign, 'thesis.txt'))).toBe(true);
  });

  it('lists who may sign in while the demonstration stands, under one password from the first start on', () => {
    const places = placesIn(join(folder, 'state'));
    const { demoPassword } = openInstallation(places).installation;
    expect(openInstallation(places).installation.demoPassword).toBe(demoPassword);
    expect(existsSync(places.accounts)).toBe(false);
    keepDemoAccounts(places, demoPassword, [
      { name: 'clerk', displayName: '李文静', office: 'bureau', capacity: 'officer' },
    ]);
    expect(readFileSync(places.accounts, 'utf8')).toContain(demoPassword);
    expect(statSync(places.accounts).mode & 0o777).toBe(0o600);
    keepDemoAccounts(places, demoPassword, []);
    expect(existsSync(places.accounts)).toBe(false);
  });
});

describe('addresses and folders', () => {
  it('knows an address that only this machine reaches', () => {
    expect(['127.0.0.1', '127.8.0.1', '::1', 'localhost'].every(isLoopback)).toBe(true);
    expect(['0.0.0.0', '::', '10.0.0.5', '127.0.0.1.example.org'].some(isLoopback)).toBe(false);
  });

  it('sees that another user cannot pass into a closed folder', () => {
    const closed = mkdtempSync(join(tmpdir(), 'maplebridge-closed-'));
    expect(canPass(closed, { uid: 65_534, gid: 65_534 })).toBe(false);
    expect(canPass(tmpdir(), { uid: 65_534, gid: 65_534 })).toBe(true);
    rmSync(closed, { recursive: true });
  });
});
