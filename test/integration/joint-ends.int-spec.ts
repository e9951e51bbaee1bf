import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyLedger } from '#libs/docket';
import { as, type CaseId, type OfficeId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { TestDatabase } from '../support/database.js';
import { aCounty, aDoor, aPerson, ledgerOf } from '../support/door.js';
import { JointDoor, jointCentre, officesFor } from '../support/joint-door.js';
import { nothing, seenBy } from '../support/seen-of-joint.js';

const members = 60;

describe('a joint mediation of sixty members', () => {
  let database: TestDatabase;
  let joint: JointDoor;
  let offices: readonly string[] = [];

  beforeAll(async () => {
    database = await aCounty(20);
    joint = new JointDoor(database.source, aDoor(database.source));
    offices = await officesFor(database.source, members);
    expect(offices).toHaveLength(members);
    await joint.mediates();
    await (await joint.opens({}, offices)).runs();
    await (await joint.names(offices.map((office) => ({ office })))).runs();
  }, 300_000);
  afterAll(() => database.drop());

  const shownTo = async (office: string) =>
    await seenBy(database.source, office, [joint.joint, await joint.shareOf(office), joint.mediation]);

  it('asks each of them at once, and shows each its own share, the members’ room and nothing of the mediation', async () => {
    const shares = await database.source.query<{ phase: string; count: number }[]>(
      'select phase, count(*)::int as count from share where parent_id = $1 group by phase',
      [joint.joint.caseId],
    );
    expect(shares).toEqual([{ phase: 'asked', count: members }]);
    for (const office of offices) {
      expect(await shownTo(office)).toEqual({
        ...{ inbox: 1, lists: [1, 1], found: 1, counts: [1, 1], pages: 2, histories: 2 },
        ...{ owed: true, access: true },
      });
    }
  });

  it('is carried by a mediation that shows none of them', async () => {
    const committee = reads.readerFor(as<OfficeId>('mediation-binju'));
    const seen = await reads.readAccess(database.source, committee, joint.mediation.caseId);
    expect(seen.map(({ office }) => office)).toEqual(['mediation-binju']);
    const [row] = await database.source.query<{ carried: number }[]>(
      `select count(*)::int as carried from case_access where case_id = $1 and account = '-' and ended_at is null`,
      [joint.mediation.caseId],
    );
    // The centre as well.
    expect(row?.carried).toBe(members + 1);
  });

  it('hides a member’s share from all others', async () => {
    const [first = '', second = ''] = offices;
    const other = await joint.shareOf(first);
    const head = await reads.readCaseHead(database.source, reads.readerFor(as<OfficeId>(second)), other.caseId);
    expect(head).toBeNull();
  });

  it('is gone for every member in the commit by which a party leaves, before any course knows', async () => {
    const before = await joint.standingOf(joint.joint);
    await joint.withdraws();
    // No course has done anything yet: the joint mediation stands as it stood, and every share is open.
    expect(await joint.standingOf(joint.joint)).toEqual(before);
    for (const office of [...offices, 'centre']) {
      const share = office === 'centre' ? [] : [await joint.shareOf(office)];
      expect(await seenBy(database.source, office, [joint.joint, joint.mediation, ...share])).toEqual(nothing);
    }
  });

  it('is told to each of them once, and nothing of it is under way after that', async () => {
    await joint.runs();
    await joint.runs();
    const ended = await database.source.query<{ type: string; count: number; cases: number }[]>(
      `select f.type, count(*)::int as count, count(distinct f.case_id)::int as cases from docket_fact f join docket_case k on k.id = f.case_id
        where k.parent_id = $1 and f.type = 'ended' group by f.type`,
      [joint.joint.caseId],
    );
    expect(ended).toEqual([{ type: 'ended', count: members, cases: members }]);
    const [open] = await database.source.query<{ cases: number; duties: number }[]>(
      `select (select count(*)::int from docket_case where is_open and (parent_id = $1 or id = $1)) as cases,
              (select count(*)::int from duty d join docket_case k on k.id = d.case_id
                where d.closed_at is null and (k.parent_id = $1 or k.id = $1)) as duties`,
      [joint.joint.caseId],
    );
    expect(open).toEqual({ cases: 0, duties: 0 });
    expect((await joint.standingOf(joint.joint)).phase).toBe('ended');
  });

  it('keeps what arrives after that, for the committee', async () => {
    const [first = ''] = offices;
    const share = await joint.shareOf(first);
    const on = { on: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10) };
    await joint.act(share, aPerson('mediation-binju', 'officer'), 'fileLate', on, { words: '迟到的意见。' });
    expect((await shownTo(first)).pages).toBe(0);
  });

  it('is whole in the ledger', async () => {
    expect((await verifyLedger(database.source, ledgerOf())).findings).toEqual([]);
  });
});

