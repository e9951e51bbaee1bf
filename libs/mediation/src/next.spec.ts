import { describe, expect, it } from '@jest/globals';
import {
  aMediation,
  committeeHead,
  mediator,
  mediatorId,
  onPage,
  petition,
} from '../../../test/support/a-mediation.js';
import { courseActor, day, text } from '../../../test/support/law.js';

const newcomer = {
  identity: { party: 'p3', digest: 'd' },
  role: 'respondent',
  nature: 'person',
  capacity: 'full',
} as const;

describe('what comes next of a mediation', () => {
  it('is owed from acceptance until all have signed, by no date', () => {
    const mediation = aMediation().opened();
    expect(mediation.next).toBeNull();
    expect(mediation.act('accept', {}, mediator).next).toBe('proposeMediators');
    expect(mediation.proposed(mediatorId).next).toBe('prepare');
    for (const party of ['p1', 'p2']) mediation.act('tellRights', { party }, mediator);
    expect(mediation.consents('p1').next).toBe('prepare');
    expect(mediation.consents('p2').next).toBe('mediate');
    expect(mediation.drawnUp().next).toBe('sign');
    expect(mediation.signs('p1').next).toBe('sign');
    expect(mediation.signs('p2').next).toBeNull();
    expect(mediation.duties()).toEqual(['seal@mediation-binju']);
  });

  it('goes back where the mediators are others, or what was drawn up falls', () => {
    const mediation = aMediation().ready().drawnUp();
    expect(mediation.proposed(mediatorId).next).toBe('prepare');
    const recused = aMediation().ready();
    recused.act('askRecusal', { party: 'p2', by: 'p2', mediator: mediatorId, reason: text('kin') }, onPage('p2'));
    const ruling = { mediator: mediatorId, isRecused: true, reasons: text('kin') };
    expect(recused.act('ruleRecusal', ruling, committeeHead).next).toBe('proposeMediators');
  });

  it('is of a family that each side is asked, before anything else', () => {
    const mediation = aMediation().opened({ sort: 'family' }).act('accept', {}, mediator);
    expect(mediation.next).toBe('screen');
    mediation.act('screen', { party: 'p1', finding: 'none', isWardHarmed: false }, mediator);
    expect(mediation.next).toBe('screen');
    mediation.act('screen', { party: 'p2', finding: 'none', isWardHarmed: false }, mediator);
    expect(mediation.next).toBe('proposeMediators');
  });

  it('stays when its limit has passed, and the petition needs it no more', () => {
    const mediation = aMediation().ready().until('2026-09-04');
    expect([mediation.types().at(-1), mediation.next]).toEqual(['limitPassed', 'mediate']);
    expect(mediation.clock('RM-STEP/1')).toMatchObject({ legalDueOn: null, breachedAt: null });
    const later = aMediation(petition, { setDateMaxDays: 60 })
      .accepted({ source: 'petition', setOn: day('2026-09-20') })
      .until('2026-09-04');
    expect(later.next).toBe('proposeMediators');
    const over = { stage: 'decided', on: later.today, cause: 'over/1/decided/2026-09-04' } as const;
    expect(later.act('noteOver', over, courseActor).next).toBe('proposeMediators');
  });

  it('is told anew where somebody joins, of a family too', () => {
    const mediation = aMediation().ready();
    expect(mediation.act('addParty', newcomer, mediator).next).toBe('prepare');
    const family = aMediation().ready({ sort: 'family' });
    expect([family.next, family.act('addParty', newcomer, mediator).next]).toEqual(['mediate', 'screen']);
  });

  it('is one duty, on one clock', () => {
    const mediation = aMediation().ready().drawnUp();
    expect(mediation.duties()).toEqual(['sign@mediation-binju']);
    expect(mediation.dossier.clocks.filter(({ rule }) => rule === 'RM-STEP')).toHaveLength(1);
  });

  it('is nothing any more with the end, whoever brings it about', () => {
    expect(aMediation().ready().withdrawn('p1').next).toBeNull();
    expect(
      aMediation()
        .prepared()
        .act('fail', { reason: 'differences', words: text('w') }, mediator).next,
    ).toBeNull();
    expect(aMediation().ready({ sort: 'medical' }).until('2026-10-30').next).toBeNull();
  });
});
