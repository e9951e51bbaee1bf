import { describe, expect, it } from '@jest/globals';
import { PetitionInMemory, aPetition, bureauHead, clerk, head, officer } from '../../../test/support/a-petition.js';
import { day, nationalTime, office, organisation, text } from '../../../test/support/law.js';
import { petitionKind } from './index.js';

const transport = office('dept-transport');
const refer = { to: transport, manner: 'transfer' as const, setOn: null, note: null };
const ask = { days: 10, reason: text('complex') };
const objection = { reasons: text('not ours'), proposedTo: null };

describe('a command in the wrong state', () => {
  it('has no case yet', () => {
    const petition = aPetition();
    expect(petition.refusal('refer', refer, clerk).code).toBe('petition.not_registered');
    expect(petition.allowed(clerk)).toMatchObject({ register: null, refer: { code: 'petition.not_registered' } });
  });

  it('has nobody who handles it, or nobody who referred it', () => {
    const notice = { servedOn: day('2026-08-03'), manner: 'post' as const, notice: null };
    expect(aPetition().registered().refusal('notify', notice, clerk).code).toBe('petition.no_handler');
    const direct = aPetition().registered({ registrar: transport }, officer);
    expect(direct.refusal('object', objection, officer).code).toBe('petition.not_referred');
  });

  it('has been accepted', () => {
    const petition = aPetition().registered().referred().accepted();
    const accepted = { code: 'petition.already_accepted', details: { acceptedOn: '2026-08-03' } };
    expect(petition.refusal('accept', { notice: null }, officer)).toMatchObject(accepted);
    expect(petition.refusal('object', objection, officer)).toMatchObject(accepted);
    expect(petition.refusal('refer', refer, clerk)).toMatchObject(accepted);
  });

  it('has no objection to rule on, no report to give, no limit to extend', () => {
    const petition = aPetition().registered({ class: 'suggestion' }).referred();
    const ruling = { reasons: text('no') };
    expect(petition.refusal('rejectObjection', ruling, bureauHead).code).toBe('petition.objection_not_open');
    expect(petition.refusal('reportCompletion', { report: text('r') }, officer).code).toBe('petition.no_report_owed');
    petition.accepted();
    expect(petition.refusal('askExtension', ask, officer).code).toBe('petition.no_limit_to_extend');
  });

  it('has no extension to approve, or one that was approved', () => {
    const petition = aPetition().registered().referred().notified().accepted();
    expect(petition.refusal('approveExtension', {}, head).code).toBe('petition.extension_not_asked');
    petition.act('askExtension', ask, officer).act('approveExtension', {}, head);
    expect(petition.refusal('approveExtension', {}, head).code).toBe('petition.extension_already_approved');
    expect(petition.refusal('refuseExtension', { reason: text('no') }, head).code).toBe(
      'petition.extension_already_approved',
    );
  });
});

describe('a place', () => {
  it('is named by its office, so that no address gets into a fact', () => {
    expect(() => aPetition().registered({ place: office('宾居镇某村 3 组') })).toThrow(
      expect.objectContaining({ code: 'petition.office_unknown' }),
    );
    const village = { class: 'appeal', category: null, to: null, note: null, place: office('nowhere') } as const;
    expect(aPetition().registered().refusal('triage', village, clerk).code).toBe('petition.office_unknown');
    expect(aPetition().registered({ place: office('town-binju') }).dossier.state.place).toBe('town-binju');
  });
});

describe('a category', () => {
  it('is an id of the list, so that no free text gets into a fact', () => {
    expect(() => aPetition().registered({ category: '水利' })).toThrow(
      expect.objectContaining({ code: 'petition.category_unknown' }),
    );
    const other = { class: 'appeal', category: 'sewers', to: null, note: null, place: null } as const;
    expect(aPetition().registered().refusal('triage', other, clerk).code).toBe('petition.category_unknown');
    expect(aPetition().registered({ category: 'rural-water' }).dossier.state.claims[0]?.category).toBe('rural-water');
  });
});

describe('a joint petition', () => {
  const others = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ party: `p${String(index + 2)}`, digest: 'digest' }));

  it('has five representatives at most of those who come in person, the petitioner first (art. 20(3))', () => {
    const refused = (more: Parameters<ReturnType<typeof aPetition>['registered']>[0]) => () =>
      aPetition().registered(more);
    expect(refused({ channel: 'visit', others: others(5) })).toThrow(
      expect.objectContaining({ code: 'petition.too_many_representatives' }),
    );
    expect(refused({ others: others(1), petitioner: null })).toThrow(
      expect.objectContaining({ code: 'petition.representative_missing' }),
    );
    expect(refused({ channel: 'visit', others: others(4) })).not.toThrow();
    for (const channel of ['letter', 'call'] as const) {
      expect(refused({ channel, others: others(5) })).not.toThrow();
    }
  });
});

describe('a referral to nowhere', () => {
  it('names an office that exists, is active, and may handle', () => {
    const closed = organisation((each) => (each.id === 'dept-water' ? { ...each, isActive: false } : each));
    const petition = new PetitionInMemory(petitionKind, { ...nationalTime('petition'), ...closed }).registered();
    const to = (id: string) => petition.refusal('refer', { ...refer, to: office(id) }, clerk).code;
    expect(to('nowhere')).toBe('petition.office_unknown');
    expect(to('dept-water')).toBe('petition.office_not_active');
    expect(to('bureau')).toBe('petition.office_not_handling');
  });
});
