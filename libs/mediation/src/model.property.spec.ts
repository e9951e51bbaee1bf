import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { onPage, type MediationInMemory } from '../../../test/support/a-mediation.js';
import { mediationAct, mediationBeginning, mediationBegunAt } from '../../../test/support/mediation-walk.js';
import { mediationCommandNames, mediationPayload, type MediationAct } from '../../../test/support/mediation-walk.js';
import { PlainMediation } from '../../../test/support/plain-mediation.js';
import { assertWalk } from '../../../test/support/walk.js';
import { addDays, instantAtHour, legalDateOf } from '#libs/calendar';
import { isDomainError, type Fact } from '#libs/kernel';
import { mediationKind, type MediationCommands, type MediationPhase } from './index.js';

const isLong = process.env['LAW'] === 'long';
const sequences = isLong ? 50_000 : 2_000;

/** What a walk does more often than chance would, by where it is: what leads to an agreement, or to an end that is told. */
const onwards: Readonly<Record<MediationPhase, readonly (keyof MediationCommands)[]>> = {
  intake: ['accept', 'accept', 'accept', 'moveTo', 'decline'],
  preparing: ['screen', 'proposeMediators', 'disclose', 'disclose', 'tellRights', 'tellRights', 'consent', 'consent'],
  sessions: [
    ...(['holdSession', 'drawUp', 'drawUp', 'drawUp', 'inviteHelper', 'agreeHelper', 'proposeTelling'] as const),
    ...(['agreeTelling', 'agreeTelling', 'tellOthers', 'confirmFacts', 'withdraw'] as const),
    ...(['conveyOffer', 'agreeLater', 'beginAppraisal', 'endAppraisal'] as const),
  ],
  signing: ['sign', 'sign', 'sign', 'sign', 'signAsMediator', 'seal', 'agreeTelling', 'consent', 'holdSession'],
  suspended: ['ruleSham', 'ruleSham', 'withdraw'],
  telling: ['tellEnd', 'tellEnd', 'tellSender', 'tellOthers', 'reportViolence'],
  performing: ['tellOthers', 'reportViolence'],
  ended: ['tellOthers', 'releaseConcessions', 'hideAddress'],
};

function commandOf({ wild, choice }: MediationAct, phase: string): keyof MediationCommands {
  const among = wild < 7 ? onwards[phase as MediationPhase] : mediationCommandNames;
  return among[choice % among.length] ?? 'accept';
}

type Rule = (before: PlainMediation, data: Readonly<Record<string, unknown>>) => boolean;

const isUnderWay: Rule = (before) =>
  before.isAll(before.consenting) && !before.isSuspended && !before.isRecusalOpen && before.end === null;
const isDoneByParty: Rule = (before, { party, by }) =>
  before.sides.includes(String(party)) && (by === party || by === 'p3');
const ofTelling = (telling: unknown) => (data: Readonly<Record<string, unknown>>) => data['telling'] === telling;

/** What has to be so before a fact is recorded, in the words of the law. */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  consented: [
    (before, { party }) => before.told.includes(String(party)),
    (before) => before.mediators.length > 0 && before.end === null && !before.isInForce,
    isDoneByParty,
  ],
  sessionHeld: [
    isUnderWay,
    (before) => !before.isViolent,
    (before, { attended }) =>
      (attended as readonly string[]).every((one) => {
        const helper = before.helper(one);
        if (helper === undefined) return true;
        const agreed = before.agreeingTo('helperAgreed', (data) => data['helper'] === one);
        return helper['of'] === null ? before.isAll(agreed) : agreed.some((party) => party === helper['of']);
      }),
  ],
  // Nobody sees an offer before its author says so.
  offerConveyed: [isUnderWay, isDoneByParty],
  drawnUp: [
    isUnderWay,
    (before, { form }) => (form === 'platform') === before.isOnline && (form !== 'oral' || before.mayBeOral),
  ],
  signed: [isUnderWay, isDoneByParty, (before, { text }) => before.drawnUp?.text.digest === text],
  tookEffect: [(before) => before.hasWhatItsSortNeeds && !before.isInForce && before.end === null],
  appraisalBegun: [isUnderWay],
  laterAgreed: [isUnderWay, isDoneByParty],
  othersTold: [(before, { telling }) => before.isAll(before.agreeingTo('tellingAgreed', ofTelling(telling)))],
  withdrawn: [isDoneByParty, (before) => before.end === null && !before.isInForce],
  ended: [(before) => before.end === null],
  endNoticed: [(before, { party }) => before.owedTo.includes(String(party))],
  endTold: [(before, { party }) => before.owedTo.includes(String(party))],
  senderTold: [
    (before, { facts }) =>
      (facts as readonly { digest: string }[]).every(({ digest }) => before.confirmed.includes(digest)),
  ],
};

