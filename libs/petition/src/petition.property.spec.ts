import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aPetition, bureauHead, clerk, head, officer, opinion, signed } from '../../../test/support/a-petition.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { expectInboxToTellWhoMay, expectSomebodyHasIt } from '../../../test/support/open-duties.js';
import { expectSomebodyMayDo, othersOwing } from '../../../test/support/open-duties.js';
import { petitionsOfEveryFact } from '../../../test/support/petitions-of-every-fact.js';
import { assertWalk } from '../../../test/support/walk.js';
import { courseActor, office, person, publicActor, text } from '../../../test/support/law.js';
import { addDays, instantAtHour, legalDateOf } from '#libs/calendar';
import { isDomainError, type Actor, type Fact, type LegalDate } from '#libs/kernel';
import { isMechanismFact } from '#libs/kind';
import { accusationOrgans } from '#libs/office';
import { isRunning } from '#libs/rules';
import {
  petitionCodes,
  petitionExamples,
  petitionFullerExamples,
  petitionKind,
  type PetitionCommands,
} from './index.js';

const offices = ['dept-transport', 'dept-water', 'discipline', 'town-binju', 'bureau', 'nowhere'];
/** Who may register: the bureau, and organs what is submitted to themselves. */
const registrars = ['bureau', 'dept-transport', 'dept-water', 'town-binju', 'discipline', 'county-government'] as const;
const actors = [
  clerk,
  bureauHead,
  officer,
  head,
  courseActor,
  publicActor,
  ...registrars.slice(2).flatMap((id) => [person(id, 'officer'), person(id, 'head')]),
];
/** Possible nearly always, and they end everything: seldom enough that the walks become long. */
const endings: readonly string[] = ['withdraw', 'routeOut', 'declareOutOfRemit', 'transferOut'];
const commands = Object.keys(petitionKind.decide) as (keyof PetitionCommands)[];

