import { describe, expect, it } from '@jest/globals';
import type { Actor } from '#libs/kernel';
import { aPetition, aPetitionIssuedAlone, head, officer, opinion } from '../../../test/support/a-petition.js';
import { notice } from '../../../test/support/courses-of-petitions.js';
import { day, person, publicActor, text } from '../../../test/support/law.js';

// Accepted on 2026-08-03: the legal date of XF-09 is 2026-10-08.
const accepted = () => aPetition().registered().referred().notified().accepted();
const supporting = { outcome: 'support', executeBy: day('2026-09-01') } as const;
/** The head has read the first submission. */
const read = { submission: 1 };
const reason = { reason: text('the date of the look is missing') };
const back = { ...read, ...reason };
const deputyOf = (principal: string, capacity: 'officer' | 'head'): Actor =>
  ({ ...person('dept-transport', capacity, 'deputy'), deputyFor: principal }) as Actor;

describe('an opinion that an officer submits', () => {
  it('waits for the head by the date of the handling limit, and meets nothing yet', () => {
    const petition = accepted().on('2026-08-20').submitted(supporting);
    expect(petition.duties()).toEqual(['approveOpinion@dept-transport', 'decide@dept-transport']);
    expect(petition.dossier.duties.find(({ what }) => what === 'approveOpinion')).toMatchObject({
      ...{ clock: 'XF-09/1', capacity: 'head' },
    });
    expect(petition.clock('XF-09/1').metAt).toBeNull();
    expect(petition.dossier.state).toMatchObject({ phase: 'accepted', decidedOn: null });
    expect(petition.dossier.state.submission).toEqual({
      ...{ number: 1, opinion: { ...opinion, ...supporting }, by: 'dept-transport/officer', on: '2026-08-20' },
      ...{ stage: 'submitted', reason: null },
    });
  });

  it('is judged as one that is issued at once', () => {
    expect(accepted().refusal('submitOpinion', { ...opinion, outcome: 'support' }, officer).code).toBe(
      'petition.execution_missing',
    );
    expect(aPetition().registered().referred().refusal('submitOpinion', opinion, officer).code).toBe(
      'petition.not_accepted',
    );
    expect(accepted().refusal('submitOpinion', opinion, head).code).toBe('office.not_permitted');
  });

  it('is not submitted again, and issued by nobody alone', () => {
    const waiting = { code: 'petition.opinion_submitted', details: { on: '2026-08-03' } };
    expect(accepted().submitted().refusal('submitOpinion', opinion, officer)).toMatchObject(waiting);
    expect(accepted().submitted().refusal('decide', opinion, officer)).toMatchObject(waiting);
    expect(accepted().refusal('decide', opinion, officer)).toMatchObject({
      ...{ kind: 'conflict', code: 'petition.opinion_needs_approval', details: { office: 'dept-transport' } },
    });
  });

  it('may be taken back before the head has decided, by whoever of the office drafts', () => {
    const petition = accepted()
      .submitted()
      .act('takeBackOpinion', {}, person('dept-transport', 'officer', 'colleague'));
    expect(petition.duties()).toEqual(['decide@dept-transport']);
    expect(petition.dossier.state.submission).toMatchObject({ stage: 'taken_back', opinion, reason: null });
    expect(petition.refusal('takeBackOpinion', {}, officer).code).toBe('petition.opinion_not_submitted');
    expect(petition.refusal('approveOpinion', read, head).code).toBe('petition.opinion_not_submitted');
    expect(petition.submitted(supporting).duties()).toContain('approveOpinion@dept-transport');
  });
});

