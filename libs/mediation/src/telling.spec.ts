import { describe, expect, it } from '@jest/globals';
import { aMediation, itself, mediator, onPage } from '../../../test/support/a-mediation.js';
import { office, text } from '../../../test/support/law.js';
import { mediationKind } from './kind.js';

const proposal = { to: text('head of the group'), what: text('the outcome') };
const agreeing = (party: string, telling = 1) => ({ ...itself(party), telling });

describe('somebody who is to be told of it', () => {
  it('is told nothing before all have agreed, by name', () => {
    const mediation = aMediation().ready().act('proposeTelling', proposal, mediator);
    for (const party of ['p1', 'p2']) {
      expect(mediation.refusal('tellOthers', { telling: 1 }, mediator).code).toBe('mediation.telling_not_agreed');
      mediation.act('agreeTelling', agreeing(party), onPage(party));
    }
    mediation.act('tellOthers', { telling: 1 }, mediator).act('tellOthers', { telling: 1 }, mediator);
    expect(mediation.all('othersTold')).toEqual([{ telling: 1 }]);
  });

  it('may be told after the end, as was agreed before it; nothing is agreed then', () => {
    const mediation = aMediation().ready().act('proposeTelling', proposal, mediator);
    for (const party of ['p1', 'p2']) mediation.act('agreeTelling', agreeing(party), onPage(party));
    mediation.withdrawn('p2');
    expect(mediation.act('tellOthers', { telling: 1 }, mediator).types().at(-1)).toBe('othersTold');
    expect(mediation.refusal('proposeTelling', proposal, mediator).code).toBe('mediation.ended');
    expect(mediation.refusal('agreeTelling', agreeing('p1'), mediator).code).toBe('mediation.ended');
  });

  it('is told what was proposed, and each proposal is agreed to by itself', () => {
    const mediation = aMediation().ready().act('proposeTelling', proposal, mediator);
    mediation.act('proposeTelling', { ...proposal, what: text('the minutes') }, mediator);
    for (const party of ['p1', 'p2']) mediation.act('agreeTelling', agreeing(party), onPage(party));
    expect(mediation.refusal('tellOthers', { telling: 2 }, mediator).code).toBe('mediation.telling_not_agreed');
    expect(mediation.refusal('tellOthers', { telling: 3 }, mediator).code).toBe('mediation.no_such_telling');
    expect(mediation.refusal('agreeTelling', agreeing('p1', 3), mediator).code).toBe('mediation.no_such_telling');
  });

  it('with whom it is mediated jointly stands in a proposal by whoever takes that place, centre and offices alike', () => {
    const jointly = { whose: 'committee' as const, centre: office('centre') };
    const offices = ['dept-water', 'dept-forestry'].map(office);
    const mediation = aMediation().ready().act('proposeTelling', proposal, mediator);
    mediation.act('proposeTelling', { ...proposal, ...jointly, offices }, mediator);
    const after = (from: string, to: string) =>
      mediationKind
        .handedOver?.(mediation.dossier.state, { from: office(from), to: office(to) })
        .tellings.map(({ jointly: of }) => of && [of.centre, ...of.offices]);
    expect(after('dept-water', 'dept-housing')).toEqual([null, ['centre', 'dept-housing', 'dept-forestry']]);
    expect(after('dept-water', 'dept-forestry')).toEqual([null, ['centre', 'dept-forestry']]);
    expect(after('centre', 'justice')).toEqual([null, ['justice', 'dept-water', 'dept-forestry']]);
  });
});
