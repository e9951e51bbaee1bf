import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ScanFolder } from './scan-folder.js';

let root: string;
let clock: number;
let scans: ScanFolder;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'maplebridge-scans-'));
  mkdirSync(join(root, 'bureau'));
  clock = Date.parse('2026-12-01T02:00:00Z');
  scans = new ScanFolder(root, () => clock);
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (name: string, content = 'scan', office = 'bureau'): void =>
  writeFileSync(join(root, office, name), content);
async function settled(office = 'bureau') {
  await scans.list(office);
  clock += 6_000;
  return await scans.list(office);
}
const left = (...place: readonly string[]): string[] => readdirSync(join(root, ...place)).toSorted();

describe('the folder of a scanner', () => {
  it('has what lies there for one office, and nothing that is no scan', async () => {
    mkdirSync(join(root, 'dept-transport'));
    put('SCAN0001.pdf');
    put('other.pdf', 'x', 'dept-transport');
    for (const name of ['.hidden.pdf', '~lock.pdf', 'Thumbs.db', 'half.tmp']) put(name);
    symlinkSync('/etc/passwd', join(root, 'bureau', 'link.pdf'));
    expect(await settled()).toMatchObject([{ name: 'SCAN0001.pdf', bytes: 4, isWhole: true }]);
    expect(await scans.list('dept-housing')).toEqual([]);
    for (const office of ['..', '../bureau', '', 'Bureau', '.'])
      await expect(scans.list(office)).rejects.toThrow('not a code');
  });

  it('takes no file that is still written to, nor one that is empty', async () => {
    put('a.pdf', 'half');
    put('empty.pdf', '');
    const [first] = (await scans.list('bureau')).filter(({ name }) => name === 'a.pdf');
    expect(first?.isWhole).toBe(false);
    clock += 4_000;
    appendFileSync(join(root, 'bureau', 'a.pdf'), ' and more');
    expect((await scans.list('bureau')).some(({ isWhole }) => isWhole)).toBe(false);
    clock += 4_000;
    expect((await scans.list('bureau')).some(({ isWhole }) => isWhole)).toBe(false);
    clock += 2_000;
    expect((await scans.list('bureau')).filter(({ isWhole }) => isWhole).map(({ name }) => name)).toEqual(['a.pdf']);
  });

  it('opens a scan as it was seen, and not another one that came under its name', async () => {
    put('a.pdf', 'first');
    const [scan] = await settled();
    if (scan === undefined) throw new Error('there is one');
    const file = await scans.open('bureau', scan);
    expect((await file?.read(0, 9))?.toString()).toBe('first');
    await file?.close();
    put('a.pdf', 'another');
    expect(await scans.open('bureau', scan)).toBeNull();
    expect(await scans.find('bureau', scan.id)).toBeNull();
    expect(await scans.done('bureau', scan.id)).toBe(false);
    expect(left('bureau')).toEqual(['a.pdf']);
  });

  it('finds one that another process has listed, once it has watched it itself', async () => {
    put('a.pdf');
    const [scan] = await settled();
    const pauses: number[] = [];
    const restarted = new ScanFolder(
      root,
      () => clock,
      (ms) => {
        pauses.push(ms);
        clock += ms;
        return Promise.resolve();
      },
    );
    expect(await restarted.find('bureau', scan?.id ?? '')).toEqual(scan);
    expect(await restarted.find('bureau', scan?.id ?? '')).toEqual(scan);
    expect(pauses).toEqual([5_000]);
    rmSync(join(root, 'bureau', 'a.pdf'));
    expect(await restarted.find('bureau', scan?.id ?? '')).toBeNull();
    expect(pauses).toHaveLength(1);
  });

  it('moves what is done or refused aside, with the reason, and writes over nothing', async () => {
    for (const content of ['one', 'two']) {
      put('a.pdf', content);
      const [scan] = await settled();
      expect(await scans.done('bureau', scan?.id ?? '')).toBe(true);
    }
    put('b.pdf');
    const [scan] = await settled();
    expect(await scans.refuse('bureau', scan?.id ?? '', '扫描不清')).toBe(true);
    expect(left('bureau', 'done')).toEqual(['2026-12-01 a.pdf', '2026-12-01-2 a.pdf']);
    expect(left('bureau', 'refused')).toEqual(['2026-12-01 b.pdf', '2026-12-01 b.pdf.txt']);
    expect(readFileSync(join(root, 'bureau', 'refused', '2026-12-01 b.pdf.txt'), 'utf8')).toBe('扫描不清\n');
    expect(await scans.list('bureau')).toEqual([]);
  });

  it('remembers what a scan was about to become, whoever is killed', async () => {
    put('a.pdf');
    const [scan] = await settled();
    const claim = { caseId: 'a case', attachment: 'an attachment' };
    expect(await scans.claim('bureau', scan ?? { id: '' }, claim)).toBe(true);
    expect(await scans.claim('bureau', scan ?? { id: '' }, claim)).toBe(true);
    expect(await scans.claim('bureau', scan ?? { id: '' }, { ...claim, attachment: 'another' })).toBe(false);
    const restarted = new ScanFolder(root, () => clock);
    expect(await restarted.claims('bureau')).toEqual([{ scan: scan?.id, at: clock, ...claim }]);
    await restarted.unclaim('bureau', scan?.id ?? '');
    expect(await restarted.claims('bureau')).toEqual([]);
    writeFileSync(join(root, 'bureau', '.claims', `${'0'.repeat(32)}.json`), '{"case');
    expect(await restarted.claims('bureau')).toMatchObject([{ attachment: '' }]);
  });
});