describe('the head of the office', () => {
  it('approves exactly what was submitted: with that it is issued, and its date is met', () => {
    const petition = accepted()
      .on('2026-08-20')
      .submitted(supporting)
      .on('2026-08-24')
      .act('approveOpinion', read, head);
    expect(petition.types().slice(-2)).toEqual(['opinionSubmitted', 'decided']);
    expect(petition.all('decided')).toMatchObject([
      {
        ...{ ...opinion, ...supporting, office: 'dept-transport', decidedOn: '2026-08-24' },
        signed: { drafted: 'dept-transport/officer', approved: 'dept-transport/head' },
      },
    ]);
    expect(petition.clock('XF-09/1').metOn).toBe('2026-08-24');
    expect(petition.clock('XF-SERVE/1').startOn).toBe('2026-08-24');
    expect(petition.duties()).toEqual(['recordDelivery@dept-transport']);
    expect(petition.dossier.state.submission).toBeNull();
  });

  it('signs the submission that was read, and none that came in its place', () => {
    const petition = accepted().submitted().act('takeBackOpinion', {}, officer).on('2026-08-20').submitted(supporting);
    const other = { kind: 'conflict', code: 'petition.opinion_other_submission', details: { on: '2026-08-20' } };
    expect(petition.refusal('approveOpinion', read, head)).toMatchObject(other);
    expect(petition.refusal('returnOpinion', back, head)).toMatchObject(other);
    expect(petition.act('approveOpinion', { submission: 2 }, head).all('decided')).toMatchObject([supporting]);
  });

  it('is asked for another number where what was submitted fell with its holder', () => {
    const petition = accepted().submitted().withdrawn();
    expect(petition.dossier.state).toMatchObject({ submission: null, submissions: 1 });
  });

  it('gives it back with the reason: it is the officer’s again as it was', () => {
    const petition = accepted().submitted(supporting).act('returnOpinion', back, head);
    expect(petition.duties()).toEqual(['decide@dept-transport']);
    expect(petition.dossier.state.submission).toMatchObject({ stage: 'returned', ...reason, opinion: supporting });
    expect(petition.refusal('returnOpinion', back, head).code).toBe('petition.opinion_not_submitted');
    expect(petition.submitted().dossier.state.submission).toMatchObject({ stage: 'submitted', reason: null });
  });

  it('never approves their own, as a deputy either', () => {
    const both = person('dept-transport', 'head', 'officer');
    const same = { kind: 'forbidden', code: 'office.same_person' };
    expect(accepted().submitted().refusal('approveOpinion', read, both)).toMatchObject(same);
    expect(accepted().submitted().refusal('returnOpinion', back, both)).toMatchObject(same);
    const inPlaceOfOfficer = deputyOf('dept-transport/officer', 'head');
    expect(accepted().submitted().refusal('approveOpinion', read, inPlaceOfOfficer)).toMatchObject(same);
    const inPlaceOfHead = accepted().act('submitOpinion', opinion, deputyOf('dept-transport/head', 'officer'));
    expect(inPlaceOfHead.refusal('approveOpinion', read, head)).toMatchObject(same);
    expect(inPlaceOfHead.dossier.state.submission).toMatchObject({
      ...{ by: 'dept-transport/deputy', byFor: 'dept-transport/head' },
    });
    expect(
      accepted().submitted().act('approveOpinion', read, deputyOf('dept-transport/head', 'head')).dossier.state.phase,
    ).toBe('decided');
  });

  it('does not approve what cannot be any more: its execution would lie behind it', () => {
    const petition = accepted().submitted(supporting).on('2026-09-01');
    expect(petition.refusal('approveOpinion', read, head).code).toBe('petition.execution_out_of_bounds');
    petition.act('returnOpinion', back, head);
  });

  it('is warned of the date that waits for them, and approves on its last day in time', () => {
    const petition = accepted().on('2026-09-20').submitted().until('2026-10-08').on('2026-10-08', 23);
    expect(petition.all('warned').filter(({ rule }) => rule === 'XF-09')).toMatchObject([
      { warning: 'w10', to: 'head', waits: true },
      { warning: 'w3', to: 'head', waits: true },
      { warning: 'w1-head', to: 'head', waits: true },
    ]);
    petition.act('approveOpinion', read, head);
    expect(petition.types()).not.toContain('breached');
  });

  it('approves after it too: the breach stands, and the submission stood meanwhile', () => {
    const petition = accepted().on('2026-09-20').submitted().until('2026-10-10').on('2026-10-10');
    expect(petition.all('breached')).toMatchObject([{ rule: 'XF-09' }]);
    expect(petition.duties()).toEqual(['approveOpinion@dept-transport', 'decide@dept-transport']);
    petition.act('approveOpinion', read, head);
    expect(petition.clock('XF-09/1')).toMatchObject({ metOn: '2026-10-10', breachedAt: '2026-10-08T16:00:00.000Z' });
  });

  it('is warned as ever where nothing waits for them', () => {
    const petition = accepted().submitted().act('returnOpinion', back, head).until('2026-10-08');
    const warned = petition.all('warned').filter(({ rule }) => rule === 'XF-09');
    expect(warned.map(({ to, waits }) => [to, waits])).toEqual([
      ['owner', undefined],
      ['owner', undefined],
      ['head', undefined],
    ]);
  });
});

