import { describe, expect, it } from '@jest/globals';
import { aPetition } from '../../../test/support/a-petition.js';
import { aSupervision, breach, bureauHead, officer } from '../../../test/support/a-supervision.js';
import { courseActor, day, office, text } from '../../../test/support/law.js';
import { undoneOf } from './index.js';

/** A petition of 2026-08-03 that nobody answered, on the day after the breach of its notice (23(1)). */
const late = () => aPetition().registered().referred().until('2026-08-19');
const undone = (petition: ReturnType<typeof aPetition>, supervision = aSupervision().opened()) =>
  undoneOf(supervision.dossier.state, { ...petition.dossier, at: petition.at });
const notice = { clock: 'XF-07/1', rule: 'XF-07', duty: 'notify', dueOn: '2026-08-18' };
const why = { whyUndone: text('the petitioner has died') };

describe('what a supervised office was late with and has not done', () => {
  it('is read of the duties of the petition: while one is overdue whose clock is a cause', () => {
    const petition = late();
    expect(undone(petition)).toEqual([notice]);
    expect(undone(petition.on('2026-08-20').notified('2026-08-20'))).toEqual([]);
  });

  it('is none of another cause, of another office, or of a date that has not passed', () => {
    const other = aSupervision().opened({ clock: 'XF-09/1', rule: 'XF-09' });
    expect(undone(late(), other)).toEqual([]);
    expect(undone(late(), aSupervision().opened({ office: office('dept-water') }))).toEqual([]);
    expect(undone(aPetition().registered().referred().until('2026-08-18'))).toEqual([]);
  });

  it('is each with its own duty, told with every duty and rule once and the earliest date', () => {
    const supervision = aSupervision()
      .opened()
      .on('2026-10-20')
      .act('addTrigger', { ...breach, clock: 'XF-09/1', rule: 'XF-09', dueOn: day('2026-10-19') }, courseActor);
    const petition = aPetition().registered().referred().until('2026-08-19').on('2026-08-27').accepted();
    petition.until('2026-10-28').on('2026-10-28');
    const both = undone(petition, supervision);
    const answer = { clock: 'XF-09/1', rule: 'XF-09', duty: 'decide', dueOn: '2026-10-19' };
    expect(both).toEqual([notice, answer]);
    // Whatever order they are given in.
    const report = { text: text('done'), undone: [...both].reverse() };
    expect(supervision.refusal('reportCorrection', report, officer).details).toEqual({
      ...{ kind: 'petition', duties: 'decide,notify', rules: 'XF-09,XF-07', dueOn: '2026-08-18' },
    });
  });

  it('is not put right: it is neither reported nor verified, and the refusal names the duty', () => {
    const supervision = aSupervision().opened();
    const refused = {
      ...{ kind: 'conflict', code: 'supervision.duty_undone' },
      details: { kind: 'petition', duties: 'notify', rules: 'XF-07', dueOn: '2026-08-18' },
    };
    const report = { text: text('done'), undone: undone(late()) };
    expect(supervision.refusal('reportCorrection', report, officer)).toMatchObject(refused);
    // Whose duty is done when it is reported, and open again when it is verified.
    supervision.act('reportCorrection', { ...report, undone: [] }, officer);
    const verify = { finding: text('seen'), undone: undone(late()) };
    expect(supervision.refusal('verifyCorrection', verify, bureauHead)).toMatchObject(refused);
    expect(supervision.rejected().standing().phase).toBe('climbing');
  });

  it('may be past doing: then it is reported and verified with the reason, and both facts name it', () => {
    const supervision = aSupervision().opened();
    const report = { text: text('done'), undone: undone(late()), ...why };
    const verify = { finding: text('seen'), undone: undone(late()), ...why };
    const warned = [{ code: 'supervision.stays_undone', details: { duties: 'notify', dueOn: '2026-08-18' } }];
    const warningOf = (type: string, payload: object) =>
      supervision.kind.warnings?.(supervision.dossier, { type, payload }, supervision.context(officer));
    expect(warningOf('reportCorrection', report)).toMatchObject(warned);
    expect(warningOf('verifyCorrection', verify)).toMatchObject(warned);
    expect(warningOf('rejectCorrection', verify)).toEqual([]);
    expect(warningOf('verifyCorrection', { finding: text('seen') })).toEqual([]);
    supervision.act('reportCorrection', report, officer).act('verifyCorrection', verify, bureauHead);
    expect(supervision.all('correctionReported')).toMatchObject([{ undone: [notice], ...why }]);
    expect(supervision.all('correctionVerified')).toMatchObject([{ undone: [notice], ...why }]);
  });

  it('is recorded as nothing where everything is done, whatever reason came with it', () => {
    const supervision = aSupervision()
      .opened()
      .act('reportCorrection', { text: text('done'), ...why }, officer);
    expect(supervision.all('correctionReported')).toEqual([{ text: text('done'), undone: [], whyUndone: null }]);
  });
});
