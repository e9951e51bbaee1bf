import { describe, expect, it } from '@jest/globals';

import { verifyLedger } from '#libs/docket';
import { as, type CaseId, type OfficeId } from '#libs/kernel';
import { reads } from '#libs/persistence';

import { ledgerOf } from '../support/door.js';
import { JointWalk, jointYear } from '../support/engine/joint-drill.js';
import { jointOffices } from '../support/engine/joint-offices.js';
import { onPlatform } from '../support/engine/on-platform.js';
import { nothing, seenBy } from '../support/seen-of-joint.js';

/** To its end, and left after each of its steps (`DRILLS=long`); or as far as positions, and left after some of these and the last. */
const isLong = process.env['DRILLS'] === 'long';
const some = 9;
const steps = isLong ? jointYear : jointYear.slice(0, some);
const leavesAfter = (at: number): boolean => (isLong ? at < jointYear.length - 1 : [1, some - 2].includes(at));
const aside = ['heard', 'warned', 'overdue', 'partNoted', 'partEnded', 'parentKnows', 'handedOver'];

/** The second of what a joint mediation has to show: a year of twelve departments, and consent withdrawn at each step. */
describe('a joint mediation of twelve departments in a drill', () => {
  const on = onPlatform();
  const { departments, silent, replaced, coming, merged, into, lead } = jointOffices;

  interface Share {
    readonly id: CaseId;
    readonly office: string;
    readonly endedAs: string | null;
  }

  const sharesOf = async (walk: JointWalk): Promise<readonly Share[]> =>
    await on.platform.database.source.query(
      'select case_id as id, office_id as office, ended_as as "endedAs" from share where parent_id = $1',
      [walk.joint.caseId],
    );

  const typesOf = async (caseId: CaseId): Promise<readonly string[]> =>
    (await on.cases.typesOf(caseId)).filter((type) => !aside.includes(type));

  /** What whoever is in it sees; nobody else is in it. */
  const isShown = async (walk: JointWalk, office: string, share: CaseId) =>
    await seenBy(
      on.platform.database.source,
      office,
      [walk.joint, walk.mediation, { kind: 'share', caseId: share }],
      true,
    );

  it('goes its whole way, and is over at once wherever a party leaves it', async () => {
    const drillId = await on.cases.aDrill();
    const whole = new JointWalk(on.cases, drillId);
    const left = steps.flatMap((_step, at) =>
      leavesAfter(at) ? [{ at, walk: new JointWalk(on.cases, drillId) }] : [],
    );
    const walks = [whole, ...left.map(({ walk }) => walk)];
    await Promise.all(walks.map((walk) => walk.mediates()));
    for (const [at, { name, take, until }] of steps.entries()) {
      const going = [whole, ...left.flatMap((one) => (at <= one.at ? [one.walk] : []))];
      for (const walk of going) await take(walk);
      do await on.cases.advance(drillId, 1);
      while (until !== undefined && !(await until(whole)));
      for (const { walk } of left.filter((one) => one.at === at)) await leaves(walk, name);
    }
    if (!isLong) await leaves(whole, steps.at(-1)?.name ?? '');
    await on.cases.advance(drillId, 30);
    if (isLong) await expectWhole(whole);
    else await expectReleased(whole, steps.at(-1)?.name ?? '');
    for (const { at, walk } of left) await expectReleased(walk, jointYear[at]?.name ?? '');
    for (const walk of walks) {
      const shares = await sharesOf(walk);
      for (const caseId of [walk.mediation.caseId, walk.joint.caseId, ...shares.map(({ id }) => id)]) {
        expect((await on.cases.standingOf(caseId)).failed).toEqual([]);
      }
    }
    // The parties of these walks are names alone, with no identity that was sealed.
    const { findings } = await verifyLedger(on.platform.database.source, ledgerOf());
    expect(findings.filter(({ problem }) => problem !== 'party_missing')).toEqual([]);
  }, 1_800_000);

  /** With that commit nobody of it sees anything, whatever the courses do. */
  async function leaves(walk: JointWalk, after: string): Promise<void> {
    const shares = await sharesOf(walk);
    const isOver = (await walk.state()).end !== null;
    const shown = await Promise.all(
      shares.map(async ({ id, office, endedAs }) => (endedAs === null ? (await isShown(walk, office, id)).pages : 2)),
    );
    expect([after, shown]).toEqual([after, shares.map(() => 2)]);
    await walk.withdraws();
    expect([after, await pressingStill(shares)]).toEqual([after, []]);
    for (const { id, office } of [...shares, { id: walk.joint.caseId, office: 'centre' }]) {
      const { joint, share } = await seenOf(walk, office, id);
      expect([after, office, isOver, joint, share]).toEqual([after, office, isOver, false, false]);
    }
  }

  /** Who still sees that a member of theirs is pressed for its position. */
  async function pressingStill(shares: readonly Share[]): Promise<readonly string[]> {
    const { source } = on.platform.database;
    const rows = await source.query<{ id: string; office: OfficeId }[]>(
      `select k.id, a.office_id as office from docket_case k join case_access a on a.case_id = k.id and a.ended_at is null
        where k.kind = 'supervision' and k.parent_id = any($1)`,
      [shares.map(({ id }) => id)],
    );
    const heads = rows.map(async ({ id, office }) => {
      const head = await reads.readCaseHead(source, reads.readerFor(office), as<CaseId>(id));
      return head === null ? [] : [office];
    });
    return (await Promise.all(heads)).flat();
  }

  /** Whether it sees the members' room, or anything of a share or of the mediation. */
  async function seenOf(walk: JointWalk, office: string, share: CaseId) {
    const seen = await isShown(walk, office, share);
    return { joint: seen.pages > 0, share: seen.histories > 0 || seen.owed };
  }

  async function expectReleased(walk: JointWalk, after: string): Promise<void> {
    const { end } = await walk.state();
    // What was agreed on among the members was closed before the party left.
    expect([after, end?.as]).toEqual([after, after === 'agreed' ? 'agreed' : 'released']);
    for (const { id, endedAs } of await sharesOf(walk)) {
      const types = await on.cases.typesOf(id);
      expect([after, endedAs === null, types.filter((type) => type === 'ended').length]).toEqual([after, false, 1]);
    }
    const [open] = await on.platform.database.source.query<{ cases: number; duties: number }[]>(
      `with family as (select id from docket_case where id = $1 or parent_id = $1
         or parent_id in (select id from docket_case where parent_id = $1))
       select (select count(*)::int from docket_case k join family f on f.id = k.id where k.is_open) as cases,
              (select count(*)::int from duty d join family f on f.id = d.case_id where d.closed_at is null) as duties`,
      [walk.joint.caseId],
    );
    expect([after, open]).toEqual([after, { cases: 0, duties: 0 }]);
  }

  async function expectWhole(walk: JointWalk): Promise<void> {
    expect(await typesOf(walk.joint.caseId)).toEqual([
      ...['opened', 'admitted', 'leadProposed', 'admitted', 'leadObjected', 'leadProposed', 'leadObjected'],
      ...['leadProposed', 'leadDisputed', 'admitted', 'leadRuled', 'memberReplaced', 'admitted', 'admitted'],
      ...['drawFrozen', 'expertsDrawn', 'expertAnswered', 'expertAnswered', 'expertsSilent', 'expertsCalled'],
      ...['expertReleased', 'expertsCalled', 'expertAnswered', 'expertAnswered'],
      ...['drawFrozen', 'expertsDrawn', 'expertAnswered', 'expertsNamed'],
      ...['quorumMissed', 'met', 'concluded', 'ended'],
    ]);
    const { lead: led, end, draws, named, hearings } = await walk.state();
    // The mediation was told when a necessary position was missing, and when all were in.
    expect([led, end?.as, hearings]).toEqual([lead, 'agreed', 2]);
    expect(
      draws.map(({ called, released }) => [called.filter((one) => one.isAccepted).length, released.length]),
    ).toEqual([
      ...[
        [4, 1],
        [1, 0],
      ],
    ]);
    expect(named).toHaveLength(1);
    const shares = await sharesOf(walk);
    const endedAs = Object.fromEntries(shares.map((one) => [one.office, one.endedAs]));
    const others = departments.filter((one) => one !== replaced && one !== merged);
    expect(endedAs).toEqual({
      ...Object.fromEntries([...others, coming, into].map((office) => [office, 'done'])),
      [replaced]: 'replaced',
    });
    const late = shares.find(({ office }) => office === silent)?.id ?? walk.joint.caseId;
    expect((await typesOf(late)).filter((type) => type.startsWith('position'))).toEqual([
      ...['positionOwed', 'positionMissed', 'positionGiven'],
    ]);
    const supervisions = await on.platform.database.source.query<{ basis: string; office: string }[]>(
      'select basis, office_id as office from supervision where parent_id = any($1)',
      [shares.map(({ id }) => id)],
    );
    expect(supervisions).toEqual([{ basis: 'ours', office: silent }]);
    // Nobody who took part sees anything of what is over.
    for (const { id, office } of shares) expect(await isShown(walk, office, id)).toEqual(nothing);
  }
});
