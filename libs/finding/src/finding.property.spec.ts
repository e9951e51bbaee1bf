import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  aReceived,
  colleague,
  commissionerHead,
  everybody,
  headOfInspected,
  finder,
  FindingInMemory,
  inspected,
  leader,
  unchanged,
} from '../../../test/support/a-finding.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseActor, day, text } from '../../../test/support/law.js';
import { assertWalk } from '../../../test/support/walk.js';
import { addDays, daysBetween } from '#libs/calendar';
import { isDomainError, type Actor, type LegalDate } from '#libs/kernel';

const sequences = 400;
const words = text('words');
const commands = [
  ...([
    'receive',
    'accept',
    'dispute',
    'dispute',
    'rule',
    'rule',
    'report',
    'report',
    'report',
    'returnReport',
  ] as const),
  ...(['noteDisputed', 'noteReported', 'withdraw', 'noteServed'] as const),
  ...(['verify', 'verify', 'verify', 'visitAgain', 'visitAgain', 'extend', 'rest', 'rest'] as const),
];
const act = fc.record({
  command: fc.constantFrom(...commands),
  who: fc.nat(everybody.length - 1),
  isUsual: fc.boolean(),
  turn: fc.nat(2),
  days: fc.integer({ min: 0, max: 40 }),
});
type Act = {
  readonly command: (typeof commands)[number];
  readonly who: number;
  readonly isUsual: boolean;
  readonly turn: number;
  readonly days: number;
};

/** Who does it where nothing is wrong; else it is anybody. */
const usual: Partial<Record<Act['command'], Actor>> = {
  ...{ receive: headOfInspected, accept: headOfInspected, dispute: headOfInspected, report: headOfInspected },
  ...{ rule: commissionerHead, returnReport: colleague, verify: colleague, visitAgain: colleague },
  ...{ extend: leader },
};

function payloadOf({ command, turn, days }: Act, today: LegalDate): object {
  const until = addDays(today, days);
  const as = (['upheld', 'changed', 'withdrawn'] as const)[turn];
  const change = turn === 1 ? { grade: 'minor', toMend: words, until, isRevisited: true } : unchanged;
  const payloads: Partial<Record<Act['command'], object>> = {
    dispute: { reasons: words, files: [] },
    rule: { as, reasons: words, ...change },
    report: { words, files: turn === 0 ? ['e1'] : [] },
    noteServed: { on: today, proof: 'e1' },
    noteDisputed: { on: addDays(today, -days), reasons: words, proof: 'e1' },
    noteReported: { on: today, words, proof: 'e1' },
    withdraw: { reasons: words },
    returnReport: { reasons: words, until },
    verify: { words, evidence: turn === 2 ? [] : ['e1'] },
    visitAgain: { on: today, isMended: turn > 0, words, until },
    extend: { until, reasons: words },
  };
  return payloads[command] ?? {};
}

describe('a finding', () => {
  const reached = { acts: 0, refused: 0, ends: new Set<string>(), disputes: 0, carried: 0, late: 0, again: 0 };

  it('ends by others than those who found it, is disputed once, and keeps its age', () => {
    const walk = fc.property(fc.boolean(), fc.array(act, { minLength: 20, maxLength: 60 }), (isRevisited, drawn) => {
      const one = new FindingInMemory().opened({ isRevisited });
      one.served().withFile('e1');
      for (const each of drawn) {
        const today = one.context(courseActor).today;
        const actor = (each.isUsual ? usual[each.command] : undefined) ?? everybody[each.who] ?? leader;
        try {
          if (each.command === 'rest') one.until(addDays(today, each.days));
          else one.act(each.command, payloadOf(each, today), actor);
          reached.acts += 1;
        } catch (error) {
          if (!isDomainError(error)) throw error;
          reached.refused += 1;
        }
      }
      holds(one);
    });
    assertWalk(walk, { numRuns: sequences, endOnFailure: true, seed: 20261201 });
  });

  function holds(one: FindingInMemory): void {
    expectCaseInvariants(one);
    const of = (type: string) => one.facts.filter((fact) => fact.type === type);
    const found = [leader.principal, finder.principal];
    const byOthers = ['verified', 'ruled', 'visitedAgain', 'reportReturned', 'takenBack'].flatMap(of);
    for (const fact of byOthers) {
      expect(found).not.toContain(fact.actor.principal);
      expect(fact.actor.office).not.toBe(inspected);
    }
    expect(of('disputed').length).toBeLessThanOrEqual(1);
    expect(of('extended').length).toBeLessThanOrEqual(1);
    for (const { actor } of of('ruled')) expect(actor.principal).not.toBe(colleague.principal);
    expect(of('disputed').length + of('accepted').length).toBeLessThanOrEqual(1);
    // Late with nothing that it may still dispute.
    for (const missed of of('mendMissed')) {
      const right = one.dossier.clocks.find(({ rule }) => rule === 'FN-OBJECT');
      expect((right?.legalDueOn ?? '') <= missed.at.slice(0, 10) || right?.metAt !== null).toBe(true);
    }
    const servedOn = day('2026-08-20');
    for (const [at, { since, to, times, days }] of one.all('carriedOver').entries()) {
      const [year = '', quarter = ''] = String(to).split('Q');
      const first = day(`${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`);
      expect([since, times, days]).toEqual([servedOn, at + 1, daysBetween(servedOn, first) - 1]);
    }
    const as = one.state.end?.as;
    if (as === 'mended') {
      // By evidence, after the last report and everything that was found not to be mended.
      expect(one.all('verified').at(-1)?.['evidence']).toEqual(['e1']);
      const notMended = one.facts.findLastIndex(
        ({ type, data }) =>
          type === 'reportReturned' || (type === 'visitedAgain' && !(data as { isMended: boolean }).isMended),
      );
      expect(one.facts.findLastIndex(({ type }) => type === 'verified')).toBeGreaterThan(notMended);
      if (one.state.terms?.isRevisited === true) expect(one.all('visitedAgain').at(-1)?.['isMended']).toBe(true);
    }
    const isTakenBack = of('takenBack').length === 1;
    if (as === 'withdrawn' && !isTakenBack) expect(one.all('ruled')).toMatchObject([{ as: 'withdrawn' }]);
    if (as !== undefined) reached.ends.add(as);
    reached.disputes += of('disputed').length;
    reached.carried += of('carriedOver').length;
    reached.late += of('mendMissed').length;
    reached.again += of('visitedAgain').length;
  }

  it('takes nothing twice that is told twice', () => {
    const one = aReceived();
    const before = one.facts.length;
    one.opened().served();
    expect(one.facts.length).toBe(before);
  });

  // So that it cannot pass because nothing happened.
  afterAll(() => {
    expect(reached.acts).toBeGreaterThan(sequences * 4);
    expect([...reached.ends].toSorted()).toEqual(['mended', 'withdrawn']);
    for (const many of [reached.disputes, reached.carried, reached.late]) expect(many).toBeGreaterThan(sequences / 20);
    expect(reached.again).toBeGreaterThan(5);
  });
});
