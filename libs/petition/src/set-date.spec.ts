import { describe, expect, it } from '@jest/globals';
import { aPetition, bureauHead, clerk, officer } from '../../../test/support/a-petition.js';
import { day, office, publicActor, text } from '../../../test/support/law.js';

const assigned = (setOn = '2026-09-30') =>
  aPetition()
    .registered()
    .referred({ manner: 'assign', setOn: day(setOn) });
const to = (dueOn: string) => ({ dueOn: day(dueOn), reason: text('the dam has to dry') });

describe('the date set with an assignment (art. 22(1)(3))', () => {
  it('lies within the bounds of the pack', () => {
    const refer = { to: office('dept-transport'), manner: 'assign', setOn: day('2028-08-03'), note: null } as const;
    expect(aPetition().registered().refusal('refer', refer, bureauHead)).toMatchObject({
      code: 'petition.set_date_too_far',
      details: { max: 180, bound: '2027-01-30' },
    });
  });

  it('is changed by whoever assigned, with the reason; the handling limit stays', () => {
    const petition = assigned().accepted();
    const limit = petition.clock('XF-09/1').legalDueOn;
    expect(petition.refusal('changeSetDate', to('2026-10-30'), officer).code).toBe('office.not_permitted');
    expect(petition.refusal('changeSetDate', to('2026-10-30'), clerk).code).toBe('office.not_permitted');
    expect(petition.refusal('changeSetDate', to('2026-09-30'), bureauHead).code).toBe('petition.set_date_same');
    expect(petition.refusal('changeSetDate', to('2027-06-30'), bureauHead).code).toBe('petition.set_date_too_far');
    petition.act('changeSetDate', to('2026-10-30'), bureauHead);
    expect(petition.all('setDateChanged')).toMatchObject([{ was: '2026-09-30', setOn: '2026-10-30' }]);
    expect(petition.clock('XF-04/1').endedAs).toBe('superseded');
    expect(petition.clock('XF-04/2')).toMatchObject({ owner: 'dept-transport', legalDueOn: '2026-10-30' });
    expect(petition.duties().filter((one) => one.startsWith('report'))).toEqual(['reportCompletion@dept-transport']);
    expect(petition.clock('XF-09/1').legalDueOn).toBe(limit);
  });

  it('is changed no more once it has passed, nor where none was set', () => {
    const late = assigned('2026-08-10').until('2026-08-11').on('2026-08-11');
    expect(late.refusal('changeSetDate', to('2026-09-30'), bureauHead)).toMatchObject({
      code: 'petition.set_date_passed',
      details: { dueOn: '2026-08-10' },
    });
    const transferred = aPetition().registered().referred();
    expect(transferred.refusal('changeSetDate', to('2026-09-30'), bureauHead).code).toBe('petition.no_report_owed');
  });
});

describe('what is warned of and not refused', () => {
  const warned = (petition: ReturnType<typeof aPetition>, type: string, payload: object) =>
    petition.kind.warnings?.(petition.dossier, { type, payload }, petition.context(bureauHead));

  it('is a set date beyond the handling limit', () => {
    const petition = aPetition().registered();
    const refer = (setOn: string) => warned(petition, 'refer', { manner: 'assign', setOn: day(setOn) });
    expect(refer('2026-10-02')).toEqual([]);
    expect(refer('2026-10-03')).toMatchObject([{ code: 'petition.set_date_beyond_limit' }]);
    const running = assigned().accepted();
    // Raw day 60 is 2026-10-02, in the holidays: the limit that runs is rolled.
    expect(warned(running, 'changeSetDate', to('2026-10-08'))).toEqual([]);
    expect(warned(running, 'changeSetDate', to('2026-10-09'))).toMatchObject([{ details: { limitOn: '2026-10-08' } }]);
  });

  it('is material that came after the last answer, and it keeps no file open', () => {
    const petition = aPetition().registered().referred().notified().accepted();
    const add = () => petition.act('addMaterial', { material: text('more') }, publicActor);
    add();
    const unseen = (n: number) => ({ code: 'petition.material_unseen', details: { n } });
    expect(warned(petition, 'submitOpinion', {})).toEqual([unseen(1)]);
    petition.decided().delivered();
    expect(warned(petition, 'close', {})).toEqual([unseen(1)]);
    petition.act('seeMaterial', {}, officer);
    expect(warned(petition, 'close', {})).toEqual([]);
    add();
    const unanswered = { code: 'petition.material_unanswered', details: { n: 1 } };
    expect(warned(petition, 'close', {})).toEqual([unseen(1), unanswered]);
    expect(petition.closed().dossier.state.end?.as).toBe('closed');
  });
});
