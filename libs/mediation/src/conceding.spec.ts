import { describe, expect, it } from '@jest/globals';
import { aMediation, itself, mediator, onPage } from '../../../test/support/a-mediation.js';
import { text } from '../../../test/support/law.js';

const digest = text('undisputed').digest;
const confirming = (party: string) => ({ ...itself(party), text: digest });
const ofCourt = () => aMediation().ready({ source: 'court', track: 'online' }).sits();

describe('what nobody disputes', () => {
  it('goes to the court when all have confirmed it, and nothing else that was said does', () => {
    const [one, both] = [ofCourt(), ofCourt()];
    one.act('confirmFacts', confirming('p1'), onPage('p1'));
    for (const party of ['p1', 'p2']) both.act('confirmFacts', confirming(party), onPage(party));
    const factsTo = (mediation: typeof one) => mediation.withdrawn('p1').told().all('senderTold')[0]?.['facts'];
    expect([factsTo(one), factsTo(both)]).toEqual([[], [text('undisputed')]]);
  });

  it('goes to no sender but a court, who hears of outcome and date', () => {
    const mediation = aMediation().ready({ source: 'police' }).sits();
    for (const party of ['p1', 'p2']) mediation.act('confirmFacts', confirming(party), onPage(party));
    expect(mediation.withdrawn('p1').told().all('senderTold')).toMatchObject([{ facts: [] }]);
  });

  it('is confirmed by its very words, once by each', () => {
    const mediation = aMediation().ready();
    expect(mediation.refusal('confirmFacts', confirming('p1'), mediator).code).toBe('mediation.no_such_facts');
    mediation.sits().act('confirmFacts', confirming('p1'), mediator).act('confirmFacts', confirming('p1'), mediator);
    expect(mediation.all('factsConfirmed')).toHaveLength(1);
    const others = { ...itself('p2'), text: text('other words').digest };
    expect(mediation.refusal('confirmFacts', others, mediator).code).toBe('mediation.no_such_facts');
  });
});

describe('what was conceded', () => {
  it('may be used later when all agree, also after the end', () => {
    const mediation = aMediation().ready().sits().withdrawn('p1');
    mediation.act('releaseConcessions', itself('p1'), onPage('p1'));
    expect(mediation.dossier.state.released.map(({ party }) => party)).toEqual(['p1']);
    mediation.act('releaseConcessions', itself('p2'), onPage('p2'));
    expect(mediation.act('releaseConcessions', itself('p2'), onPage('p2')).all('concessionsReleased')).toHaveLength(2);
    expect(mediation.refusal('releaseConcessions', itself('p2'), onPage('p1')).code).toBe('mediation.said_by_other');
  });

  it('is taken back with a word at any time, under whatever name it was given', () => {
    const mediation = aMediation().ready({ source: 'court', track: 'delegated' }).sits();
    expect(mediation.refusal('withdrawRelease', itself('p1'), onPage('p1')).code).toBe('mediation.not_released');
    mediation.act('releaseConcessions', itself('p1'), onPage('p1')).act('withdrawRelease', itself('p1'), onPage('p1'));
    expect(mediation.dossier.state.released).toEqual([]);
    mediation.act('releaseConcessions', itself('p1'), onPage('p1')).withdrawn('p2').told();
    expect(mediation.act('withdrawRelease', itself('p1'), onPage('p1')).dossier.state.released).toEqual([]);

    const merged = aMediation().ready().sits();
    merged.act(
      'addParty',
      { identity: { party: 'p3', digest: 'd' }, role: 'applicant', nature: 'person', capacity: 'full' },
      mediator,
    );
    merged.act('releaseConcessions', itself('p3'), mediator);
    merged.act('mergeParties', { party: 'p3', into: 'p1', reason: text('the same') }, mediator);
    expect(merged.act('withdrawRelease', itself('p1'), onPage('p1')).dossier.state.released).toEqual([]);
  });

  it('is nothing before anybody sat together, nor once the whole is settled', () => {
    const refusal = (mediation: ReturnType<typeof aMediation>) =>
      mediation.allowed(onPage('p1')).releaseConcessions?.code;
    expect([aMediation().opened(), aMediation().ready()].map(refusal)).toEqual(
      Array(2).fill('mediation.nothing_conceded'),
    );
    const sat = () => aMediation().ready().sits();
    const settled = (isWhole: boolean) => sat().drawnUp({ isWhole }).signs('p1').signs('p2').mediatorSigns().isSealed();
    expect(refusal(sat())).toBeUndefined();
    expect(refusal(settled(true))).toBe('mediation.nothing_conceded');
    expect(refusal(settled(false))).toBeUndefined();
  });
});
