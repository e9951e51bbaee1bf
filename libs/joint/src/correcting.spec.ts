import { describe, expect, it } from '@jest/globals';
import { centre, JointInMemory, ofOffice } from '../../../test/support/a-joint.js';
import { office, text } from '../../../test/support/law.js';
import { holdDraw } from '#libs/draw';
import type { JointCommands } from './index.js';

const frozen = (change: Partial<JointCommands['freezeDraw']> = {}) =>
  new JointInMemory().led().act('freezeDraw', {
    ...{ speciality: 'water', count: 2, candidates: ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'], excluded: [], reasons: null },
    salt: '0'.repeat(32),
    ...change,
  });
const orderOf = (one: JointInMemory) => one.state.draws[0]?.order ?? [];
const answers = (one: JointInMemory, expert: string, isAccepted: boolean) =>
  one.act('answerDraw', { draw: 1, expert, isAccepted, words: text('words') });

describe('what an expert is recorded to have said', () => {
  const corrects = (expert: string, isAccepted: boolean) => ({
    ...{ draw: 1, expert, isAccepted, words: text('words'), reasons: text('mixed up') },
  });
  const asked = (one: JointInMemory) =>
    one.state.draws[0]?.called.map(({ expert, isAccepted }) => [expert, isAccepted]);
  const isHeld = (one: JointInMemory) => holdDraw(one.recordOf(1), one.links()).findings;

  it('is corrected to a no, and the next in the order is asked', () => {
    const one = frozen();
    const [first = '', second = '', third = ''] = orderOf(one);
    answers(one, first, true);
    answers(one, second, true);
    expect(one.joint.duties()).not.toContain('answerDraw@centre');
    expect(one.joint.refusal('correctAnswer', { ...corrects(first, false), words: null }, centre).code).toBe(
      'joint.reasons_missing',
    );
    one.act('correctAnswer', corrects(first, false));
    expect(one.joint.all('answerCorrected')).toEqual([{ ...corrects(first, false), calledOff: [] }]);
    expect(asked(one)).toEqual([
      [first, false],
      [second, true],
      [third, null],
    ]);
    expect([one.joint.duties(), isHeld(one)]).toEqual([expect.arrayContaining(['answerDraw@centre']), []]);
  });

  it('is corrected to a yes while whoever followed has said nothing: that one is asked no more, and comes next', () => {
    const one = frozen();
    const [first = '', second = '', third = ''] = orderOf(one);
    answers(one, first, false);
    answers(one, second, true);
    one.act('correctAnswer', corrects(first, true));
    expect(one.joint.all('answerCorrected')).toEqual([{ ...corrects(first, true), calledOff: [third] }]);
    // Nobody is waited for any more.
    expect([asked(one), one.joint.duties().includes('answerDraw@centre'), isHeld(one)]).toEqual([
      ...[
        [
          [first, true],
          [second, true],
        ],
        false,
        [],
      ],
    ] as never);
    one.act('releaseExpert', { draw: 1, expert: second, reasons: text('of kin') });
    expect([asked(one)?.at(-1), isHeld(one)]).toEqual([[third, null], []]);
  });

  it('was said in time and not recorded: silence is corrected too', () => {
    const one = frozen({ count: 1 });
    const [first = '', second = ''] = orderOf(one);
    one.until('2026-08-05');
    expect(asked(one)).toEqual([
      [first, false],
      [second, null],
    ]);
    expect(one.state.draws[0]?.called[0]).toEqual({ expert: first, isAccepted: false, isSilent: true });
    expect(one.act('correctAnswer', corrects(first, true)).joint.all('answerCorrected')).toMatchObject([
      { calledOff: [second] },
    ]);
    expect(isHeld(one)).toEqual([]);
  });

  it('stays where whoever followed has answered, where it is so, and where nothing was said', () => {
    const one = frozen();
    const [first = '', second = '', third = '', fourth = ''] = orderOf(one);
    answers(one, first, false);
    answers(one, third, true);
    answers(one, second, true);
    const refusal = (expert: string, isAccepted: boolean) =>
      one.joint.refusal('correctAnswer', corrects(expert, isAccepted), centre).code;
    expect([refusal(first, true), refusal(first, false), refusal(fourth, true)]).toEqual([
      ...['joint.answer_followed', 'joint.answer_same', 'joint.answer_missing'],
    ]);
    one.act('releaseExpert', { draw: 1, expert: second, reasons: text('of kin') });
    expect(refusal(second, false)).toBe('joint.answer_missing');
    expect(one.joint.refusal('correctAnswer', corrects(third, false), ofOffice('dept-water')).code).toBe(
      'office.not_permitted',
    );
  });
});

describe('a meeting that was recorded wrongly', () => {
  const lead = ofOffice('dept-water');
  const corrects = (meeting: number, ...attended: readonly string[]) => ({
    ...{ meeting, attended: attended.map(office), minutes: text('as it was'), reasons: text('mixed up') },
  });
  const last = (one: JointInMemory) => one.state.held.at(-1)?.fact ?? 0;

  it('is told as it was, and had enough where it had', () => {
    const one = new JointInMemory().led().meets('dept-water');
    expect(one.joint.duties()).toContain('meet@dept-water');
    one.act('correctMeeting', corrects(last(one), 'dept-water', 'dept-agriculture'), lead);
    expect(one.joint.all('meetingCorrected')).toMatchObject([{ on: '2026-08-03', missing: [] }]);
    expect([one.state.isQuorumMissed, one.state.meetings, one.joint.duties().includes('meet@dept-water')]).toEqual([
      ...[false, 1, false],
    ]);
    expect(one.joint.clock('RM-QUORUM/1').metAt).not.toBeNull();
    // The same once more corrects nothing.
    const again = corrects(last(one), 'dept-agriculture', 'dept-water');
    expect(one.joint.refusal('correctMeeting', again, lead).code).toBe('joint.meeting_same');
    one.act('correctMeeting', { ...again, minutes: text('as it was indeed') }, lead);
  });

  it('had too few where it had too few, and they are called again', () => {
    const one = new JointInMemory().led().meets('dept-water', 'dept-agriculture');
    one.act('correctMeeting', corrects(last(one), 'dept-water'), lead);
    expect([one.state.isQuorumMissed, one.state.meetings, one.state.attended]).toEqual([true, 0, []]);
    expect(one.joint.duties()).toContain('meet@dept-water');
    // Corrected once more it is called again by the date that runs.
    one.act('correctMeeting', corrects(last(one), 'dept-agriculture'), lead);
    expect(one.joint.all('meetingCorrected').at(-1)).toMatchObject({ missing: ['dept-water'] });
    expect(one.joint.dossier.clocks.filter(({ rule }) => rule === 'RM-QUORUM')).toHaveLength(1);
  });

  it('changes nothing of what came after it', () => {
    const one = new JointInMemory().led().meets('dept-water');
    const first = last(one);
    one.on('2026-08-04').meets('dept-water', 'dept-agriculture');
    one.act('correctMeeting', corrects(first, 'dept-forestry'), lead);
    expect([one.state.isQuorumMissed, one.joint.duties().includes('meet@dept-water')]).toEqual([false, false]);
    expect(one.joint.refusal('correctMeeting', corrects(1, 'dept-water'), lead).code).toBe('joint.meeting_unknown');
    expect(one.joint.refusal('correctMeeting', corrects(first, 'dept-finance'), lead).code).toBe(
      'joint.member_unknown',
    );
    expect(one.joint.refusal('correctMeeting', corrects(first), centre).code).toBe('office.not_permitted');
  });
});
