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

describe('what comes next of a mediation', () => {
  it('is owed from acceptance until all have signed, by the date of its limit', () => {
    const mediation = aMediation().opened();
    expect(mediation.next).toBeNull();
    expect(mediation.act('accept', {}, mediator).next).toEqual(['proposeMediators', 'RM-09']);
    expect(mediation.proposed(mediatorId).next).toEqual(['prepare', 'RM-09']);
    for (const party of ['p1', 'p2']) mediation.act('tellRights', { party }, mediator);
    expect(mediation.consents('p1').next).toEqual(['prepare', 'RM-09']);
    expect(mediation.consents('p2').next).toEqual(['mediate', 'RM-09']);
    expect(mediation.drawnUp().next).toEqual(['sign', 'RM-09']);
    expect(mediation.signs('p1').next).toEqual(['sign', 'RM-09']);
    expect(mediation.signs('p2').next).toBeNull();
    expect(mediation.duties()).toEqual(['seal@mediation-binju']);
  });

  it('goes back where the mediators are others, or what was drawn up falls', () => {
    const mediation = aMediation().ready().drawnUp();
    expect(mediation.proposed(mediatorId).next).toEqual(['prepare', 'RM-09']);
    const recused = aMediation().ready();
    recused.act('askRecusal', { party: 'p2', by: 'p2', mediator: mediatorId, reason: text('kin') }, onPage('p2'));
    const ruling = { mediator: mediatorId, isRecused: true, reasons: text('kin') };
    expect(recused.act('ruleRecusal', ruling, committeeHead).next).toEqual(['proposeMediators', 'RM-09']);
  });

  it('is of a family that each side is asked, before anything else', () => {
    const mediation = aMediation().opened({ sort: 'family' }).act('accept', {}, mediator);
    expect(mediation.next).toEqual(['screen', 'RM-09']);
    mediation.act('screen', { party: 'p1', finding: 'none', isWardHarmed: false }, mediator);
    expect(mediation.next).toEqual(['screen', 'RM-09']);
    mediation.act('screen', { party: 'p2', finding: 'none', isWardHarmed: false }, mediator);
    expect(mediation.next).toEqual(['proposeMediators', 'RM-09']);
  });

  it('is owed by the first of its limits, and by the date that a petition has moved', () => {
    const mediation = aMediation(petition).accepted({ source: 'petition', setOn: day('2026-08-20') });
    expect(mediation.next).toEqual(['proposeMediators', 'RM-SET']);
    mediation.act('moveDate', { setOn: day('2026-08-25') }, courseActor);
    expect(mediation.next).toEqual(['proposeMediators', 'RM-SET']);
    expect(mediation.clock('RM-SET/2').legalDueOn).toBe('2026-08-25');
    const over = { stage: 'decided', on: mediation.today, cause: 'over/1/decided/2026-08-03' } as const;
    expect(mediation.act('noteOver', over, courseActor).next).toEqual(['proposeMediators', 'RM-09']);
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
