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
import { assertWalk } from '../../../test/support/walk.js';
import { courseActor, day, office, rulesFor, text } from '../../../test/support/law.js';
import { addDays, instantAtHour, legalDateOf } from '#libs/calendar';
import { isDomainError, type Fact } from '#libs/kernel';
import { isMechanismFact } from '#libs/kind';
import { isRunning, measureIds, nextMoment } from '#libs/rules';
import { supervisionCodes, supervisionKind } from './index.js';
import { supervisionExamples } from '../../../test/examples/supervision.js';
import type { SupervisionCommands } from './index.js';

const holes = ['joint-conference', 'county-government', 'county-committee', 'bureau', 'dept-transport', 'discipline'];
const commands = Object.keys(supervisionKind.decide) as (keyof SupervisionCommands)[];
const act = fc.record({
  actor: fc.constantFrom(courseActor, bureauHead, conferenceHead, committeeHead, officer),
  pick: fc.nat(100),
  wild: fc.nat(4),
  choice: fc.nat(1_000),
  days: fc.nat(12),
  measure: fc.constantFrom(...measureIds),
  ground: fc.boolean(),
  setOn: fc.boolean(),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

function payloadOf(
  command: keyof SupervisionCommands,
  drawn: Act,
  supervision: ReturnType<typeof aSupervision>,
): object {
  const { clocks, state } = supervision.dossier;
  const next = nextMoment(clocks) ?? { clock: 'DB-R2/1', name: 'expiry' };
  const setOn = drawn.setOn ? addDays(legalDateOf(supervision.at), 1 + (drawn.pick % 20)) : null;
  const other = ['dept-transport', 'joint-conference', 'county-government', 'bureau'][drawn.wild % 4] ?? 'bureau';
  const code = state.basis === 'art40' ? breach.trigger : null;
  const trigger = { ...breach, trigger: code, clock: `XF-09/${String(drawn.pick % 3)}`, finding: text('found') };
  const payloads: Record<keyof SupervisionCommands, object> = {
    open: { ...trigger, office: state.office ?? office('dept-transport'), basis: state.basis ?? 'art40' },
    addTrigger: trigger,
    withdrawCause: { cause: 'XF-07/1', lookUntil: addDays(legalDateOf(supervision.at), 7) },
    confirmCauseWithdrawal: { cause: 'XF-07/1' },
    noteCauseDone: { cause: 'XF-07/1' },
    barOffice: { cause: `barred/${other}`, office: office(other) },
    liftBar: { cause: `unbarred/${other}`, office: office(other) },
    passMoment: { clock: next.clock, moment: next.name },
    reply: { stance: drawn.pick % 2 === 0 ? null : 'partly', text: text('r') },
    issueStep: { measure: drawn.measure, ground: drawn.ground ? text('g') : null, setOn, text: text('s') },
    waiveStep: { reason: text('w') },
    tellOutside: { text: text('t') },
    reportCorrection: { text: text('c') },
    verifyCorrection: { finding: text('f') },
    rejectCorrection: { reasons: text('n') },
  };
  return payloads[command];
}

/** Whom the law names for the measures of a rung, of the county's offices; on the basis of ours, anybody. */
const lawfulOn: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  art40: {
    3: ['bureau'],
    4: ['joint-conference'],
    5: ['county-government', 'county-committee'],
    6: ['bureau', 'joint-conference'],
    7: ['bureau'],
  },
  art43: { 2: ['county-government', 'county-committee'], 3: ['county-government', 'county-committee'] },
  ours: { 3: ['bureau', 'joint-conference', 'county-government', 'county-committee'] },
};

/** What holds after every act, whatever it was. */
function expectClimbs({ dossier, facts }: ReturnType<typeof aSupervision>): void {
  const { climbs, steps, basis, endedAt } = dossier.state;
  const ladder = basis === null ? [] : rulesFor('supervision').ladders?.[basis];
  // Every breach climbs by itself, and none is swallowed by a rung that an earlier one has passed.
  for (const { climb, rung, nextRung, waitsOn } of climbs) {
    expect(rung).toBeGreaterThanOrEqual(1);
    expect(nextRung).toBe(rung === ladder?.length ? null : rung + 1);
    if (waitsOn === null || endedAt !== null) continue;
    const clock = dossier.clocks.find(({ id }) => id === waitsOn);
    expect([climb, isRunning(clock!)]).toEqual([climb, true]);
    expect(clock?.rule).toBe(ladder?.[rung]?.clock);
  }
  expect(new Set(climbs.flatMap(({ waitsOn }) => waitsOn ?? [])).size).toBe(
    climbs.filter(({ waitsOn }) => waitsOn !== null).length,
  );
  // No clock of a rung was ever met or breached: it fires, falls away with the supervision, or another takes its place.
  const rungClocks = dossier.clocks.filter(({ rule }) => ladder?.some(({ clock }) => clock === rule));
  for (const { metAt, breachedAt, endedAs } of rungClocks) {
    expect([metAt, breachedAt, [null, 'fired', 'cancelled', 'superseded'].includes(endedAs)]).toEqual([
      null,
      null,
      true,
    ]);
  }
  // What presupposes a finding was never taken without its ground; nothing of art. 39 and 40 on another basis.
  const measures = ladder?.flatMap(({ judgement }) => judgement?.measures ?? []) ?? [];
  for (const { type, data } of facts.filter(({ type: one }) => one === 'stepIssued')) {
    const issued = data as { measure: string; ground: unknown; setOn: unknown };
    const measure = measures.find(({ id }) => id === issued.measure);
    expect([type, measure !== undefined, measure?.finding == null || issued.ground !== null]).toEqual([
      type,
      true,
      true,
    ]);
    expect(issued.setOn !== null).toBe(measure?.setsDate !== null);
  }
  expect(steps.every(({ holders, clocks }) => holders.length === clocks.length)).toBe(true);
}

describe('a supervision', () => {
  it.each(['art40', 'art43', 'ours'] as const)(
    'keeps its invariants under any commands, and allows what it then takes: %s',
    (basis) => {
      let [taken, walks] = [0, 0];
      const walk = fc.property(fc.noBias(fc.array(act, { minLength: 10, maxLength: 40 })), (acts) => {
        walks += 1;
        const supervision = basis === 'art40' ? aSupervision().opened() : aSupervision().openedOn(basis);
        for (const drawn of acts) {
          supervision.at = instantAtHour(addDays(legalDateOf(supervision.at), drawn.days), 10);
          const allowed = supervision.allowed(drawn.actor);
          const open = commands.filter((each) => allowed[each] === null);
          const command =
            drawn.wild === 4 ? commands[drawn.choice % commands.length] : open[drawn.choice % open.length];
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
          expectClimbs(supervision);
        }
        expectCaseInvariants(supervision);
      });
      assertWalk(walk, { numRuns: 40, seed: 20260818 });
      // Not by nothing having happened. Which facts a walk reaches is chance; the courses below reach each.
      expect(taken / walks).toBeGreaterThan(5);
    },
  );

  it('never goes quiet: in any organisation with holes every moment is a fact, and each rung somebody’s or an alarm', () => {
    const walk = fc.property(
      fc.subarray(holes),
      fc.constantFrom('dept-transport', 'bureau', 'town-binju'),
      fc.constantFrom('art40', 'art43', 'ours'),
      (gone, late, basis) => {
        const of = { office: office(late), commissionedBy: office('bureau') };
        const supervision = basis === 'art40' ? aSupervision(gone).opened(of) : aSupervision(gone).openedOn(basis, of);
        for (let next = nextMoment(supervision.dossier.clocks); next !== null;) {
          const before = supervision.facts.length;
          supervision.at = next.dueAt;
          supervision.act('passMoment', { clock: next.clock, moment: next.name }, courseActor);
          const came = supervision.facts.slice(before);
          // The improvement recommendation comes with the letter, the superior organ's order with the question of rung 4, that
          // of holding to account with the inspection.
          const beside = came.filter(
            ({ data }) =>
              'nextRung' in (data as object) &&
              basis === 'art40' &&
              [2, 4, 6].includes((data as { rung: number }).rung),
          );
          // What comes due at one instant passes in one act.
          const passed = came.flatMap(({ clocks = [] }) => clocks.filter(({ change }) => change === 'pass'));
          expect(passed).toContainEqual({ change: 'pass', id: next.clock, moment: next.name });
          expect(came).toHaveLength(passed.length + beside.length);
          expect(came.every(({ dueAt }) => dueAt === next?.dueAt)).toBe(true);
          expectClimbs(supervision);
          next = nextMoment(supervision.dossier.clocks);
        }
        const rungs = supervision.facts.filter(({ data }) => 'nextRung' in (data as object));
        const ladder = rulesFor('supervision').ladders?.[basis] ?? [];
        expect(rungs.map(({ data }) => (data as { rung: number }).rung)).toEqual(ladder.map(({ rung }) => rung));
        const { isAlarm } = supervision.kind.standing(supervision.dossier).detail;
        const laid = supervision.all('stepLaid').map(({ addressee }) => `issueStep@${String(addressee)}`);
        for (const duty of laid) expect(supervision.duties()).toContain(duty);
        expect(isAlarm || laid.length === ladder.filter(({ judgement }) => judgement !== null).length).toBe(true);
        for (const { rung, addressee } of supervision.all('stepLaid')) {
          expect([late, ...gone]).not.toContain(addressee);
          expect(lawfulOn[basis]?.[String(rung)]).toContain(addressee);
        }
      },
    );
    assertWalk(walk, { numRuns: 60, seed: 6 });
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
  const corrected = aSupervision().opened().until('2026-09-16').replied().measured('improve');
  corrected.measured('deadline', conferenceHead, { setOn: day('2026-09-20') }).until('2026-10-30');
  corrected.waived(bureauHead);
  corrected.act('addTrigger', { ...later, clock: 'XF-04/1' }, courseActor);
  corrected.tell('noteParentKnows', { causes: 2, outcome: null }, corrected.course);
  corrected.corrected().rejected().corrected().verified().act('addTrigger', later, courseActor);
  const unverified = aSupervision().opened().corrected().until('2026-08-27');
  const nobody = aSupervision(['joint-conference', 'county-government', 'county-committee']);
  const aBarred = aSupervision().opened();
  const unfounded = aSupervision().opened();
  unfounded.act('withdrawCause', { cause: 'XF-07/1', lookUntil: day('2026-08-26') }, courseActor);
  unfounded.act('confirmCauseWithdrawal', { cause: 'XF-07/1' }, courseActor);
  const done = aSupervision().opened();
  done.act('noteCauseDone', { cause: 'XF-07/1' }, courseActor);
  aBarred.act('barOffice', { cause: 'barred/bureau', office: office('bureau') }, courseActor);
  aBarred.act('liftBar', { cause: 'unbarred/bureau', office: office('bureau') }, courseActor);
  const answered = aSupervision().opened().until('2026-09-02');
  const stated = { statedOn: day('2026-08-28'), proof: text('receipt') } as const;
  answered.act('reply', { stance: null, text: text('r'), ...stated }, officer);
  const ofBranch = aSupervision()
    .opened({ office: office('dept-ecology') })
    .until('2026-12-01');
  ofBranch.act('tellOutside', { text: text('letter') }, bureauHead);
  return [
    aBarred,
    ofBranch,
    corrected,
    unverified,
    unfounded,
    done,
    answered,
    nobody.opened({ office: office('bureau') }).until('2026-12-01'),
  ];
}