describe('a joint mediation whose member rests on what the parties agreed to', () => {
  let database: TestDatabase;
  let joint: JointDoor;
  const firm = 'mediation-pingchuan';
  const departments = ['dept-water', 'dept-justice'];
  const mediator = aPerson('mediation-binju', 'officer');

  beforeAll(async () => {
    database = await aCounty();
    joint = new JointDoor(database.source, aDoor(database.source));
    await joint.mediates();
    const consents = await joint.agrees({ centre: 'centre', offices: [firm] });
    await (await joint.opens({}, departments)).runs();
    await joint.names([
      { office: 'dept-water' },
      { office: firm, role: 'committee', consents },
      { office: 'dept-justice' },
    ]);
    await joint.runs();
  }, 60_000);
  afterAll(() => database.drop());

  it('drops it in the commit by which one of them takes that back, and nobody else', async () => {
    const share = await joint.shareOf(firm);
    const isShown = async (office: string) => (await seenBy(database.source, office, [joint.joint, share])).pages;
    expect([await isShown(firm), await isShown('dept-water')]).toEqual([2, 1]);
    await joint.act(joint.mediation, mediator, 'withdrawTelling', { party: 'p2', by: 'p2', telling: 1 });
    expect([await isShown(firm), await isShown('dept-water')]).toEqual([0, 1]);
    expect(await seenBy(database.source, firm, [joint.joint, share])).toEqual(nothing);
    await joint.runs();
    const state = await joint.standingOf(share);
    expect([state.isOpen, state.phase]).toEqual([false, 'ended']);
    expect((await joint.standingOf(joint.joint)).phase).toBe('asking');
    expect((await verifyLedger(database.source, ledgerOf())).findings).toEqual([]);
  });

  it('is over for all of them in the commit by which a party takes back that it is mediated jointly, and the mediation goes on', async () => {
    const share = await joint.shareOf('dept-water');
    expect((await seenBy(database.source, 'dept-water', [joint.joint, share])).pages).toBe(2);
    // One for its position, the other because it had named no lead in time.
    const pressed = [await joint.presses('dept-water'), await joint.presses('centre')];
    const pressing = await database.source.query<{ office: OfficeId; of: CaseId }[]>(
      `select distinct office_id as office, case_id as of from case_access where case_id = any($1) and ended_at is null`,
      [pressed.map(({ caseId }) => caseId)],
    );
    const showsPressed = async () =>
      await Promise.all(
        pressing.map(
          async ({ office, of }) => (await reads.readCaseHead(database.source, reads.readerFor(office), of)) !== null,
        ),
      );
    expect(new Set(pressing.map(({ of }) => of)).size).toBe(2);
    expect(pressing.length).toBeGreaterThan(3);
    expect(await showsPressed()).toEqual(pressing.map(() => true));
    await joint.act(joint.mediation, mediator, 'withdrawTelling', { party: 'p1', by: 'p1', telling: 2 });
    for (const office of [...departments, 'centre']) {
      expect(await seenBy(database.source, office, [joint.joint, joint.mediation, share])).toEqual(nothing);
    }
    // Whoever presses it for its position, and whoever is pressed, has nothing of that either.
    expect(await showsPressed()).toEqual(pressing.map(() => false));
    await joint.runs();
    const [of, room, own] = await Promise.all(
      [joint.mediation, joint.joint, share].map((one) => joint.standingOf(one)),
    );
    expect([of?.phase, room?.phase, own?.phase]).toEqual(['sessions', 'ended', 'ended']);
    expect((await verifyLedger(database.source, ledgerOf())).findings).toEqual([]);
  });
});

describe('a joint mediation whose lead is replaced', () => {
  let database: TestDatabase;
  let joint: JointDoor;
  const departments = ['dept-water', 'dept-justice', 'dept-health'];

  beforeAll(async () => {
    database = await aCounty();
    joint = new JointDoor(database.source, aDoor(database.source));
    await joint.mediates();
    await (await joint.opens({}, departments)).runs();
    await (await joint.names(departments.map((office) => ({ office })))).runs();
    for (const office of departments) await joint.says(office, 'confirmLead');
    await joint.runs();
  }, 60_000);
  afterAll(() => database.drop());

  it('shows it the shares of others no more from that fact on, and its own as before', async () => {
    const [own, other] = [await joint.shareOf('dept-water'), await joint.shareOf('dept-health')];
    const sees = async ({ caseId }: { readonly caseId: CaseId }) =>
      (await reads.readCaseHead(database.source, reads.readerFor(as<OfficeId>('dept-water')), caseId)) !== null;
    expect([await sees(own), await sees(other), await sees(joint.joint)]).toEqual([true, true, true]);
    const anew = { lead: 'dept-justice', members: [] };
    const drafts = async () =>
      (await database.source.query<unknown[]>('select from command_draft where case_id = $1', [joint.joint.caseId]))
        .length;
    await database.source.query(
      `insert into command_draft (case_id, office_id, command, version, key_id, cipher, principal)
       values ($1, 'dept-water', 'conclude', 1, 'key', '\\x00', 'somebody')`,
      [joint.joint.caseId],
    );
    expect(await drafts()).toBe(1);
    await joint.act(joint.joint, jointCentre, 'proposeLead', anew, { reasons: '原牵头单位没有召集。' });
    // No course has done anything yet. What it had begun to write is gone with its lead.
    expect(await drafts()).toBe(0);
    expect([await sees(own), await sees(other), await sees(joint.joint)]).toEqual([true, false, true]);
    await joint.runs();
    for (const office of departments) await joint.says(office, 'confirmLead');
    await joint.runs();
    expect([await sees(own), await sees(other)]).toEqual([true, false]);
    const next = reads.readerFor(as<OfficeId>('dept-justice'));
    expect(await reads.readCaseHead(database.source, next, other.caseId)).not.toBeNull();
  });
});
