import { describe, expect, it } from '@jest/globals';
import { aSupervision, breach, bureauHead, conferenceHead } from '../../../test/support/a-supervision.js';
import { courseActor, day, office, text } from '../../../test/support/law.js';
import { isRunning } from '#libs/rules';

const first = 'XF-07/1';
const second = 'XF-04/1';
const later = { ...breach, clock: second, rule: 'XF-04', dueOn: day('2026-08-20') };
type Supervision = ReturnType<typeof aSupervision>;

/** Two breaches: of Tuesday 2026-08-18, and of Thursday 2026-08-20. */
const both = () => aSupervision().opened().on('2026-08-21', 0).act('addTrigger', later, courseActor);
const looked = (supervision: Supervision, cause: string, until: string) =>
  supervision.act('withdrawCause', { cause, lookUntil: day(until) }, courseActor);
const confirmed = (supervision: Supervision, cause: string) =>
  supervision.act('confirmCauseWithdrawal', { cause }, courseActor);
const waiting = ({ dossier }: Supervision) => dossier.state.climbs.map(({ climb, waitsOn }) => [climb, waitsOn]);
const running = ({ dossier }: Supervision) =>
  dossier.clocks.filter(isRunning).map(({ id, legalDueOn }) => [id, legalDueOn]);
const stepsOf = ({ dossier }: Supervision) =>
  dossier.state.steps.map(({ climb, rung, stage, clocks }) => [climb, rung, stage, ...clocks]);

describe('of two breaches, one that was withdrawn', () => {
  it('holds its own rung and no other', () => {
    expect(waiting(both())).toEqual([
      [1, 'DB-R2/1'],
      [2, 'DB-R2/2'],
    ]);
    expect(waiting(looked(both(), second, '2026-08-27'))).toEqual([
      [1, 'DB-R2/1'],
      [2, 'DB-R2/3'],
    ]);
    const supervision = looked(both(), first, '2026-08-27');
    expect(waiting(supervision)).toEqual([
      [1, 'DB-R2/3'],
      [2, 'DB-R2/2'],
    ]);
    expect(running(supervision)).toEqual([
      ['DB-R2/2', '2026-08-25'],
      ['DB-R2/3', '2026-08-28'],
    ]);
  });

  it('holds a rung that comes on the last day of the look, and none that comes after it', () => {
    // The letter of the first breach is due on Friday the twenty-first.
    expect(running(looked(aSupervision().opened(), first, '2026-08-21'))).toEqual([['DB-R2/2', '2026-08-24']]);
    expect(running(looked(aSupervision().opened(), first, '2026-08-20'))).toEqual([['DB-R2/1', '2026-08-21']]);
  });

  it('takes what waited for it along when that is confirmed: the other one climbs on', () => {
    const supervision = both().until('2026-08-26');
    expect(stepsOf(supervision)).toEqual([
      [1, 3, 'laid', 'DB-R3/1'],
      [2, 3, 'laid', 'DB-R3/2'],
    ]);
    confirmed(supervision, first);
    expect(supervision.all('causeWithdrawalConfirmed')).toEqual([
      { cause: first, climb: 1, isUnfounded: false, unconfirmed: [] },
    ]);
    expect(stepsOf(supervision)).toEqual([[2, 3, 'laid', 'DB-R3/2']]);
    expect(supervision.clock('DB-R3/1').endedAs).toBe('cancelled');
    expect(supervision.clock('DB-R4/1').endedAs).toBe('cancelled');
    expect(waiting(supervision)).toEqual([[2, 'DB-R4/2']]);
    expect(supervision.clock('DB-R4/2').endedAt).toBeNull();
    // What was written stays, and is answered.
    expect(supervision.duties()).toEqual(['issueStep@bureau', 'reply@dept-transport', 'reply@dept-transport']);
    expect(confirmed(supervision, first).all('causeWithdrawalConfirmed')).toHaveLength(1);
  });

  it('leaves in the record who judged by it', () => {
    const supervision = both().until('2026-08-26').measured('improve');
    confirmed(supervision, first);
    expect(stepsOf(supervision)).toEqual([
      [1, 3, 'issued', 'DB-R3/1'],
      [2, 3, 'issued', 'DB-R3/2'],
    ]);
    const again = { measure: 'improve', ground: null, setOn: null, text: text('s') } as const;
    expect(supervision.refusal('issueStep', again, bureauHead).code).toBe('supervision.measure_not_open');
  });

  it('holds what was laid for it alone; what was judged for it is not held', () => {
    const supervision = both().until('2026-08-26').measured('improve').until('2026-09-17').on('2026-09-17');
    looked(supervision, second, '2026-09-25');
    expect(supervision.all('causeWithdrawn')).toMatchObject([{ climb: 2, heldSteps: [], heldBy: 'DB-R4/3' }]);
    looked(supervision, first, '2026-09-21');
    expect(supervision.dossier.state.steps.map(({ climb, rung, heldUntil }) => [climb, rung, heldUntil])).toEqual([
      [1, 3, undefined],
      [2, 3, undefined],
      [1, 4, '2026-09-21'],
      [1, 5, '2026-09-21'],
    ]);
  });
});

