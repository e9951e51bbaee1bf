import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  aSupervision,
  breach,
  bureauHead,
  committeeHead,
  conferenceHead,
  officer,
} from '../../../test/support/a-supervision.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseActor, day, office, text } from '../../../test/support/law.js';
import { addDays, instantAtHour, legalDateOf } from '#libs/calendar';
import { isDomainError, type Fact } from '#libs/kernel';
import { isMechanismFact } from '#libs/kind';
import { nextMoment } from '#libs/rules';
import { supervisionCodes, supervisionExamples, supervisionKind } from './index.js';
import type { SupervisionCommands } from './index.js';

const holes = ['joint-conference', 'county-government', 'county-committee', 'bureau', 'dept-transport', 'discipline'];
const commands = Object.keys(supervisionKind.decide) as (keyof SupervisionCommands)[];
const act = fc.record({
  actor: fc.constantFrom(courseActor, bureauHead, conferenceHead, committeeHead, officer),
  pick: fc.nat(100),
  wild: fc.nat(4),
  choice: fc.nat(1_000),
  days: fc.nat(12),
  rung: fc.integer({ min: 2, max: 6 }),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function payloadOf(
  command: keyof SupervisionCommands,
  drawn: Act,
  supervision: ReturnType<typeof aSupervision>,
): object {
  const { clocks, state } = supervision.dossier;
  const next = nextMoment(clocks) ?? { clock: 'DB-R2/1', name: 'expiry' };
  const laid = state.steps.find(({ stage }) => stage === 'laid')?.rung;
  const rung = drawn.pick % 4 === 0 ? drawn.rung : (laid ?? drawn.rung);
  const trigger = { ...breach, clock: `XF-09/${String(drawn.pick % 3)}`, finding: text('found') };
  const payloads: Record<keyof SupervisionCommands, object> = {
    open: { ...trigger, office: state.office ?? office('dept-transport') },
    addTrigger: trigger,
    passMoment: { clock: next.clock, moment: next.name },
    reply: { stance: 'partly', text: text('r') },
    issueStep: { rung, text: text('s') },
    waiveStep: { rung, reason: text('w') },
    reportCorrection: { text: text('c') },
    verifyCorrection: { finding: text('f') },
    rejectCorrection: { reasons: text('n') },
  };
  return payloads[command];
}

describe('a supervision', () => {
  it('keeps its invariants under any commands, and allows what it then takes', () => {
    let taken = 0;
    const walk = fc.property(fc.noBias(fc.array(act, { minLength: 10, maxLength: 40 })), (acts) => {
      const supervision = aSupervision().opened();
      for (const drawn of acts) {
        supervision.at = instantAtHour(addDays(legalDateOf(supervision.at), drawn.days), 10);
        const allowed = supervision.allowed(drawn.actor);
        const open = commands.filter((each) => allowed[each] === null);
        const command = drawn.wild === 4 ? commands[drawn.choice % commands.length] : open[drawn.choice % open.length];
        if (command === undefined) continue;
        try {
          supervision.act(command, payloadOf(command, drawn, supervision) as never, drawn.actor);
          expect([command, allowed[command]]).toEqual([command, null]);
          taken += 1;
        } catch (error) {
          if (!isDomainError(error)) throw error;
          const isOwn = (supervisionCodes as readonly string[]).includes(error.code);
          expect([isOwn || /^(rules|office)\./.test(error.code), error.code]).toEqual([true, error.code]);
        }
      }
      expectCaseInvariants(supervision);
    });
    fc.assert(walk, { numRuns: 60, seed: 20260818 });
    // Not by nothing having happened. Which facts a walk reaches is chance; the courses below reach each.
    expect(taken).toBeGreaterThan(400);
  });

  it('never goes quiet: in any organisation with holes every firing is a fact, and each rung somebody’s or an alarm', () => {
    const walk = fc.property(
      fc.subarray(holes),
      fc.constantFrom('dept-transport', 'bureau', 'town-binju'),
      (gone, late) => {
        const supervision = aSupervision(gone).opened({ office: office(late) });
        for (let next = nextMoment(supervision.dossier.clocks); next !== null;) {
          const before = supervision.facts.length;
          supervision.at = next.dueAt;
          supervision.act('passMoment', { clock: next.clock, moment: next.name }, courseActor);
          expect(supervision.facts.length).toBe(before + 1);
          expect(supervision.facts.at(-1)?.dueAt).toBe(next.dueAt);
          next = nextMoment(supervision.dossier.clocks);
        }
        const rungs = supervision.facts.filter(({ data }) => 'nextRung' in (data as object));
        expect(rungs.map(({ data }) => (data as { rung: number }).rung)).toEqual([1, 2, 3, 4, 5]);
        const { isAlarm } = supervision.kind.standing(supervision.dossier).detail;
        const laid = supervision.all('stepLaid').map(({ addressee }) => `issueStep@${String(addressee)}`);
        for (const duty of laid) expect(supervision.duties()).toContain(duty);
        expect(isAlarm || laid.length === 3).toBe(true);
        for (const { addressee } of supervision.all('stepLaid')) expect([late, ...gone]).not.toContain(addressee);
      },
    );
    fc.assert(walk, { numRuns: 50, seed: 6 });
  });
});

describe('the recorded shapes', () => {
  it('are all understood, and a type that nobody wrote stops the fold', () => {
    const { dossier, at } = aSupervision().opened();
    const place = { caseId: dossier.id, seq: 3, at, recordedAt: at, actor: courseActor };
    for (const [type, data] of Object.entries(supervisionExamples)) {
      const fact: Fact = { ...place, type: type, shape: 1, data };
      expect(() => supervisionKind.evolve(dossier.state, fact)).not.toThrow();
    }
    const unknown: Fact = { ...place, type: 'forgotten', shape: 1, data: {} };
    expect(() => supervisionKind.evolve(dossier.state, unknown)).toThrow('no fact of type forgotten');
  });

  it('are written by the law as the examples show them, every one', () => {
    const expected = Object.entries(supervisionExamples).map(([type, data]) => shapeOf(type, data));
    const own = courses().flatMap(({ facts }) => facts.filter(({ type }) => !isMechanismFact(type)));
    const written = own.map(({ type, data }) => shapeOf(type, data as object));
    expect([...new Set(written)].sort()).toEqual([...new Set(expected)].sort());
  });
});

const shapeOf = (type: string, data: object): string => `${type}: ${Object.keys(data).sort().join(' ')}`;

/** Supervisions that together meet every fact of the law. */
function courses(): readonly ReturnType<typeof aSupervision>[] {
  const later = { ...breach, clock: 'XF-09/1', dueOn: day('2026-10-29') };
  const corrected = aSupervision().opened().until('2026-10-30').replied();
  corrected.act('issueStep', { rung: 3, text: text('s') }, bureauHead);
  corrected.act('waiveStep', { rung: 4, reason: text('w') }, conferenceHead);
  corrected.act('addTrigger', { ...later, clock: 'XF-04/1' }, courseActor);
  corrected.tell('noteParentKnows', { causes: 2, outcome: null }, corrected.course);
  corrected.corrected().rejected().corrected().verified().act('addTrigger', later, courseActor);
  const unverified = aSupervision().opened().corrected().until('2026-08-27');
  const nobody = aSupervision(['joint-conference', 'county-government', 'county-committee']);
  return [corrected, unverified, nobody.opened({ office: office('bureau') }).until('2026-12-01')];
}