/** One act: who, which of the allowed commands, how much later, and what its payload is drawn from. */
const act = fc.record({
  actor: fc.constantFrom(...actors),
  pick: fc.nat(100),
  wild: fc.nat(4),
  choice: fc.nat(1_000),
  days: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(40)),
  to: fc.constantFrom('dept-transport', 'dept-transport', ...offices),
  back: fc.constantFrom(0, 0, 0, -1, 1, -3, -8, -20),
  class: fc.constantFrom('appeal' as const, 'suggestion' as const, 'accusation' as const),
  flag: fc.boolean(),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const nowhere = { category: null, place: null, to: null, note: null };

function payloadOf(command: keyof PetitionCommands, drawn: Act, petition: ReturnType<typeof aPetition>): object {
  const today = petition.today();
  const on = addDays(today, drawn.back);
  const proof = drawn.choice % 3 === 0 ? null : text('proof');
  const to = office(drawn.to);
  const manner = drawn.flag ? 'assign' : 'transfer';
  const running = petition.dossier.clocks.find(isRunning)?.id ?? 'XF-02/1';
  const unserved = drawn.back < 0;
  const service = { servedOn: unserved ? null : today, manner: unserved ? null : ('post' as const), sentOn: null };
  const notice = { notice: text('n'), ...service, proof: null };
  const payloads: Record<keyof PetitionCommands, object> = {
    register: {},
    triage: { ...nowhere, class: petition.dossier.state.claims[0]?.class ?? drawn.class },
    correctClass: { class: drawn.class, reason: text('r'), withdrawsBreaches: drawn.choice % 16 === 0 },
    nameAccused: { office: drawn.flag ? to : null, person: { party: `a${drawn.pick}`, digest: `d${drawn.pick}` } },
    clearAccused: { office: to, reason: text('r') },
    clearAccusedPerson: { party: petition.dossier.state.accusedPersons[0]?.party ?? 'a1', reason: text('r') },
    declareOutOfRemit: { to: office('dept-water'), organ: null, ...notice },
    routeOut: { route: 'reconsideration', ...notice },
    transferOut: { note: null },
    takeAsDuty: { note: null },
    performOrAnswer: { outcome: 'performed', answer: text('a') },
    answerSuggestion: { outcome: 'adopted', answer: text('a') },
    giveFeedback: { feedback: text('f') },
    refer: { to, manner, setOn: drawn.flag ? addDays(today, 20) : null, note: null },
    object: { reasons: text('r'), proposedTo: null, statedOn: drawn.flag ? on : null, proof },
    upholdObjection: { reasons: text('r'), to: drawn.flag ? to : null, manner: 'transfer', setOn: null },
    rejectObjection: { reasons: text('r') },
    notify: { servedOn: on, manner: 'post', notice: null, proof },
    accept: { notice: drawn.flag ? { servedOn: today, manner: 'post' } : null, proof },
    askExtension: { days: drawn.pick % 35, reason: text('r') },
    approveExtension: {},
    refuseExtension: { reason: text('r') },
    noticeExtension: { servedOn: on, manner: 'post', proof },
    decide: { ...opinion, ...answerOf(drawn, today) },
    submitOpinion: { ...opinion, ...answerOf(drawn, today) },
    approveOpinion: { submission: 1 + (drawn.pick % 2) },
    returnOpinion: { submission: 1 + (drawn.pick % 2), reason: text('r') },
    takeBackOpinion: {},
    recordDelivery: { servedOn: on, manner: 'post', evidence: drawn.flag ? text('receipt') : null },
    reportCompletion: { report: text('r') },
    close: { note: null },
    withdraw: { ...signed(on), ...(drawn.actor.kind === 'public' && { provedBy: 'code', reference: null }) },
    confirmWithdrawal: { note: null },
    refuseWithdrawal: { reason: text('r') },
    changeSetDate: { dueOn: addDays(today, drawn.pick), reason: text('r') },
    recordExecution: { executedOn: on, proof: text('p') },
    urgeExecution: { text: text('t') },
    findRefusal: { finding: text('f') },
    requestReview: { requestedOn: on, to: null, note: null },
    waiveReview: { ...signed(on), ...(drawn.actor.kind === 'public' && { provedBy: 'code', reference: null }) },
    addMaterial: { material: text('m') },
    urge: { office: othersOwing(petition, drawn.actor), text: text('u') },
    answerUrging: { text: text('a') },
    comment: { text: text('c') },
    seeMaterial: {},
    confirmNotice: { document: drawn.flag ? 'opinion' : 'notice' },
    evaluate: { bureau: null, organ: drawn.flag ? 'satisfied' : null, remark: null },
    confirmRecord: { record: null, note: null },
    rejectRecord: { record: null, finding: drawn.choice % 2 === 0 ? 'other_day' : 'not_done', reasons: text('r') },
    disputeDate: { document: drawn.flag ? 'opinion' : 'notice', reasons: text('r') },
    passMoment: { clock: running, moment: 'expiry' },
  };
  return payloads[command];
}

function answerOf({ flag, choice }: Act, today: LegalDate) {
  return flag ? { outcome: 'support', executeBy: addDays(today, choice % 100) } : { outcome: 'explain' };
}

/** The drawn actor or the next in the row who may do something that moves the case on, so that the walks go far. */
function someoneWhoMay(petition: ReturnType<typeof aPetition>, drawn: Act) {
  const from = actors.indexOf(drawn.actor);
  const row = [...actors.slice(from), ...actors.slice(0, from)];
  const passive = [
    'addMaterial',
    'comment',
    'confirmNotice',
    'disputeDate',
    'evaluate',
    'passMoment',
    'urge',
    'waiveReview',
    'withdraw',
  ];
  const asked = (actor: Actor) => {
    const allowed = petition.allowed(actor);
    const open = commands.filter((each) => allowed[each] === null && (!endings.includes(each) || drawn.pick > 95));
    return { actor, allowed, open };
  };
  if (drawn.actor === courseActor) return asked(courseActor);
  for (const actor of row) {
    const answer = asked(actor);
    if (answer.open.some((each) => !passive.includes(each))) return answer;
  }
  return asked(drawn.actor);
}

const submission = fc.record({
  class: fc.constantFrom('appeal' as const, 'suggestion' as const, 'accusation' as const, null),
  isReachable: fc.boolean(),
  registrar: fc.constantFrom('bureau' as const, 'bureau' as const, 'bureau' as const, ...registrars),
  accused: fc.constantFrom(null, null, 'dept-transport', 'bureau', 'discipline', 'county-government'),
});

/** Registered by whoever was drawn; an accusation names its office in the same act, as at the counter. */
function submittedAs({ registrar, accused, ...more }: typeof submission extends fc.Arbitrary<infer T> ? T : never) {
  const by = registrar === 'bureau' ? clerk : person(registrar, 'officer');
  const petition = aPetition().registered({ ...more, registrar: office(registrar) }, by);
  const isNamed = accused !== null && more.class === 'accusation';
  return isNamed ? petition.act('nameAccused', { office: office(accused), person: null }, by) : petition;
}

describe('a petition', () => {
  let taken = 0;

  it('keeps its invariants under any commands, and allows what it then takes', () => {
    const walk = fc.property(
      submission,
      fc.noBias(fc.array(act, { minLength: 10, maxLength: 40 })),
      (submitted, acts) => {
        const petition = submittedAs(submitted);
        for (const drawn of acts) {
          petition.at = instantAtHour(addDays(legalDateOf(petition.at), drawn.days), 10);
          const { actor, allowed, open } = someoneWhoMay(petition, drawn);
          const command =
            drawn.wild === 4 ? commands[drawn.choice % commands.length] : open[drawn.choice % open.length];
          if (command === undefined) continue;
          try {
            const payload = payloadOf(command, drawn, petition) as never;
            petition.act(command, payload, actor);
            expect([command, allowed[command]]).toEqual([command, null]);
            taken += 1;
            expectSomebodyMayDo(petition);
            expectSomebodyHasIt(petition);
            expectInboxToTellWhoMay(petition);
          } catch (error) {
            if (!isDomainError(error)) throw error;
            const isOwn = (petitionCodes as readonly string[]).includes(error.code);
            expect([isOwn || /^(rules|office)\./.test(error.code), error.code]).toEqual([true, error.code]);
          }
          expectLawOfPetitions(petition);
        }
        expectCaseInvariants(petition);
      },
    );
    assertWalk(walk, { numRuns: 40, seed: 20260803 });
  });

  // Not by nothing having happened. Which facts a walk reaches is chance; the courses below reach each.
  afterAll(() => {
    expect(taken).toBeGreaterThan(300);
  });
});

const owedByClass = ['XF-NOTICE', 'XF-ANSWER', 'XF-FEEDBACK', 'XF-PASS', 'XF-PERFORM'];

function expectLawOfPetitions(petition: ReturnType<typeof aPetition>): void {
  const running = petition.dossier.clocks.filter(isRunning).map(({ rule }) => rule);
  for (const rule of [
    'XF-02',
    'XF-04',
    'XF-07',
    'XF-08',
    'XF-09',
    'XF-11',
    'XF-ACCEPT',
    'XF-MATERIAL',
    ...owedByClass,
  ]) {
    expect(running.filter((each) => each === rule).length).toBeLessThanOrEqual(1);
  }
  const { claims, handler, limitFrom, end } = petition.dossier.state;
  if (claims[0]?.class === 'accusation') {
    const organs = accusationOrgans(petition.world.offices, petition.dossier.state.accused).map(({ id }) => id);
    // An organ that it was submitted to and that may not take it only passes it on.
    const passing = petition.dossier.duties.filter(({ what }) => what === 'refer').map(({ office: of }) => of);
    if (end === null) expect([null, ...organs, ...passing]).toContain(handler);
    expect(petition.access().filter((each) => each.endsWith(':superior'))).toEqual([]);
    const { accused } = petition.dossier.state;
    expect(petition.access().filter((each) => accused.includes(office(each.split(':')[0] ?? '')))).toEqual([]);
    expect(petition.dossier.duties.filter((duty) => accused.includes(duty.office))).toEqual([]);
    expect(limitFrom).toBeNull();
  }
}

describe('the recorded shapes', () => {
  it('are all understood, and a type that nobody wrote stops the fold', () => {
    const petition = aPetition().registered().referred();
    const place = { caseId: petition.dossier.id, seq: 3, at: petition.at, recordedAt: petition.at, actor: clerk };
    for (const [type, data] of [...Object.entries(petitionExamples), ...Object.entries(petitionFullerExamples)]) {
      const fact: Fact = { ...place, type: type, shape: 1, data };
      expect(() => petitionKind.evolve(petition.dossier.state, fact)).not.toThrow();
    }
    const unknown: Fact = { ...place, type: 'forgotten', shape: 1, data: {} };
    expect(() => petitionKind.evolve(petition.dossier.state, unknown)).toThrow('no fact of type forgotten');
  });

  it('are written by the law as the examples show them, every one', () => {
    const expected = Object.entries(petitionExamples).map(([type, data]) => shapeOf(type, data));
    const own = petitionsOfEveryFact().flatMap(({ facts }) => facts.filter(({ type }) => !isMechanismFact(type)));
    const written = own.map(({ type, data }) => shapeOf(type, data as object));
    expect([...new Set(written)].sort()).toEqual([...new Set(expected)].sort());
  });
});

const shapeOf = (type: string, data: object): string => `${type}: ${Object.keys(data).sort().join(' ')}`;
