import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aMediation, itself, mediator, onPage, type MediationInMemory } from '../../../test/support/a-mediation.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { text } from '../../../test/support/law.js';
import { mediationAct, mediationBeginning, mediationBegunAt } from '../../../test/support/mediation-walk.js';
import { mediationCommandNames as commands, mediationPayload } from '../../../test/support/mediation-walk.js';
import { assertWalk } from '../../../test/support/walk.js';
import { addDays, instantAtHour, legalDateOf } from '#libs/calendar';
import { isDomainError, type Fact } from '#libs/kernel';
import { isMechanismFact } from '#libs/kind';
import { isSignedByAll, principalsOf } from './case.js';
import { mediationExamples } from '../../../test/examples/mediation.js';
import { mediationCodes, mediationKind, type MediationCommands } from './index.js';
import { isEntrusted, isOnline } from './words.js';

/** What a walk does seldom by itself: it goes on towards an agreement. */
const onwards: readonly (keyof MediationCommands)[] = [
  ...(['accept', 'screen', 'disclose', 'tellRights', 'consent', 'holdSession', 'sign', 'signAsMediator'] as const),
  ...(['seal', 'ruleRecusal', 'ruleSham', 'tellEnd', 'tellSender'] as const),
];

const signings: readonly (keyof MediationCommands)[] = ['sign', 'signAsMediator', 'seal', 'tellEnd', 'tellSender'];

const last = (facts: readonly Fact[], type: string): number => facts.findLastIndex((fact) => fact.type === type);

/** No agreement is in force before what its sort requires, and it binds nobody who did not consent: told from facts alone. */
function expectRightlyInForce({ facts, dossier }: MediationInMemory): void {
  const index = facts.findIndex(({ type }) => type === 'tookEffect');
  if (index < 0) return;
  const before = facts.slice(0, index);
  const since = before.slice(last(before, 'drawnUp') + 1);
  const drawn = before[last(before, 'drawnUp')]?.data as MediationCommands['drawUp'];
  const { track, sort, source } = dossier.state;
  const bound = principalsOf(dossier).map(({ party }) => party);
  const saidBy = (type: string, among: readonly Fact[]) =>
    new Set(among.filter((fact) => fact.type === type).map(({ data }) => (data as { party: string }).party));
  expect([...saidBy('signed', since)].sort()).toEqual(bound);
  // Nobody consents to mediators who come later.
  const set = Math.max(last(before, 'mediatorsProposed'), before.findLastIndex(isAnother));
  expect([...saidBy('consented', before.slice(set))].sort()).toEqual(bound);
  expect([...saidBy('rightsTold', before)].sort()).toEqual(bound);
  expect(isEntrusted(track)).toBe(false);
  expect(drawn.form === 'platform').toBe(isOnline(track));
  if (drawn.form === 'oral')
    expect([sort === 'medical' || sort === 'labour' || source === 'petition']).toEqual([false]);
  if (drawn.form !== 'written' || track === 'delegated') return;
  const names = new Set(
    since.filter(({ type }) => type === 'signedAsMediator').map(({ data }) => JSON.stringify(data)),
  );
  expect(names.size).toBe(dossier.state.mediators.length);
  expect(since.some(({ type }) => type === 'sealed')).toBe(true);
}

const isAnother = ({ type, data }: Fact): boolean =>
  type === 'recusalRuled' && (data as MediationCommands['ruleRecusal']).isRecused;

const afterTheEnd = [
  ...['endNoticed', 'endTold', 'senderTold', 'violenceReported', 'warned', 'overdue'],
  ...['protectionTold', 'addressHidden', 'othersTold', 'concessionsReleased', 'releaseWithdrawn', 'caseLinked'],
  // What is agreed on is asked about afterwards.
  ...['visitAgreed', 'contactUnwanted', 'contactWanted', 'wishHeard'],
  ...['visitsPlanned', 'visitsChanged', 'visitDue', 'visitsEnded'],
];

/** An end is the last word, and never without its notice. */
function expectNoticed(mediation: MediationInMemory): void {
  const { facts, dossier, phase } = mediation;
  const index = facts.findIndex(({ type }) => type === 'ended');
  expect(facts.filter(({ type }) => type === 'ended').length).toBeLessThanOrEqual(1);
  if (index < 0) return expect(dossier.state.end).toBeNull();
  const strangers = facts.slice(index + 1).filter(({ type }) => !afterTheEnd.includes(type) && !isMechanismFact(type));
  expect(strangers.map(({ type }) => type)).toEqual([]);
  const owed = facts.flatMap(({ type, data }) => (type === 'ended' ? (data as { owedTo: string[] }).owedTo : []));
  // In the very act that ended it, to each of them its own.
  const noticed = facts.slice(index + 1, index + 1 + owed.length);
  expect(noticed.map(({ type, data }) => [type, (data as { party: string }).party])).toEqual(
    owed.map((party) => ['endNoticed', party]),
  );
  expect(noticed.every(({ recordedAt }) => recordedAt === facts[index]?.recordedAt)).toBe(true);
  const told = facts.filter(({ type }) => type === 'endTold').map(({ data }) => (data as { party: string }).party);
  expect(owed.length).toBeGreaterThan(0);
  expect(dossier.duties.some(({ what }) => what === 'tellEnd')).toBe(told.length < owed.length);
  if (phase === 'ended') expect([...told].sort()).toEqual([...owed].sort());
}

