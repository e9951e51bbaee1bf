import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aMember, centre, conference, jointHead, JointInMemory, ofOffice } from '../../../test/support/a-joint.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseOf, day, office, text } from '../../../test/support/law.js';
import { assertWalk } from '../../../test/support/walk.js';
import { addDays, legalDateOf } from '#libs/calendar';
import { holdDraw, verifyDraw } from '#libs/draw';
import { as, hearingIn, isDomainError, settledCause, type CaseId, type Fact } from '#libs/kernel';

const sequences = process.env['LAW'] === 'long' ? 2_000 : 60;
const departments = ['dept-water', 'dept-agriculture', 'dept-forestry', 'dept-finance', 'dept-health', 'dept-housing'];
const barred = 'dept-housing';
const words = text('words');
const mediation = courseOf(as<CaseId>('00000000-0000-4000-8000-0000000000aa'));

/** One act of a walk: what, by or about which office, and which of several. */
const act = fc.record({
  what: fc.nat({ max: 25 }),
  whom: fc.constantFrom(...departments),
  other: fc.constantFrom(...departments),
  n: fc.nat({ max: 5 }),
  isYes: fc.boolean(),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** One member objects to the same lead twice: the conference is to rule. */
function objectedTwice(one: JointInMemory): void {
  one.objects('dept-finance').confirms(...owing(one, 'confirmLead'));
  one
    .proposed('dept-water', [], 'reasons')
    .objects('dept-finance')
    .confirms(...owing(one, 'confirmLead'));
}

/** Members that owe something of that name. */
const owing = ({ shares }: JointInMemory, what: string): string[] =>
  [...shares.values()].flatMap(({ dossier }) =>
    dossier.duties.some((duty) => duty.what === what) ? [dossier.state.office ?? ''] : [],
  );

/** All have said what they have to say, and met: it may be concluded. */
function saidAll(one: JointInMemory): void {
  one.confirms(...owing(one, 'confirmLead')).gives(...owing(one, 'givePosition'));
  one.meets(...one.state.members.map(({ office: name }) => name));
}

/** A lead stands, experts were drawn, and one of them is recorded to have declined. */
function drawn(one: JointInMemory): void {
  one.confirms(...owing(one, 'confirmLead'));
  const lists = { candidates: ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'], excluded: [], reasons: null };
  one.act('freezeDraw', { speciality: 'water', count: 2, ...lists, salt: '0'.repeat(32) });
  const expert = one.state.draws[0]?.order?.[0] ?? '';
  one.act('answerDraw', { draw: 1, expert, isAccepted: false, words });
}

/** It went back, by the centre or the committee: nothing more comes of it, whatever anybody does. */
const goesBack = [
  (one: JointInMemory): unknown => one.act('returnRequest', { reasons: words }, centre),
  (one: JointInMemory): unknown => one.act('takeBack', { reasons: words }, jointHead),
];

const beginnings = [objectedTwice, saidAll, drawn, ...goesBack, () => undefined];

const today = (one: JointInMemory) => legalDateOf(one.joint.at);
const leadOf = (one: JointInMemory) => ofOffice(one.state.lead ?? 'dept-water');

const acts: readonly ((one: JointInMemory, drawn: Act) => unknown)[] = [
  (one, { whom }) => one.proposed(whom, one.state.proposal === 0 ? startWith : [], 'reasons'),
  (one, { whom }) => one.confirms(whom),
  (one) => one.confirms(...owing(one, 'confirmLead')),
  (one, { whom }) => one.objects(whom),
  (one, { whom }) => one.act('ruleLead', { lead: office(whom), reasons: words }, conference),
  (one) => one.until(addDays(today(one), 1)),
  (one, { n }) => one.until(addDays(today(one), n)),
  (one, { whom }) => one.gives(whom),
  (one) => one.gives(...owing(one, 'givePosition')),
  (one, { isYes }) =>
    one.meets(
      ...one.state.members
        .filter(({ left }) => left === null)
        .map((m) => m.office)
        .slice(isYes ? 0 : 1),
    ),
  (one, { whom, isYes }) => one.act('addMember', aMember(whom, { isNecessary: isYes }), isYes ? centre : leadOf(one)),
  (one, { whom }) => one.act('dismissMember', { office: office(whom), reasons: words }, leadOf(one)),
  (one, { whom, other, isYes }) => {
    const by = { ...aMember(other, { isNecessary: isYes }), instead: office(whom), reasons: words };
    return one.act('replaceMember', by, isYes ? centre : leadOf(one));
  },
  (one, { n, isYes }) =>
    one.act('freezeDraw', {
      ...{ speciality: 'water', count: (n % 3) + 1, candidates: pool.slice(0, n + 1), excluded: [] },
      ...{ reasons: isYes ? words : null, salt: '0'.repeat(32) },
    }),
  (one, { n, isYes }) => {
    const draw = one.state.draws.length;
    const waiting = one.state.draws[draw - 1]?.called.filter(({ isAccepted }) => isAccepted === null) ?? [];
    return one.act('answerDraw', {
      draw,
      expert: waiting[n % Math.max(1, waiting.length)]?.expert ?? '',
      isAccepted: isYes,
      words,
    });
  },
  (one, { n, isYes }) => {
    const draw = one.state.draws.length;
    const said = one.state.draws[draw - 1]?.called.filter(({ isAccepted }) => isAccepted === !isYes) ?? [];
    const { expert = '' } = said[n % Math.max(1, said.length)] ?? {};
    return one.act('correctAnswer', { draw, expert, isAccepted: isYes, words, reasons: words });
  },
  (one, { whom }) => {
    const meeting = one.state.held.at(-1)?.fact ?? 0;
    const attended = one.state.members.map((m) => m.office).filter((each) => each !== whom);
    return one.act('correctMeeting', { meeting, attended, minutes: words, reasons: words }, leadOf(one));
  },
  (one, { n }) => {
    const draw = one.state.draws.length;
    const accepted = one.state.draws[draw - 1]?.called.filter(({ isAccepted }) => isAccepted === true) ?? [];
    const { expert = '' } = accepted[n % Math.max(1, accepted.length)] ?? {};
    return one.act('releaseExpert', { draw, expert, reasons: words });
  },
  (one, { n }) => one.act('nameExperts', { speciality: 'water', experts: [`x${String(n)}`], reasons: words }),
  (one, { whom }) => one.by(whom, 'setTask', { what: words, until: day('2026-10-08') }, one.state.lead ?? 'dept-water'),
  (one, { n }) => (n === 0 ? one.over() : one),
  // A party says no to one of them, or seldom to the centre; or the mediation is settled while this one goes on.
  (one, { whom, n, isYes }) => {
    const members = one.state.members.map(({ office: name }) => name);
    const offices = n === 0 && isYes ? [office('centre'), ...members] : [office(whom)];
    // The mediation tells none that has ended: with its own fact nobody of it sees anything.
    if (one.state.end !== null) return one;
    return one.act('dropUntold', { cause: `untold/${String(one.joint.dossier.version)}`, offices }, mediation);
  },
  (one, { n, isYes }) =>
    n < 2 ? one.act(isYes ? 'returnRequest' : 'takeBack', { reasons: words }, isYes ? centre : jointHead) : one,
  (one, { isYes }) => one.act('changeTemplate', { template: isYes ? 'county_centre' : 'free', reasons: words }, centre),
  (one, { n, isYes }) => (n === 0 && isYes ? one.act('noteMediationSettled', {}, mediation) : one),
  (one, { n }) => one.act('conclude', { as: n < 2 ? 'unsettled' : 'agreed', answer: words }, leadOf(one)),
];
const startWith = [
  ...departments.slice(0, 3).map((name) => aMember(name)),
  aMember('dept-finance', { isNecessary: false }),
];
const pool = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'];

const dataOf = (facts: readonly Fact[], type: string) =>
  facts.filter((fact) => fact.type === type).map(({ data }) => data as Record<string, unknown>);

/**
 * Nothing is drawn that was not frozen, twice, or by another seed than the chain has; never more take it than were wanted, and
 * nobody is named while somebody of the pool is left.
 */
function expectFairDraws(one: JointInMemory): void {
  const { joint, state } = one;
  const drawn = dataOf(joint.facts, 'expertsDrawn');
  expect(drawn.map(({ draw }) => draw)).toEqual(drawn.map((_, at) => at + 1));
  for (const { draw } of drawn) {
    const record = one.recordOf(Number(draw));
    expect([verifyDraw(record).isRight, holdDraw(record, one.links()).findings]).toEqual([true, []]);
  }
  for (const [at, { called, released, count, order }] of state.draws.entries()) {
    const taken = called.filter(({ expert, isAccepted }) => isAccepted === true && !released.includes(expert)).length;
    const named = state.named.flatMap(({ draw, experts }) => (draw === at + 1 ? experts : []));
    expect(taken + named.length).toBeLessThanOrEqual(count);
    if (named.length > 0) expect(called).toHaveLength(order?.length ?? -1);
  }
}

/** Whoever was asked was asked once about each thing, and what was told is counted once. */
function expectOnce({ told, joint, shares }: JointInMemory): void {
  expect(told).toEqual([...new Set(told)]);
  const noted = dataOf(joint.facts, 'partNoted').map(({ name, cause }) => `${String(name)}:${String(cause)}`);
  expect(noted).toEqual([...new Set(noted)]);
  for (const share of shares.values()) expect(share.types().filter((type) => type === 'ended').length).toBeLessThan(2);
}

/** A lead stands because nobody objects, or because it was ruled after somebody objected twice. */
function expectLedRightly({ joint }: JointInMemory): void {
  const objected = (proposal: unknown) =>
    dataOf(joint.facts, 'partNoted').filter(({ cause }) => cause === `objected/${String(proposal)}`);
  for (const { proposal } of dataOf(joint.facts, 'leadDisputed')) {
    const names = objected(proposal).map(({ name }) => name);
    const earlier = Array.from({ length: Number(proposal) - 1 }, (_, at) => objected(at + 1)).flat();
    expect(earlier.some(({ name }) => names.includes(name))).toBe(true);
  }
  const ruled = dataOf(joint.facts, 'leadRuled').length;
  expect(ruled).toBeLessThanOrEqual(dataOf(joint.facts, 'leadDisputed').length);
}

/** Nothing is concluded over a necessary member; and once it is over nobody of a member owes or sees anything. */
function expectEndedRightly(one: JointInMemory): void {
  const { joint, shares, state } = one;
  const concludedAt = joint.facts.findIndex(
    ({ type, data }) => type === 'concluded' && (data as { as: string }).as !== 'unsettled',
  );
  if (concludedAt >= 0) {
    const before = joint.facts.slice(0, concludedAt);
    const gave = dataOf(before, 'partNoted')
      .filter(({ cause }) => cause === 'position/1')
      .map(({ name }) => name);
    const missing = state.members.filter(
      ({ member, isNecessary, left }) => isNecessary && left === null && !gave.includes(member),
    );
    expect(missing).toEqual([]);
  }
  if (state.end === null) return;
  expect(joint.duties()).toEqual([]);
  // What came to its end by itself is read until the mediation has ended too.
  const isBefore = state.end.as === 'returned' || state.end.as === 'taken_back';
  const isRead = state.end.as !== 'released' && !isBefore && !state.told.includes(settledCause);
  expect(joint.access().some((each) => each.endsWith(':member'))).toBe(
    isRead && state.members.some(({ left }) => left === null),
  );
  const centreReads = isBefore ? ['centre:referrer'] : [];
  if (!isRead) expect(joint.access()).toEqual([...centreReads, 'mediation-binju:handler']);
  for (const share of shares.values()) {
    expect([share.dossier.state.end === null, share.duties()]).toEqual([false, []]);
    if (share.dossier.state.end?.as !== 'done') expect(share.access()).toEqual(['mediation-binju:referrer']);
  }
}

/** What the mediation was told last of the necessary members is so: nothing is agreed on there while a position is missing. */
function expectHeardRightly({ state, shares }: JointInMemory): void {
  if (state.end !== null || state.concludedAs !== null) return;
  const gave = (member: string) => (shares.get(member)?.dossier.state.positions ?? 0) > 0;
  const isMissing = state.members.some(
    ({ member, left, isNecessary }) => isNecessary && left === null && !gave(member),
  );
  expect(hearingIn(state.told) === 'open').toBe(isMissing);
}

describe('a joint mediation with its shares', () => {
  const reached = { acts: 0, refused: 0, types: new Set<string>(), ends: new Map<string, number>() };

  it(`is lawful whatever its members, its centre and time do, ${String(sequences)} times`, () => {
    const walk = fc.property(
      fc.constantFrom(...beginnings),
      fc.array(act, { minLength: 12, maxLength: 30 }),
      (begins, drawn) => {
        const one = new JointInMemory().opened({ barred: [office(barred)] });
        one.proposed('dept-water', startWith);
        begins(one);
        for (const each of drawn) {
          try {
            acts[each.what]?.(one, each);
            reached.acts += 1;
          } catch (error) {
            if (!isDomainError(error) && !(error instanceof Error && error.message.endsWith('has no share')))
              throw error;
            reached.refused += 1;
          }
        }
        expectFairDraws(one);
        expectOnce(one);
        expectLedRightly(one);
        expectEndedRightly(one);
        expectHeardRightly(one);
        expect(one.state.members.filter(({ office: name }) => name === barred)).toEqual([]);
        for (const each of [one.joint, ...one.shares.values()]) expectCaseInvariants(each as never);
        for (const { type } of one.joint.facts) reached.types.add(type);
        const as = one.state.end?.as ?? 'going';
        reached.ends.set(as, (reached.ends.get(as) ?? 0) + 1);
        // Whoever wants no more is heard, whatever is open.
        one.over();
        expectEndedRightly(one);
        expect(one.isOpen).toBe(false);
      },
    );
    assertWalk(walk, { numRuns: sequences, endOnFailure: true, seed: 20261130 });
  });

  // So that it cannot pass because nothing happened.
  afterAll(() => {
    expect(reached.acts).toBeGreaterThan(sequences * 5);
    expect([...reached.ends.keys()].sort()).toEqual([
      'agreed',
      'going',
      'released',
      'returned',
      'taken_back',
      'unsettled',
    ]);
    const met = [
      'leadStands',
      'leadObjected',
      'leadDisputed',
      'leadRuled',
      'expertsDrawn',
      'expertsCalled',
      'met',
      'expertReleased',
      'answerCorrected',
      'meetingCorrected',
      'untoldDropped',
      'mediationSettled',
    ];
    expect(met.filter((type) => !reached.types.has(type))).toEqual([]);
  });
});