describe('a submission', () => {
  it.each<[what: string, fall: (petition: ReturnType<typeof accepted>) => unknown]>([
    ['it is of another class', (one) => one.act('correctClass', { class: 'suggestion', ...reason }, officer)],
    ['it is the organ’s own duty', (one) => one.act('takeAsDuty', { note: null }, officer)],
    ['it is led elsewhere', (one) => one.act('routeOut', { ...notice, route: 'reconsideration' }, officer)],
    ['the petitioner withdraws', (one) => one.withdrawn()],
  ])('falls where %s', (_what, fall) => {
    const petition = accepted().submitted();
    fall(petition);
    expect(petition.duties().filter((duty) => duty.startsWith('approveOpinion'))).toEqual([]);
    expect(petition.dossier.state.submission).toBeNull();
  });

  it('stands beside an extension, which the opinion that is issued makes void', () => {
    const petition = accepted()
      .submitted()
      .act('askExtension', { days: 10, ...reason }, officer);
    expect(petition.duties()).toHaveLength(3);
    petition.act('approveOpinion', read, head);
    expect(petition.facts.at(-1)?.duties).toContainEqual({ change: 'close', id: 'approveExtension/1', as: 'dropped' });
    expect(petition.duties()).toEqual(['recordDelivery@dept-transport']);
  });

  it('stands while the petitioner adds material, which is named before it is approved', () => {
    const petition = accepted()
      .submitted()
      .act('addMaterial', { material: text('m') }, publicActor);
    const context = petition.context(head);
    expect(petition.kind.warnings?.(petition.dossier, { type: 'approveOpinion', payload: read }, context)).toEqual([
      { code: 'petition.material_unseen', details: { n: 1 } },
    ]);
  });

  it('aims at the date that its approval meets', () => {
    const petition = accepted().submitted();
    const aims = (command: string) => petition.kind.aimsAt?.(petition.dossier, command, petition.context(officer));
    expect(aims('submitOpinion')).toEqual([{ change: 'meet', id: 'XF-09/1' }]);
    expect(aims('approveOpinion')).toEqual([]);
  });
});

describe('an office that has approval switched off', () => {
  it('meanwhile still has the head decide on what was submitted before, or takes it back first', () => {
    const { world } = aPetitionIssuedAlone();
    const switchedOff = () => Object.assign(accepted().submitted(), { world });
    expect(switchedOff().refusal('decide', opinion, officer).code).toBe('petition.opinion_submitted');
    expect(switchedOff().act('approveOpinion', read, head).dossier.state.phase).toBe('decided');
    const alone = switchedOff().act('takeBackOpinion', {}, officer).act('decide', opinion, officer);
    expect(alone.dossier.state).toMatchObject({ phase: 'decided', submission: null });
  });

  it('issues by its officer alone, and submits nothing', () => {
    const petition = aPetitionIssuedAlone().registered().referred().notified().accepted();
    expect(petition.refusal('submitOpinion', opinion, officer)).toMatchObject({
      code: 'petition.opinion_without_approval',
      details: { office: 'dept-transport' },
    });
    petition.act('decide', opinion, officer);
    expect(petition.all('decided')).toMatchObject([{ signed: { drafted: 'dept-transport/officer', approved: null } }]);
  });
});
