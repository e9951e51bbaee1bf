import { describe, expect, it } from '@jest/globals';
import { aPetition, clerk, officer } from '../../../test/support/a-petition.js';
import { office, text } from '../../../test/support/law.js';

const transport = office('dept-transport');

describe('triage', () => {
  const triage = (what: 'appeal' | 'suggestion' | 'accusation') => {
    return { class: what, category: 'transport', place: null, to: transport, note: null };
  };

  it('says of which class the matter is, before it is passed on', () => {
    const petition = aPetition().registered({ class: null }).act('triage', triage('appeal'), clerk).referred();
    expect(petition.kind.row(petition.dossier)).toMatchObject({ class: 'appeal', category: 'transport' });
    expect(petition.refusal('triage', triage('suggestion'), clerk).code).toBe('petition.already_referred');
  });

  it('takes the date for acceptance away from what is no appeal, and a correction gives it back as it was', () => {
    const petition = aPetition().registered({ registrar: transport, class: null }, officer);
    petition.act('triage', triage('suggestion'), officer);
    expect(petition.duties()).toEqual(['answerSuggestion@dept-transport', 'notify@dept-transport']);
    petition.on('2026-08-10').act('correctClass', { class: 'appeal', reason: text('r') }, officer);
    expect(petition.clock('XF-ACCEPT/1')).toMatchObject({
      startOn: '2026-08-03',
      rawDueOn: '2026-08-18',
      endedAt: null,
    });
  });

  it('changes no class that is there, and names the act that does; category, place and proposal it takes', () => {
    const petition = aPetition().registered({ class: 'suggestion' });
    expect(petition.refusal('triage', triage('appeal'), clerk)).toMatchObject({
      ...{ kind: 'conflict', code: 'petition.class_given', details: { class: 'suggestion' } },
    });
    petition.act('triage', triage('suggestion'), clerk);
    expect(petition.kind.row(petition.dossier)).toMatchObject({ class: 'suggestion', category: 'transport' });
    petition.act('correctClass', { class: 'appeal', reason: text('r') }, clerk);
    expect(petition.kind.row(petition.dossier)).toMatchObject({ class: 'appeal', category: 'transport' });
  });

  it('shuts the superior out of what turns out to be an accusation', () => {
    const petition = aPetition().registered({ registrar: transport, class: null }, officer);
    expect(petition.access()).toContain('county-government:superior');
    petition.act('triage', { ...triage('accusation'), to: null }, officer);
    expect(petition.access()).toEqual(['dept-transport:registrar']);
  });
});