describe('several judgements that are held', () => {
  const held = () => looked(aSupervision().opened().until('2026-09-17').on('2026-09-17'), first, '2026-09-22');

  it('have each a clock and a duty of their own, with the working days that were left', () => {
    const before = aSupervision().opened().until('2026-09-17');
    expect(before.clock('DB-JUDGE/1').legalDueOn).toBe('2026-09-22');
    const supervision = held();
    // The improvement recommendation was late already on the first of September, and stays so.
    expect(supervision.all('causeWithdrawn')).toMatchObject([
      {
        heldSteps: [
          { clock: 'DB-JUDGE/1', instead: 'DB-JUDGE/3' },
          { clock: 'DB-JUDGE/2', instead: 'DB-JUDGE/4' },
        ],
      },
    ]);
    expect(supervision.clock('DB-R3/1')).toMatchObject({ endedAt: null, metAt: null });
    expect(supervision.clock('DB-R3/1').breachedAt).not.toBeNull();
    // From the seventeenth: the eighteenth, the make-up workday of Sunday the twentieth, the twenty-first, the twenty-second.
    for (const id of ['DB-JUDGE/3', 'DB-JUDGE/4']) {
      expect(supervision.clock(id)).toMatchObject({ legalDueOn: '2026-09-29', startedBy: 'causeWithdrawn' });
    }
    expect(supervision.dossier.duties.map(({ id, office: owing, clock }) => [id, owing, clock])).toEqual([
      ['reply/1', 'dept-transport', 'DB-REPLY/1'],
      ['issueStep/1', 'bureau', 'DB-R3/1'],
      ['issueStep/4', 'joint-conference', 'DB-JUDGE/3'],
      ['issueStep/5', 'county-government', 'DB-JUDGE/4'],
    ]);
  });

  it('are held through the last day of the look', () => {
    const supervision = held();
    const waive = { reason: text('r') };
    const refused = { code: 'supervision.step_held', details: { until: '2026-09-22' } };
    expect(supervision.on('2026-09-22').refusal('waiveStep', waive, conferenceHead)).toMatchObject(refused);
    expect(supervision.allowed(conferenceHead).waiveStep).toMatchObject(refused);
    supervision.on('2026-09-23').waived(conferenceHead);
    expect(supervision.clock('DB-JUDGE/3').metAt).not.toBeNull();
    expect(supervision.clock('DB-JUDGE/4').metAt).toBeNull();
  });

  it('say the earliest day of two looks', () => {
    const supervision = looked(both().until('2026-08-26'), first, '2026-09-04');
    looked(supervision, second, '2026-09-02');
    expect(supervision.refusal('waiveStep', { reason: text('r') }, bureauHead)).toMatchObject({
      ...{ code: 'supervision.step_held', details: { until: '2026-09-02' } },
    });
  });

  it('keep nobody from a measure on a finding, and a measure that no step offers is not held but not open', () => {
    const supervision = looked(aSupervision().opened().until('2026-08-26'), first, '2026-09-02');
    const issue = (measure: 'improve' | 'inspect') =>
      ({ measure, ground: null, setOn: null, text: text('s') }) as const;
    expect(supervision.refusal('issueStep', issue('improve'), bureauHead)).toMatchObject({
      ...{ code: 'supervision.step_held', details: { until: '2026-09-02' } },
    });
    expect(supervision.refusal('issueStep', issue('inspect'), bureauHead)).toMatchObject({
      ...{ code: 'supervision.measure_not_open', details: { measure: 'inspect' } },
    });
    expect(supervision.measured('account').all('stepIssued')).toMatchObject([{ measure: 'account', isAhead: true }]);
  });
});

describe('a finding that is left where every breach was withdrawn', () => {
  it('may be followed by further measures of those who find (39(3), 40(3))', () => {
    const supervision = aSupervision().opened().until('2026-08-26').measured('account');
    confirmed(looked(supervision, first, '2026-09-02'), first);
    expect(supervision.dossier.state).toMatchObject({ climbs: [], steps: [], endedAt: null, hasFinding: true });
    supervision.measured('circular', conferenceHead);
    expect(supervision.all('stepIssued').at(-1)).toMatchObject({ measure: 'circular', by: 'joint-conference' });
  });

  it('is none where only the recommendation was made that goes with every supervision (40(1))', () => {
    const supervision = aSupervision().opened().until('2026-08-26').measured('improve');
    confirmed(looked(supervision, first, '2026-09-02'), first);
    expect(supervision.dossier.state).toMatchObject({ endedAs: 'unfounded', hasFinding: false });
  });
});

describe('a breach that is one again', () => {
  const again = { ...breach, breach: 2 };

  it('lays anew what nobody had judged of the first, leaves what was judged, and what another breach brought', () => {
    const supervision = both().until('2026-09-17');
    supervision.waived(conferenceHead);
    looked(supervision, first, '2026-09-25').act('addTrigger', again, courseActor);
    expect(stepsOf(supervision).map(([climb, rung, stage]) => [climb, rung, stage])).toEqual([
      [2, 3, 'laid'],
      [1, 4, 'waived'],
    ]);
  });

  it('is not one by hand: every finding climbs by itself', () => {
    const byHand = { ...breach, clock: null, rule: null, finding: text('found') };
    const supervision = aSupervision().opened({ ...byHand, office: office('dept-transport') }, bureauHead);
    supervision.act('addTrigger', { ...byHand, trigger: 'DB-4' }, bureauHead);
    expect(supervision.dossier.state.climbs.map(({ climb }) => climb)).toEqual([1, 2]);
    expect(supervision.duties()).toEqual([]);
    expect(
      supervision
        .until('2026-08-22')
        .duties()
        .filter((duty) => duty.startsWith('issueStep')),
    ).toHaveLength(2);
  });
});
