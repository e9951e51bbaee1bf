import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { CourseActivities } from '#activities/course';
import { kinds, verifyLedger } from '#libs/docket';
import { as, standingIn, type CaseId, type CaseRef, type OfficeId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { doorOf } from '../../apps/worker/src/docket-door.js';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { aCaseId, aPerson, ledgerOf } from '../support/door.js';
import { folderKind } from '../support/folder-kind.js';
import { Folders } from '../support/folders.js';

const own = { folder: folderKind('folder', 'withParent'), file: folderKind('file', 'own') };
const registry = { ...kinds, ...own };
const clerk = aPerson('bureau', 'petition-clerk');
const water = 'dept-water';

describe('parts of parts', () => {
  let database: TestDatabase;
  let folders: Folders;
  let owner: Client;
  /** A petition, and five levels below it: folders in folders, and a file at the end. */
  let petition: CaseRef;
  const levels: CaseRef[] = [];

  beforeAll(async () => {
    database = await aDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    folders = await Folders.open(database, owner, own, clerk);
    petition = await folders.petition();
    let parent = petition;
    for (const kind of ['folder', 'folder', 'folder', 'folder', 'file']) {
      parent = await openPart(parent, kind, 'a');
      levels.push(parent);
    }
  }, 60_000);

  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const openPart = (parent: CaseRef, kind: string, name: string, cause = 'c1'): Promise<CaseRef> =>
    folders.part(parent, kind, name, { office: water, cause });
  const act = (on: CaseRef, type: string, payload: object = {}) => folders.act(on, type, payload);

  async function row(caseId: CaseId): Promise<Record<string, unknown>> {
    const [found] = await database.source.query<Record<string, unknown>[]>('select * from docket_case where id = $1', [
      caseId,
    ]);
    return found ?? {};
  }

  const standingOf = async (caseId: CaseId) => standingIn(String((await row(caseId))['standing']));

  async function announce(part: CaseRef): Promise<void> {
    const { announcement, parent } = await standingOf(part.caseId);
    if (announcement === null || parent === null) throw new Error('nothing to tell');
    await new CourseActivities(doorOf(folders.door, database.source)).announce({ part, parent, announcement });
  }

  const sees = async (office: string, { caseId }: CaseRef): Promise<boolean> =>
    (await reads.readCaseHead(database.source, reads.readerFor(as<OfficeId>(office)), caseId)) !== null;

  it('are numbered after their parents, and belong to them for ever', async () => {
    const { number } = await row(petition.caseId);
    const numbers = await Promise.all(levels.map(async ({ caseId }) => (await row(caseId))['number']));
    expect(numbers).toEqual([1, 2, 3, 4, 5].map((depth) => `${String(number)}${'-1'.repeat(depth)}`));
    const second = await openPart(petition, 'folder', 'b');
    expect((await row(second.caseId))['number']).toBe(`${String(number)}-2`);
    expect(await row(levels[1]?.caseId as CaseId)).toMatchObject({ parent_id: levels[0]?.caseId, jurisdiction: 'CN' });
    const stranger = folders.door.act({
      ...second,
      commands: [{ type: 'begin', payload: { office: water, cause: 'c2' } }],
      actor: clerk,
      key: 'stranger',
      opening: { parent: levels[0] as CaseRef, name: 'b' },
    });
    await expect(stranger).rejects.toMatchObject({ code: 'docket.other_parent' });
  });

  it('of many opened at once have one number each', async () => {
    const opened = await Promise.all(
      Array.from({ length: 20 }, (_one, n) => openPart(petition, 'file', `many-${String(n)}`)),
    );
    const numbers = await Promise.all(opened.map(async ({ caseId }) => (await row(caseId))['number']));
    expect(new Set(numbers).size).toBe(20);
  });

  it('need a parent that is there', async () => {
    const nobody = { kind: 'petition', caseId: aCaseId() };
    await expect(openPart(nobody, 'folder', 'a')).rejects.toMatchObject({ code: 'docket.no_such_case' });
  });

  it('announce themselves, and hold up a parent that cannot end without them', async () => {
    const [top, below] = levels as [CaseRef, CaseRef];
    await announce(below);
    expect((await standingOf(top.caseId)).parts).toMatchObject({ open: 1, necessary: 1 });
    await expect(act(top, 'end')).rejects.toMatchObject({ code: 'docket.part_open' });
    const [known] = await database.source.query<Record<string, unknown>[]>(
      'select kind, name, causes, outcome from case_part where case_id = $1',
      [top.caseId],
    );
    expect(known).toEqual({ kind: 'folder', name: 'a', causes: 1, outcome: null });
    // Who sees both is shown the part by the case above, and that case by the part; the office sees no petition above.
    const seen = reads.readerFor(as<OfficeId>('bureau'));
    await act(top, 'show', seen);
    await act(below, 'show', seen);
    expect(await reads.readParts(database.source, seen, top.caseId)).toMatchObject([
      { case: below.caseId, kind: 'folder', name: 'a', phase: 'open', isNecessary: true, endedAt: null, nextDue: null },
    ]);
    expect(await reads.readParent(database.source, seen, below.caseId)).toMatchObject({ case: top.caseId });
    expect(await reads.readParts(database.source, reads.readerFor(as<OfficeId>(water)), top.caseId)).toEqual([]);
    expect(await standingOf(below.caseId)).toMatchObject({ announcement: null });
  });

  it('hide with whatever takes the access above away, at once and through every level', async () => {
    const [first, , , last, file] = levels as [CaseRef, CaseRef, CaseRef, CaseRef, CaseRef];
    // The office handles each folder and does not see the petition above: access to a folder hangs on it.
    expect(await sees(water, last)).toBe(false);
    expect(await sees(water, file)).toBe(true);
    await owner.query(
      `insert into case_access (case_id, office_id, reason, granted_at) values ($1, $2, 'handler', now())`,
      [petition.caseId, water],
    );
    expect(await sees(water, last)).toBe(true);
    await act(first, 'hide', { office: water });
    expect([await sees(water, first), await sees(water, last), await sees(water, file)]).toEqual([false, false, true]);
    await act(first, 'show', { office: water });
    expect(await sees(water, last)).toBe(true);
    await owner.query('delete from case_access where case_id = $1 and office_id = $2', [petition.caseId, water]);
    expect(await sees(water, last)).toBe(false);
  });

  it('are under the eye of the ledger check, with the rows that say whose they are', async () => {
    expect((await verifyLedger(database.source, ledgerOf(registry))).findings).toEqual([]);
    const [top] = levels as [CaseRef];
    const found = async (change: string, back: string) => {
      await owner.query(change, [top.caseId]);
      const { findings } = await verifyLedger(database.source, ledgerOf(registry));
      await owner.query(back, [top.caseId]);
      return findings.map(({ problem }) => problem);
    };
    const outcome = (value: string) => `update case_part set outcome = ${value} where case_id = $1`;
    expect(await found(outcome(`'ended'`), outcome('null'))).toEqual(['part_differs']);
    const parent = (value: string) => `update docket_case set parent_id = ${value} where id = $1`;
    expect(await found(parent('id'), parent(`'${petition.caseId}'`))).toEqual(['fold_differs']);
  });
});