/** Held by every fact of one act; whoever reads it sees the facts before it and nothing else. */
function expectLawful(facts: readonly Fact[], from: number): void {
  const broken = facts.slice(from).flatMap(({ type, data }, at) => {
    const before = new PlainMediation(facts.slice(0, from + at));
    const held = rules[type] ?? [];
    return held.flatMap((rule, index) =>
      rule(before, data as Readonly<Record<string, unknown>>) ? [] : [`${type} ${String(index)}`],
    );
  });
  expect(broken).toEqual([]);
}

/** What the law remembers is what the facts say. */
function expectAsSaid({ facts, dossier, phase }: MediationInMemory): void {
  const said = new PlainMediation(facts);
  const { state, duties } = dossier;
  expect(state.agreement?.effectiveOn != null).toBe(said.isInForce);
  expect(state.end?.as ?? null).toBe(said.end?.['as'] ?? null);
  expect(state.isSuspended).toBe(said.isSuspended && said.end === null);
  // With the last of what its sort needs it is in force, and not an act later.
  if (said.end === null) expect(said.hasWhatItsSortNeeds && !said.isInForce).toBe(false);
  if (said.end === null) return;
  expect([...(said.end['owedTo'] as string[])].sort()).toEqual([...said.knowing].sort());
  expect(duties.some(({ what }) => what === 'tellEnd')).toBe(said.owedTo.length > 0);
  if (phase === 'ended') expect(said.owedTo).toEqual([]);
}

/** Whoever wants no more is heard until it is in force. */
function expectFreeToGo(mediation: MediationInMemory): void {
  const said = new PlainMediation(mediation.facts);
  if (said.end !== null || said.isInForce) return;
  for (const party of ['p1', 'p2']) {
    const context = mediation.context(onPage(party));
    try {
      const drafts = mediationKind.decide.withdraw(mediation.dossier, { party, by: party, reason: null }, context);
      expect(drafts.findLast(({ type }) => type !== 'endNoticed')?.type).toBe('ended');
    } catch (error) {
      // Time has ended it, and nobody has recorded that yet; or whoever acts alone lacks capacity.
      if (!isDomainError(error)) throw error;
      expect(error.code).toMatch(/^party\.|^mediation\.ended$/u);
    }
  }
}

describe('a mediation beside a plain model', () => {
  const reached = { acts: 0, inForce: 0, refused: 0, ended: new Map<string, number>(), types: new Set<string>() };

  it(`is as its facts say, ${String(sequences)} times`, () => {
    const walk = fc.property(
      mediationBeginning,
      fc.array(mediationAct, { minLength: 8, maxLength: 22 }),
      (begun, acts) => {
        const mediation = mediationBegunAt(begun);
        for (const drawn of acts) {
          const later = instantAtHour(addDays(legalDateOf(mediation.at), drawn.wild === 8 ? drawn.days : 0), 10);
          if (later > mediation.at) mediation.at = later;
          const from = mediation.facts.length;
          const command = commandOf(drawn, mediation.phase);
          try {
            mediation.act(command, mediationPayload(command, drawn, mediation), drawn.actor);
            reached.acts += 1;
          } catch (error) {
            if (!isDomainError(error)) throw error;
            reached.refused += 1;
            continue;
          }
          expectLawful(mediation.facts, from);
          expectAsSaid(mediation);
        }
        expectFreeToGo(mediation);
        for (const { type } of mediation.facts) reached.types.add(type);
        reached.inForce += new PlainMediation(mediation.facts).isInForce ? 1 : 0;
        const as = mediation.dossier.state.end?.as ?? 'none';
        reached.ended.set(as, (reached.ended.get(as) ?? 0) + 1);
      },
    );
    assertWalk(walk, { numRuns: sequences, endOnFailure: true, seed: 20260901 });
  });

  // So that it cannot pass because nothing happened.
  afterAll(() => {
    expect(reached.acts).toBeGreaterThan(sequences * 3);
    expect(reached.inForce).toBeGreaterThan(sequences / 40);
    expect(reached.ended.size).toBeGreaterThan(6);
    const held = Object.keys(rules).filter((type) => !reached.types.has(type));
    expect(held).toEqual([]);
  });
});
