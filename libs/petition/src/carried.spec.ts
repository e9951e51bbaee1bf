import { describe, expect, it } from '@jest/globals';
import { aPetition, clerk, officer } from '../../../test/support/a-petition.js';
import { office, text } from '../../../test/support/law.js';
import { isRunning } from '#libs/rules';
import type { PetitionCommands } from './index.js';

const reason = text('it reads otherwise');
const correct = (of: PetitionCommands['correctClass']['class']) => ({ class: of, reason });
const late = (petition: ReturnType<typeof aPetition>, ...rules: readonly string[]) =>
  petition
    .all('breached')
    .filter(({ rule }) => rules.length === 0 || rules.includes(String(rule)))
    .map(({ clock }) => clock);

/** Accepted on 2026-08-03, so that raw day 60 is 2026-10-02 and the legal date 2026-10-08. */
const handled = () => aPetition().registered().referred().notified().accepted();
/** Back with the bureau as an accusation, and referred to the same office again as an appeal. */
function awayAndBack(petition: ReturnType<typeof aPetition>, back: string) {
  petition.act('correctClass', correct('accusation'), officer).until(back);
  return petition.act('correctClass', correct('appeal'), clerk).referred();
}

describe('the handling limit of a matter that stayed with its office under another class', () => {
  it('runs on from its first event, and is late at once where its date has passed meanwhile', () => {
    const petition = handled().until('2026-10-01').act('correctClass', correct('suggestion'), officer);
    expect(petition.clock('XF-09/1').endedAs).toBe('cancelled');
    petition.until('2026-10-12').act('correctClass', correct('appeal'), officer);
    expect(petition.clock('XF-09/1')).toMatchObject({ startOn: '2026-08-03', legalDueOn: '2026-10-08', endedAt: null });
    expect(petition.dossier.clocks.filter(({ rule }) => rule === 'XF-09')).toHaveLength(1);
    expect(petition.dossier.state.limitFrom).toBe('2026-08-03');
    expect(petition.duties()).toEqual(['decide@dept-transport']);
    expect(late(petition.until('2026-10-13'), 'XF-09')).toEqual(['XF-09/1']);
    expect(petition.decided().clock('XF-09/1')).toMatchObject({ metOn: '2026-10-13' });
  });

  it('was late before is late once: its breach stays on record, and no other is added', () => {
    const petition = handled().until('2026-10-09').act('correctClass', correct('suggestion'), officer);
    petition.on('2026-10-12').act('correctClass', correct('appeal'), officer).until('2026-10-30');
    expect(late(petition)).toEqual(['XF-09/1']);
    expect(petition.standing().parts.owed.map(({ cause }) => cause)).toEqual(['XF-09/1']);
  });

  it('keeps an extension, which is given once', () => {
    const petition = handled().until('2026-09-20').extended().act('correctClass', correct('suggestion'), officer);
    petition.on('2026-09-25').act('correctClass', correct('appeal'), officer);
    expect(petition.clock('XF-09/1')).toMatchObject({ extension: 30, rawDueOn: '2026-11-01' });
    expect(petition.refusal('askExtension', { days: 10, reason }, officer).code).toBe(
      'petition.extension_already_made',
    );
  });

  it('gives no reminder of what passed meanwhile', () => {
    const petition = handled().until('2026-09-20').act('correctClass', correct('suggestion'), officer);
    petition.until('2026-09-24').act('correctClass', correct('appeal'), officer).until('2026-09-26');
    expect(petition.all('warned').filter(({ rule }) => rule === 'XF-09')).toEqual([]);
    expect(
      petition
        .until('2026-09-30')
        .all('warned')
        .filter(({ rule }) => rule === 'XF-09'),
    ).toHaveLength(1);
  });

  it('begun by silence runs on, and so does the date for acceptance, which was late', () => {
    const petition = aPetition().registered().referred().notified().until('2026-08-20');
    petition.act('correctClass', correct('suggestion'), officer).on('2026-08-25');
    petition.act('correctClass', correct('appeal'), officer);
    expect(petition.dossier.clocks.filter(isRunning).map(({ id }) => id)).toEqual(['XF-ACCEPT/1', 'XF-09/1']);
    expect(petition.dossier.state.limitFrom).toBe('2026-08-18');
    petition.accepted();
    expect(late(petition.until('2026-10-20'))).toEqual(['XF-ACCEPT/1', 'XF-09/1']);
  });

  it('is none the longer where the organ took it as a duty of its own in between (art. 31(5))', () => {
    const petition = handled().until('2026-09-27').act('takeAsDuty', { note: null }, officer);
    petition.act('correctClass', correct('suggestion'), officer).until('2026-11-10');
    petition.act('correctClass', correct('appeal'), officer);
    expect(petition.clock('XF-09/1')).toMatchObject({ startOn: '2026-08-03', endedAt: null });
    petition.act('takeAsDuty', { note: null }, officer);
    expect(petition.clock('XF-PERFORM/1')).toMatchObject({ startOn: '2026-08-03', endedAt: null });
  });

  it('leaves the answer to a suggestion the days that were used of it', () => {
    const petition = aPetition().registered({ class: 'suggestion' }).referred().notified().until('2026-09-27');
    petition.act('correctClass', correct('appeal'), officer).until('2026-11-10');
    petition.act('correctClass', correct('suggestion'), officer);
    expect(late(petition.until('2026-11-11'), 'XF-ANSWER')).toEqual(['XF-ANSWER/1']);
  });

  it('is counted from today only where the office had not had it running before', () => {
    const petition = aPetition().registered({ class: 'suggestion' }).referred().notified().accepted();
    petition.until('2026-11-02').act('correctClass', correct('appeal'), officer);
    expect(petition.clock('XF-09/1')).toMatchObject({ startOn: '2026-11-02', breachedAt: null });
  });
});

