import { describe, expect, it } from '@jest/globals';
import { aPetition, clerk, head, officer } from '../../../test/support/a-petition.js';
import { platformActor, publicActor, text } from '../../../test/support/law.js';
import { isRunning } from '#libs/rules';

const marks = { bureau: 'mostly', organ: 'satisfied', remark: null } as const;
const decided = () => aPetition().registered().referred().notified().accepted().decided();

describe('the petitioner', () => {
  it('adds material at any time before the end, and no date moves', () => {
    const petition = aPetition().registered().referred().notified().accepted();
    const before = petition.dossier.clocks;
    petition.act('addMaterial', { material: text('a') }, publicActor);
    petition.act('addMaterial', { material: text('b') }, publicActor);
    expect(petition.all('materialAdded').map(({ number }) => number)).toEqual([1, 2]);
    // What it opens has no date.
    const dated = petition.dossier.clocks.filter(({ legalDueOn }) => legalDueOn !== null);
    expect(dated).toEqual(before);
    petition.decided().delivered().closed();
    expect(petition.refusal('addMaterial', { material: text('c') }, publicActor).code).toBe('petition.ended');
  });

  it('proves the delivery of an opinion by confirming it, and the first proof wins', () => {
    const petition = decided().on('2026-08-06');
    petition.act('confirmNotice', { document: 'opinion' }, publicActor);
    expect(petition.all('delivered')).toEqual([
      {
        servedOn: '2026-08-06',
        manner: 'electronic',
        sentOn: null,
        evidence: null,
        lawUntil: '2026-09-07',
        isReceipt: true,
        document: 'opinion',
        review: petition.dossier.state.review,
      },
    ]);
    const window = petition.dossier.clocks.find(({ rule }) => rule === 'XF-11');
    expect(window).toMatchObject({ owner: 'petitioner', startOn: '2026-08-06', rawDueOn: '2026-09-05' });
    expect(petition.dossier.clocks.filter(isRunning).map(({ rule }) => rule)).not.toContain('XF-SERVE');
    const again = petition.refusal('confirmNotice', { document: 'opinion' }, publicActor);
    expect(again.code).toBe('petition.already_confirmed');
  });

  it('confirms what was proved before without moving the window', () => {
    const petition = decided().delivered().on('2026-08-20');
    petition.act('confirmNotice', { document: 'opinion' }, publicActor);
    expect(petition.all('delivered')).toHaveLength(1);
    expect(petition.dossier.state.deliveredOn).toBe('2026-08-03');
  });

  it('confirms a notice, which changes nothing else, and only what was written', () => {
    const petition = aPetition().registered().referred();
    const unwritten = () => petition.refusal('confirmNotice', { document: 'notice' }, publicActor).code;
    expect(unwritten()).toBe('petition.not_written_yet');
    petition.notified();
    const before = petition.dossier;
    petition.act('confirmNotice', { document: 'notice' }, publicActor);
    expect(petition.dossier).toMatchObject({ clocks: before.clocks, duties: before.duties });
    for (const document of ['extension', 'opinion'] as const) {
      expect(petition.refusal('confirmNotice', { document }, publicActor).code).toBe('petition.not_written_yet');
    }
  });

  it('evaluates once, from the delivery on, also after the file was closed', () => {
    const petition = decided();
    expect(petition.refusal('evaluate', marks, publicActor).code).toBe('petition.evaluation_not_open');
    petition.delivered().closed().on('2026-08-10').act('evaluate', marks, publicActor);
    expect(petition.all('evaluated')).toEqual([
      { stage: 'handling', office: 'dept-transport', bureau: 'mostly', organ: 'satisfied', remark: null },
    ]);
    expect(petition.refusal('evaluate', marks, publicActor).code).toBe('petition.already_evaluated');
  });

  it('has not evaluated by staying silent, and no longer may after the window', () => {
    const petition = decided().delivered().on('2026-09-02');
    expect(petition.allowed(publicActor).evaluate).toBeNull();
    petition.on('2026-09-03');
    expect(petition.refusal('evaluate', marks, publicActor)).toMatchObject({
      code: 'petition.evaluation_window_over',
      details: { until: '2026-09-02' },
    });
    expect(petition.dossier.state.evaluatedOn).toBeUndefined();
  });

  it('has the whole window where the delivery was recorded after it would have been over', () => {
    const petition = decided().until('2026-09-21').delivered('2026-08-04');
    expect(petition.allowed(publicActor).evaluate).toBeNull();
    petition.on('2026-10-21').act('evaluate', marks, publicActor);
    const late = decided().until('2026-09-21').delivered('2026-08-04').on('2026-10-22');
    expect(late.refusal('evaluate', marks, publicActor)).toMatchObject({ details: { until: '2026-10-21' } });
  });

  it('says something about somebody who was there', () => {
    const petition = decided().delivered();
    const nothing = { bureau: null, organ: null, remark: null };
    expect(petition.refusal('evaluate', nothing, publicActor).code).toBe('petition.evaluation_empty');
    const direct = aPetition()
      .registered({ registrar: officer.office as never }, officer)
      .accepted()
      .decided();
    expect(direct.delivered().refusal('evaluate', marks, publicActor).code).toBe('petition.no_bureau_to_evaluate');
  });

  it('is the only one who may: no office and no platform in the petitioner’s place', () => {
    const petition = decided().delivered();
    for (const actor of [clerk, officer, head, platformActor]) {
      const { addMaterial, confirmNotice, evaluate } = petition.allowed(actor);
      const codes = [addMaterial, confirmNotice, evaluate].map((refusal) => refusal?.code);
      expect(codes).toEqual(['office.not_permitted', 'office.not_permitted', 'office.not_permitted']);
    }
  });

  it('is not asked about an accusation', () => {
    const petition = aPetition().registered({ class: 'accusation' });
    expect(petition.refusal('evaluate', marks, publicActor).code).toBe('petition.not_for_evaluation');
  });
});
