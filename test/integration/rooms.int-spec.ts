import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { kinds, verifyLedger } from '#libs/docket';
import { as, standingIn, type CaseRef, type OfficeId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { aPerson, ledgerOf } from '../support/door.js';
import { folderKind } from '../support/folder-kind.js';
import { Folders } from '../support/folders.js';

// A folder stands for a dispute of two sides, its rooms for what each side says to the mediator alone.
const own = { folder: folderKind('folder', 'withParent'), room: folderKind('room', 'room') };
const registry = { ...kinds, ...own };
const office = as<OfficeId>('dept-water');
const [mediator, colleague] = [randomUUID(), randomUUID()];

describe('a room', () => {
  let database: TestDatabase;
  let folders: Folders;
  let owner: Client;
  let dispute: CaseRef;
  let room: CaseRef;

  beforeAll(async () => {
    database = await aDatabase();
    owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    folders = await Folders.open(database, owner, own, aPerson('bureau', 'petition-clerk'));
    const above = await folders.petition();
    dispute = await opened(above, 'folder', 'dispute');
    // Its own readers: the office that mediates sees the petition too, or the folder would hide with it.
    await owner.query(
      `insert into case_access (case_id, office_id, reason, granted_at) values ($1, $2, 'handler', now())`,
      [above.caseId, office],
    );
    await opened(dispute, 'folder', 'first');
    room = await opened(dispute, 'room', 'p1');
    await act(room, 'hide', { office });
    await act(room, 'show', { office, account: mediator });
    // No command of a folder says anything.
    await owner.query(`insert into case_text (case_id, digest, body) values ($1, 'd1', '只对调解员说')`, [room.caseId]);
  }, 60_000);

  afterAll(async () => {
    await owner.end();
    await database.drop();
  });

  const opened = (parent: CaseRef, kind: string, name: string): Promise<CaseRef> =>
    folders.part(parent, kind, name, { office, cause: 'c1' });
  const act = (on: CaseRef, type: string, payload: object) => folders.act(on, type, payload);

  const headOf = (by: reads.Reader, { caseId }: CaseRef) => reads.readCaseHead(database.source, by, caseId);
  const rowOf = async ({ caseId }: CaseRef) =>
    (await database.source.query<Record<string, string>[]>('select * from docket_case where id = $1', [caseId]))[0];
  const byMediator = reads.readerOf({ office, account: mediator });
  const asOfLast = { types: ['begun'], act: [3, 3] } as const;
  const others: readonly (readonly [string, reads.Reader])[] = [
    ['a colleague', reads.readerOf({ office, account: colleague })],
    ['a program of the office', reads.readerFor(office)],
    ['the same person for another office', reads.readerOf({ office: as<OfficeId>('bureau'), account: mediator })],
  ];

  it('is seen by the person to whom it was given, with all that is read of a case', async () => {
    expect(await headOf(byMediator, room)).toMatchObject({ kind: 'room' });
    expect(await reads.readFacts(database.source, byMediator, room.caseId, { afterSeq: 0, limit: 9 })).toHaveLength(3);
    // What a document of it is made of.
    expect(await reads.readFactsBefore(database.source, byMediator, room.caseId, asOfLast)).toHaveLength(2);
    expect(await reads.readTextsOf(database.source, byMediator, room.caseId, ['d1'])).toHaveLength(1);
    const parts = await reads.readParts(database.source, byMediator, dispute.caseId);
    expect(parts.map(({ name }) => name)).toEqual(['1', 'p1']);
    expect(await reads.readAccess(database.source, byMediator, room.caseId)).toMatchObject([{ office }]);
  });

  it.each(others)('is no case for %s', async (_who, reader) => {
    const { caseId } = room;
    const found = await Promise.all([
      headOf(reader, room),
      reads.readFacts(database.source, reader, caseId, { afterSeq: 0, limit: 9 }),
      reads.readFactsBefore(database.source, reader, caseId, asOfLast),
      reads.readTexts(database.source, reader, caseId),
      reads.readTextsOf(database.source, reader, caseId, ['d1']),
      reads.readAccess(database.source, reader, caseId),
      reads.readClocks(database.source, reader, caseId),
      reads.readDuties(database.source, reader, caseId),
      reads.readSealedParties(database.source, reader, caseId),
      reads.listAttachments(database.source, reader, caseId),
      reads.readParent(database.source, reader, caseId),
    ]);
    expect(found).toEqual([null, ...Array<unknown>(9).fill([]), null]);
    expect(await reads.isForeign(database.source, reader, caseId)).toBe(true);
    const parts = await reads.readParts(database.source, reader, dispute.caseId);
    expect(parts.filter(({ kind }) => kind === 'room')).toEqual([]);
    const changes = await reads.readChanges(database.source, [reader, byMediator], { ms: 0, limit: 99 });
    const told = changes?.filter((row) => row.case === caseId && row.isVisible) ?? [];
    expect(told.map(({ account }) => account)).toEqual([mediator]);
  });

  it('leaves no trace in the case whose room it is: no fact, no version, no ordinal', async () => {
    const before = await rowOf(dispute);
    const second = await opened(dispute, 'room', 'p2');
    expect(await rowOf(dispute)).toEqual(before);
    expect((await rowOf(second))?.['number']).toBe(`${before?.['number'] ?? ''}-p2`);
    expect(standingIn(String((await rowOf(second))?.['standing']))).toMatchObject({ announcement: null });
    // The part that is opened next follows the first as if there were no rooms.
    const next = await opened(dispute, 'folder', 'second');
    expect((await rowOf(next))?.['number']).toBe(`${before?.['number'] ?? ''}-2`);
  });

  it('is gone with the sight of the case above, in the same instant', async () => {
    await act(dispute, 'hide', { office });
    expect(await headOf(byMediator, room)).toBeNull();
    await act(dispute, 'show', { office });
    expect(await headOf(byMediator, room)).not.toBeNull();
  });

  it('may be given to two persons of one office, and taken from one of them', async () => {
    await act(room, 'show', { office, account: colleague });
    expect(await headOf(reads.readerOf({ office, account: colleague }), room)).not.toBeNull();
    await act(room, 'hide', { office, account: colleague });
    expect(await headOf(reads.readerOf({ office, account: colleague }), room)).toBeNull();
    expect(await headOf(byMediator, room)).not.toBeNull();
  });

  it('is under the check of the ledger, with whom it was given to', async () => {
    const check = async () => (await verifyLedger(database.source, ledgerOf(registry))).findings;
    // The row that the tests gave to the petition above is in no fact.
    const known = (await check()).length;
    await owner.query('update case_access set account = $3 where case_id = $1 and account = $2', [
      ...[room.caseId, mediator, randomUUID()],
    ]);
    const problems = (await check()).filter(({ caseId }) => caseId === room.caseId).map(({ problem }) => problem);
    expect(problems).toContain('access_differs');
    await owner.query('update case_access set account = $2 where case_id = $1 and ended_at is null', [
      ...[room.caseId, mediator],
    ]);
    expect(await check()).toHaveLength(known);
  });
});