describe('the handling limit of a matter that went back by a correction and comes to the same office again', () => {
  it('has the days left that the office had not used: the time elsewhere does not count', () => {
    const petition = awayAndBack(handled().until('2026-09-27'), '2026-10-20').accepted();
    expect(petition.clock('XF-09/1').endedAs).toBe('superseded');
    expect(petition.clock('XF-09/2')).toMatchObject({ usedBefore: 55, startOn: '2026-08-26', rawDueOn: '2026-10-25' });
    expect(petition.all('accepted').at(-1)?.limitFrom).toBe('2026-08-26');
    expect(late(petition.until('2026-10-28'), 'XF-09')).toEqual(['XF-09/2']);
  });

  it('adds up over several corrections', () => {
    const petition = awayAndBack(handled().until('2026-08-23'), '2026-09-10').accepted().until('2026-09-20');
    awayAndBack(petition, '2026-10-10').accepted();
    expect(petition.clock('XF-09/3')).toMatchObject({ usedBefore: 30, startOn: '2026-09-10' });
  });

  it('begun by silence counts them as well', () => {
    const petition = awayAndBack(handled().until('2026-09-27'), '2026-10-12').until('2026-10-28');
    // The acceptance had been met before: a matter that comes anew is accepted anew.
    expect(petition.clock('XF-ACCEPT/2')).toMatchObject({ startOn: '2026-10-12', rawDueOn: '2026-10-27' });
    expect(petition.clock('XF-09/2')).toMatchObject({ usedBefore: 55, startOn: '2026-09-02' });
  });

  it('keeps an extension with the days that were used of it, and there is no second', () => {
    const petition = awayAndBack(handled().until('2026-09-20').extended().until('2026-10-12'), '2026-11-02').accepted();
    expect(petition.clock('XF-09/2')).toMatchObject({ usedBefore: 70, extension: 30, rawDueOn: '2026-11-22' });
    expect(petition.refusal('askExtension', { days: 10, reason }, officer).code).toBe(
      'petition.extension_already_made',
    );
  });

  it('is late at once where nothing is left', () => {
    const petition = awayAndBack(handled().until('2026-10-06'), '2026-10-20').accepted();
    expect(late(petition.until('2026-10-21'))).toEqual(['XF-09/2']);
  });

  it('leaves the notice and the acceptance the days that were not used, and is fresh once they were met', () => {
    const petition = awayAndBack(aPetition().registered().referred().until('2026-08-13'), '2026-09-01');
    for (const id of ['XF-07/2', 'XF-ACCEPT/2']) {
      expect(petition.clock(id)).toMatchObject({ usedBefore: 10, rawDueOn: '2026-09-06' });
    }
    petition.notified().accepted();
    awayAndBack(petition, '2026-09-10');
    expect(petition.clock('XF-07/3')).toMatchObject({ startOn: '2026-09-10', rawDueOn: '2026-09-25' });
  });

  it('is another office’s own: it has all its days', () => {
    const petition = handled().until('2026-09-27').act('correctClass', correct('accusation'), officer);
    petition.act('correctClass', correct('appeal'), clerk).referred({ to: office('town-binju') });
    expect(petition.clock('XF-07/2').usedBefore).toBeUndefined();
  });

  it('of an objection that was upheld begins anew, as before', () => {
    const petition = aPetition().registered().referred().on('2026-08-06').objected().upheld(null).until('2026-08-17');
    petition.referred();
    expect(petition.clock('XF-07/2')).toMatchObject({ startOn: '2026-08-17' });
    expect(petition.clock('XF-07/2').usedBefore).toBeUndefined();
  });
});
