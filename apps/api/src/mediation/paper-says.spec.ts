import { describe, expect, it } from '@jest/globals';
import { aMediation, committeeHead, itself, mediator } from '../../../../test/support/a-mediation.js';
import { mediatorId, onPage, otherMediator, type MediationInMemory } from '../../../../test/support/a-mediation.js';
import { day, text } from '../../../../test/support/law.js';
import { bodyOf, last, paperOf } from '../../../../test/support/mediation-paper.js';
import { papersOver } from '#libs/mediation';

const words = text('words');
const court = { source: 'court', track: 'delegated' } as const;

describe('what a paper of a mediation says of it', () => {
  const contentsOf = async (mediation: MediationInMemory, type: string) =>
    (await paperOf(mediation, last(mediation, type)))?.contents;

  it('names as mediators those who are left when one of them is recused', async () => {
    const mediation = aMediation().prepared().proposed(mediatorId, otherMediator);
    expect(await contentsOf(mediation.consents('p1').consents('p2'), 'consented')).toMatchObject({
      mediators: '王调解、段调解',
    });
    mediation.act('askRecusal', { ...itself('p2'), mediator: otherMediator, reason: text('why') }, mediator);
    mediation.act('ruleRecusal', { mediator: otherMediator, isRecused: true, reasons: words }, committeeHead);
    mediation.consents('p1').consents('p2').sits();
    expect(await contentsOf(mediation, 'consented')).toMatchObject({ mediators: '王调解' });
    expect((await contentsOf(mediation, 'sessionHeld'))?.['attended']).not.toContain('段调解');
  });

  it('has as its limit what ends it, and not from when arbitration is open or what is usual', async () => {
    const labour = aMediation().ready({ ...court, sort: 'labour' });
    expect(await contentsOf(labour, 'accepted')).toMatchObject({ dueOn: '2026年9月2日' });
    labour.act('agreeLater', { ...itself('p1'), until: day('2026-11-30') }, mediator);
    labour.act('agreeLater', { ...itself('p2'), until: day('2026-11-30') }, mediator);
    expect(await contentsOf(labour, 'laterAgreed')).toMatchObject({ dueOn: '2026年9月2日' });
    expect(await contentsOf(aMediation().ready({ sort: 'labour' }), 'accepted')).toMatchObject({ dueOn: null });
  });

  it('tells of what a court entrusted that the court makes its own paper of it', async () => {
    const effectOf = async (track: 'delegated' | 'entrusted_summary') =>
      (await contentsOf(aMediation().ready({ ...court, track }), 'rightsTold'))?.['effect'];
    expect(await effectOf('delegated')).toContain('司法确认');
    expect(await effectOf('entrusted_summary')).toMatch(/制作调解书.*第二十条/u);
    expect(await effectOf('entrusted_summary')).not.toContain('司法确认');
  });

  it('has the day of effect that the rules of the case have', async () => {
    const effectOf = async (delegatedTakesEffectWhenSigned: number) =>
      (await contentsOf(aMediation(null, { delegatedTakesEffectWhenSigned }).ready(court).drawnUp(), 'drawnUp'))?.[
        'effect'
      ];
    expect(await effectOf(1)).toContain('第二十四条第三款');
    expect(await effectOf(0)).toMatch(/加盖人民调解委员会印章之日起生效/u);
  });

  it('of a session goes to whoever sat there, and to a party for whom an agent did', async () => {
    const mediation = aMediation().opened();
    const agent = {
      identity: { party: 'p3', digest: 'd' },
      role: 'representative',
      nature: 'person',
      capacity: 'full',
    } as const;
    mediation.act('accept', {}, mediator).act('addParty', agent, mediator);
    const given = { by: 'p3', of: 'p1', as: 'agent', scope: ['receive', 'speak'], shown: words } as const;
    mediation.act('giveMandate', { ...given, from: null, until: null, attachment: null }, mediator);
    mediation.proposed(mediatorId);
    for (const party of ['p1', 'p2']) mediation.act('tellRights', { party }, mediator).consents(party);
    mediation.sits({ attended: ['p3', 'p2'] });
    const paper = await paperOf(mediation, last(mediation, 'sessionHeld'));
    expect(paper?.to).toEqual(['p3', 'p2', 'p1']);
    expect(paper?.signers?.filter((one) => one.startsWith('当事人'))).toHaveLength(2);
    // Whoever acts for a party stands in what is agreed.
    const agreed = await contentsOf(mediation.drawnUp(), 'drawnUp');
    expect(agreed?.['parties']).toContain('姓名p1，住住址p1；委托代理人：姓名p3');
  });

  it('has facts and points in dispute of their own where somebody wrote them', async () => {
    const factsOf = async (facts: ReturnType<typeof text> | null) =>
      (await contentsOf(aMediation().ready().drawnUp({ facts }), 'drawnUp'))?.['facts'];
    expect(await factsOf(text('facts'))).toBe(`<${text('facts').digest}>`);
    expect(await factsOf(null)).toBeNull();
  });

  it('has a line to sign on for each mediator', async () => {
    const mediation = aMediation().prepared().proposed(mediatorId, otherMediator).consents('p1').consents('p2');
    const paper = await paperOf(mediation.drawnUp(), last(mediation, 'drawnUp'));
    expect(paper?.signers?.filter((one) => one.startsWith('人民调解员'))).toHaveLength(2);
  });
});

describe('an address on an agreement', () => {
  const lines = async (mediation: MediationInMemory) => {
    const paper = await paperOf(mediation, last(mediation, 'drawnUp'));
    return paper === null ? '' : bodyOf(paper, 'zh').join('\n');
  };

  it('stands there with each party’s name, who owes whom in full', async () => {
    const said = await lines(aMediation().ready().drawnUp());
    expect(said).toContain('申请人：姓名p1，住住址p1');
    expect(said).toContain('姓名p2向姓名p1履行');
    expect(said).toContain('金额5,000.00元');
  });

  it('is left out of whoever wants it hidden, and of everybody where violence is suspected', async () => {
    const hidden = aMediation().ready().act('hideAddress', itself('p2'), onPage('p2')).drawnUp();
    const said = await lines(hidden);
    expect([said.includes('住址p1'), said.includes('住址p2')]).toEqual([true, false]);
    const suspected = aMediation().ready({ sort: 'family' }).screened('suspected').drawnUp();
    expect(await lines(suspected)).not.toContain('住址');
  });

  it('that is hidden later takes its paper out of service until it is drawn up anew', async () => {
    const mediation = aMediation().ready().drawnUp();
    const first = last(mediation, 'drawnUp').seq;
    expect(papersOver(mediation.dossier)).toEqual([]);
    mediation.act('hideAddress', itself('p2'), onPage('p2'));
    expect(papersOver(mediation.dossier)).toEqual([first]);
    expect(await lines(mediation)).not.toContain('住址p2');
    mediation.drawnUp();
    expect(papersOver(mediation.dossier)).toEqual([first]);
    // Once all have signed they have read it.
    mediation.signs('p1').signs('p2').act('hideAddress', itself('p1'), onPage('p1'));
    expect(papersOver(mediation.dossier)).toEqual([first]);
  });
});
