import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stateShape, StateShapeError } from '#libs/config';
import { openInstallation, readInstallation, resetInstallation, setAsideInstallation } from './installation.js';
import { placesIn, type Places } from './places.js';

let folder = '';
let places: Places;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'maplebridge-shape-'));
  chmodSync(folder, 0o755);
  places = placesIn(join(folder, 'state'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What the start of the release before there were shapes left behind, with a server that was not stopped. */
const older = {
  'installation.json': JSON.stringify({
    version: 1,
    madeAt: '2026-11-01T00:00:00.000Z',
    postgresFolder: 'set below',
    passwords: { admin: 'a', owner: 'b', app: 'c' },
  }),
  'keys.json': '{}',
  'postgres/PG_VERSION': '18',
  'postgres/postmaster.pid': '999999',
  'temporal/temporal.db': 'SQLite format 3',
  'run/postgres.pid': '{"pid": 999999, "started": "long ago", "signal": "SIGINT"}',
};

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = join(places.folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, content.replace('set below', places.postgres));
  }
}

/** Of every file and folder: its bytes, rights and when it was written. */
function everything(of: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(of, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(of, name);
    const { mode, mtimeMs } = statSync(file);
    hash.update(`${name} ${String(mode)} ${String(mtimeMs)}\n`);
    if (statSync(file).isFile()) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

describe('a state folder of another shape', () => {
  const { 'installation.json': mark, ...unmarked } = older;
  const later = { ...older, 'installation.json': mark.replace('"version":1', '"shape":"999"') };

  it.each([
    ['from before there were shapes', older, '没有标记'],
    ['with a database and no mark', unmarked, '没有标记'],
    ['of a later release', later, '999'],
  ])('is refused, %s, and no byte of it is touched', (_which, files, says) => {
    write(files);
    const before = everything(folder);
    for (const open of [readInstallation, openInstallation]) {
      expect(() => open(places)).toThrow(StateShapeError);
      expect(() => open(places)).toThrow(says);
      expect(() => open(places)).toThrow(/--fresh/u);
    }
    expect(everything(folder)).toBe(before);
  });

  it('is moved aside with every byte where one begins anew, or deleted when that is asked for', () => {
    write(older);
    const before = everything(places.folder);
    const aside = setAsideInstallation(places, new Date());
    expect(everything(aside ?? '')).toBe(before);
    expect(openInstallation(places).installation.shape).toBe(stateShape);
    write(older);
    resetInstallation(places);
    expect(existsSync(places.folder)).toBe(false);
  });

  it('is what a release before there were shapes takes for damaged', () => {
    openInstallation(places);
    expect(JSON.parse(readFileSync(places.mark, 'utf8'))).not.toHaveProperty('version');
  });
});
