import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aDelivery, deliverer, type DeliveryInMemory } from '../../../test/support/a-delivery.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseActor, platformActor, publicActor, text } from '../../../test/support/law.js';
import { assertWalk } from '../../../test/support/walk.js';
import { addDays, instantAtHour, legalDateOf } from '#libs/calendar';
import { isDomainError, type Fact } from '#libs/kernel';
import { isMechanismFact } from '#libs/kind';
import { nextMoment } from '#libs/rules';
import { deliveryChannels, deliveryCodes, deliveryKind, type DeliveryCommands } from './index.js';
import { deliveryExamples } from '../../../test/examples/delivery.js';

const commands = Object.keys(deliveryKind.decide) as (keyof DeliveryCommands)[];
const act = fc.record({
  actor: fc.constantFrom(courseActor, deliverer, publicActor, platformActor),
  wild: fc.nat(4),
  choice: fc.nat(1_000),
  pick: fc.nat(3),
  days: fc.nat(4),
  hour: fc.nat(23),
  isFinal: fc.boolean(),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function payloadOf(command: keyof DeliveryCommands, { pick, isFinal, days }: Act, { dossier, at }: DeliveryInMemory) {
  const { legs, ahead } = dossier.state;
  const today = legalDateOf(at);
  const on = addDays(today, -days);
  const leg = Math.max(1, legs.length - (pick === 3 ? 1 : 0));
  const attempts = legs[leg - 1]?.attempts ?? 0;
  const next = nextMoment(dossier.clocks) ?? { clock: 'SD-READ/1', name: 'expiry' };
  const attempt = Math.max(1, attempts);
  const payloads: Record<keyof DeliveryCommands, object> = {
    issue: { office: deliverer.office, notice: 'other', title: null, plan: ahead },
    beginAttempt: { leg, attempt: attempts + (pick === 2 ? 0 : 1) },
    noteSent: { leg, attempt, sentOn: null },
    noteNotSent: { leg, attempt, code: 'busy', isFinal },
    noteReport: { channel: pick === 2 ? 'email' : 'sms', turn: leg, outcome: isFinal ? 'undeliverable' : 'delivered' },
    recordPosting: { postedOn: on, tracking: text('t') },
    recordReturn: { reason: text('r') },
    recordPublication: { publishedOn: on, place: text('p') },
    prove: { proof: 'other', servedOn: on, evidence: text('e') },
    sign: { evidence: text('words'), document: null, attachment: 'none' },
    confirmReading: {},
    replan: { plan: deliveryChannels.slice(pick, pick + 3), reason: text('r') },
    retry: {},
    withdraw: { reason: text('r') },
    overtake: { fact: pick === 1 ? 12 : 11 },
    noteReported: {},
    giveUpReport: {},
    passMoment: { clock: next.clock, moment: next.name },
  };
  return payloads[command];
}

/** What holds of every delivery, whatever was asked of it. */
function expectDelivery({ dossier, facts, detail }: DeliveryInMemory): void {
  const { state } = dossier;
  const of = (type: string) => facts.filter((fact) => fact.type === type);
  const [first] = of('proved');
  // The first proof wins: there is one, and its day stays.
  expect(of('proved').length).toBeLessThanOrEqual(1);
  expect(state.proved?.servedOn).toBe((first?.data as { servedOn: string } | undefined)?.servedOn);
  // Without a proof nothing is told; with one it is told until it was.
  expect(detail.report !== null).toBe(state.proved !== null && state.end?.as !== 'proved');
  expect(
    of('reportTold')
      .concat(of('reportGivenUp'))
      .every(({ seq }) => seq > (first?.seq ?? Infinity)),
  ).toBe(true);
  // Nothing begins to be sent after the proof, the withdrawal or the end of its paper, and no leg does.
  const over = Math.min(...[...of('proved'), ...of('withdrawn'), ...of('overtaken')].map(({ seq }) => seq));
  for (const { seq } of [...of('attemptBegun'), ...of('legBegun')]) expect(seq).toBeLessThan(over);
  if (over < Infinity) expect(detail.send).toBeNull();
  // What is proved is neither withdrawn nor overtaken after it, and ends one way.
  const ends = [...of('withdrawn'), ...of('overtaken')];
  expect(ends.length).toBeLessThanOrEqual(1);
  for (const { seq } of ends) expect(seq).toBeLessThan(first?.seq ?? Infinity);
  // Numbers of legs and attempts are used once.
  const legs = of('legBegun').map(({ data }) => (data as { leg: number }).leg);
  expect(legs).toEqual(legs.map((_leg, index) => index + 1));
  const attempts = of('attemptBegun').map(({ data }) => JSON.stringify(data));
  expect(new Set(attempts).size).toBe(attempts.length);
  // One leg is tried at a time, and every other one has failed.
  expect(state.legs.slice(0, -1).every(({ stage }) => stage === 'failed')).toBe(true);
  // A person owes it exactly where no way is left.
  const owesIt = dossier.duties.some(({ what }) => what === 'deliver');
  expect(owesIt).toBe(state.proved === null && state.end === null && state.legs.at(-1)?.stage === 'failed');
}

describe('a delivery', () => {
  let [taken, proved, walks] = [0, 0, 0];

  afterAll(() => {
    // Not by nothing having happened.
    expect(taken / walks).toBeGreaterThan(5);
    expect(proved).toBeGreaterThan(20);
  });

  it('keeps what holds under any commands, and allows what it then takes', () => {
    const plan = fc.shuffledSubarray([...deliveryChannels], { minLength: 1 });
    const walk = fc.property(plan, fc.noBias(fc.array(act, { minLength: 10, maxLength: 40 })), (channels, acts) => {
      walks += 1;
      const delivery = aDelivery().issued(...channels);
      for (const drawn of acts) {
        const later = instantAtHour(addDays(legalDateOf(delivery.at), drawn.days), drawn.hour);
        if (later > delivery.at) delivery.at = later;
        const allowed = delivery.allowed(drawn.actor);
        const open = commands.filter((each) => allowed[each] === null);
        const command = drawn.wild === 4 ? commands[drawn.choice % commands.length] : open[drawn.choice % open.length];
        if (command === undefined) continue;
        const asked = { ...delivery.detail };
        try {
          delivery.act(command, payloadOf(command, drawn, delivery), drawn.actor);
          expect([command, allowed[command]]).toEqual([command, null]);
          taken += 1;
        } catch (error) {
          if (!isDomainError(error)) throw error;
          const isOwn = (deliveryCodes as readonly string[]).includes(error.code);
          expect([isOwn || /^(rules|office)\./u.test(error.code), error.code]).toEqual([true, error.code]);
          // What was refused has changed nothing: who is built anew asks for the same attempt.
          expect(delivery.detail).toEqual(asked);
        }
        expectDelivery(delivery);
      }
      expectCaseInvariants(delivery);
      proved += delivery.dossier.state.proved === null ? 0 : 1;
    });
    assertWalk(walk, { numRuns: 150, seed: 20260803 });
  });

  it('never goes quiet: whatever its plan, time alone leads to a proof by notice or to a person', () => {
    const plan = fc.shuffledSubarray([...deliveryChannels], { minLength: 1 });
    const walk = fc.property(plan, fc.boolean(), (channels, isUp) => {
      const delivery = aDelivery().issued(...channels);
      for (let rounds = 0; rounds < 200; rounds += 1) {
        const { send } = delivery.detail;
        const next = nextMoment(delivery.dossier.clocks);
        const sendAt = send === null ? null : (send.notBefore ?? delivery.at);
        if (sendAt !== null && (next === null || sendAt < next.dueAt)) {
          delivery.at = sendAt > delivery.at ? sendAt : delivery.at;
          if (isUp) delivery.sent();
          else delivery.notSent();
        } else if (next !== null) {
          delivery.at = next.dueAt;
          delivery.act('passMoment', { clock: next.clock, moment: next.name }, courseActor);
        } else break;
        expectDelivery(delivery);
      }
      const { legs } = delivery.dossier.state;
      expect(legs.map(({ channel }) => channel)).toEqual(channels);
      expect(delivery.duties()).toEqual(['deliver@dept-transport']);
      expect(delivery.all('overdue')).toHaveLength(1);
    });
    assertWalk(walk, { numRuns: 60, seed: 7 });
  });
});

describe('the recorded shapes', () => {
  it('are all understood, and are written by the law as the examples show them, every one', () => {
    const { dossier, at } = aDelivery().issued('sms');
    const place = { caseId: dossier.id, seq: 3, at, recordedAt: at, actor: courseActor };
    for (const [type, data] of Object.entries(deliveryExamples)) {
      const fact: Fact = { ...place, type, shape: 1, data };
      expect(() => deliveryKind.evolve(dossier.state, fact)).not.toThrow();
    }
    const expected = Object.entries(deliveryExamples).map(([type, data]) => shapeOf(type, data));
    const own = courses().flatMap(({ facts }) => facts.filter(({ type }) => !isMechanismFact(type)));
    const written = own.map(({ type, data }) => shapeOf(type, data as object));
    expect([...new Set(written)].sort()).toEqual(expected.sort());
  });
});

const shapeOf = (type: string, data: object): string => `${type}: ${Object.keys(data).sort().join(' ')}`;

/** Deliveries that together meet every fact of the law. */
function courses(): readonly DeliveryInMemory[] {
  const reason = text('reason');
  const down = aDelivery().issued('sms', 'post').notSent().act('retry', {}, deliverer).sent().reported('undeliverable');
  down.act('recordPosting', { postedOn: legalDateOf(down.at), tracking: text('t') }, deliverer);
  down.act('recordReturn', { reason }, deliverer).until('2026-08-20');
  down.act('replan', { plan: ['public'], reason }, deliverer);
  down.act('recordPublication', { publishedOn: legalDateOf(down.at), place: text('p') }, deliverer);
  down.until('2026-10-01').proved('2026-10-01').told();
  const untold = aDelivery().issued('hand').proved('2026-08-03').act('giveUpReport', {}, courseActor);
  const reminder = aDelivery().reminding('2026-08-06', 'sms').sent().until('2026-08-05');
  return [
    reminder,
    aDelivery().reminding('2026-08-06', 'sms').act('overtake', { fact: 12 }, courseActor),
    aDelivery().issued('sms').act('overtake', { fact: 12 }, courseActor),
    down,
    untold,
    aDelivery().issued('hand').act('overtake', { fact: 12 }, courseActor).on('2026-08-05').proved('2026-08-04'),
    aDelivery().issued('hand').withdrawn(),
  ];
}