/** Whoever wants no more is heard, whatever stands: by itself, or by its guardian. */
function expectFreeToGo(mediation: MediationInMemory): void {
  const { end, agreement } = mediation.dossier.state;
  if (end !== null || (agreement?.effectiveOn ?? null) !== null) return;
  for (const { party, capacity } of principalsOf(mediation.dossier)) {
    // Time may have ended it in the same moment, before anybody spoke.
    const refusal = mediation.allowed(onPage(party)).withdraw;
    if (capacity !== 'full' || refusal?.code === 'mediation.ended') continue;
    expect(refusal).toBeNull();
    const context = mediation.context(onPage(party));
    const drafts = mediationKind.decide.withdraw(mediation.dossier, { ...itself(party), reason: null }, context);
    const types = drafts.map(({ type }) => type).filter((type) => type !== 'endNoticed');
    expect(types.slice(-2)).toEqual(['withdrawn', 'ended']);
  }
}

/** From acceptance until all have signed one thing is next, and nothing before or after. */
function expectOneNext({ dossier, steps }: MediationInMemory): void {
  const { acceptedOn, end } = dossier.state;
  const isUnderWay = acceptedOn !== null && end === null && !isSignedByAll(dossier);
  expect(steps).toHaveLength(isUnderWay ? 1 : 0);
}

describe('a mediation', () => {
  const reached = { walks: 0, acts: 0, inForce: 0, ended: new Set<string>() };

  it('keeps what holds under any commands, and allows what it then takes', () => {
    const walk = fc.property(
      fc.noBias(mediationBeginning),
      fc.noBias(fc.array(mediationAct, { minLength: 10, maxLength: 35 })),
      (begun, acts) => {
        reached.walks += 1;
        const mediation = mediationBegunAt(begun);
        for (const drawn of acts) {
          const later = instantAtHour(addDays(legalDateOf(mediation.at), drawn.wild === 8 ? drawn.days : 0), 10);
          if (later > mediation.at) mediation.at = later;
          const allowed = mediation.allowed(drawn.actor);
          const open = commands.filter((each) => allowed[each] === null);
          const signing = open.filter((each) => signings.includes(each));
          const ahead = drawn.wild < 8 ? open.filter((each) => onwards.includes(each)) : open;
          const nearer = drawn.wild < 6 && signing.length > 0 ? signing : ahead;
          const among = drawn.wild === 9 ? commands : nearer;
          const command = among[drawn.choice % among.length];
          if (command === undefined) continue;
          try {
            mediation.act(command, mediationPayload(command, drawn, mediation), drawn.actor);
            expect([command, allowed[command]]).toEqual([command, null]);
            reached.acts += 1;
          } catch (error) {
            if (!isDomainError(error)) throw error;
            const isOwn = (mediationCodes as readonly string[]).includes(error.code);
            expect([isOwn || /^(rules|office|party)\./u.test(error.code), error.code]).toEqual([true, error.code]);
            if (!['mediation.ended', 'mediation.in_force'].includes(error.code)) expectFreeToGo(mediation);
          }
          if (mediation.dossier.state.end !== null) expectNoticed(mediation);
          expectOneNext(mediation);
        }
        expectNoticed(mediation);
        expectRightlyInForce(mediation);
        expectCaseInvariants(mediation);
        expect(mediation.facts.every(({ type }) => isMechanismFact(type) || type in mediationExamples)).toBe(true);
        reached.inForce += mediation.types().includes('tookEffect') ? 1 : 0;
        reached.ended.add(mediation.dossier.state.end?.as ?? 'none');
      },
    );
    assertWalk(walk, { numRuns: 90, endOnFailure: true, seed: 20260803 });
  });

  // So that it cannot pass because nothing happened.
  afterAll(() => {
    expect(reached.acts).toBeGreaterThan(reached.walks * 6);
    expect(reached.inForce).toBeGreaterThan(5);
    expect(reached.ended.size).toBeGreaterThan(4);
  });

  it('holds nothing of what one side says apart', () => {
    const mediation = aMediation().ready();
    const before = JSON.stringify([mediation.dossier, mediation.standing(), mediationKind.row(mediation.dossier)]);
    mediation.act('talkApart', { party: 'p1' }, mediator).act('talkApart', { party: 'p2' }, mediator);
    const after = JSON.stringify([mediation.dossier, mediation.standing(), mediationKind.row(mediation.dossier)]);
    expect(after).toBe(before);
    expect(mediation.refusal('talkApart', { party: 'p9' }, mediator).code).toBe('mediation.not_party');
  });

  it('tells what one side offers when that side says so, and nobody else', () => {
    const mediation = aMediation().ready();
    const offer = { party: 'p1', text: text('offer') };
    expect(mediation.refusal('conveyOffer', { ...offer, by: 'p2' }, mediator).code).toBe('party.no_mandate');
    expect(mediation.refusal('conveyOffer', { ...offer, by: 'p1' }, onPage('p2')).code).toBe('mediation.said_by_other');
    expect(
      mediation
        .act('conveyOffer', { ...offer, by: 'p1' }, onPage('p1'))
        .types()
        .at(-1),
    ).toBe('offerConveyed');
  });
});
