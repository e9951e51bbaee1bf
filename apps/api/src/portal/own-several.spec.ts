import { describe, expect, it } from '@jest/globals';
import { asParty, joined, joint, mandated, served } from '../../../../test/support/a-joint-petition.js';
import { aPetition, type PetitionInMemory } from '../../../../test/support/a-petition.js';
import { usedOf } from '../../../../test/support/calendar-used.js';
import { text } from '../../../../test/support/law.js';
import { ownPetitionOf } from './own-petition.js';
import { notEvaluatingPage } from './page/form-pages.js';
import { statusPage } from './page/status-page.js';
import { sayIn } from './page/words.js';

const referred = () => aPetition().registered().referred();

/** A petition as the page of one of its petitioners has it. */
function ownOf(petition: PetitionInMemory, party = 'p1') {
  const { dossier, facts, world, at: now } = petition;
  const texts = new Map([['digest-of-opinion', '维持。']]);
  const file = {
    dossier,
    subject: null,
    facts,
    texts,
    time: world,
    execution: null,
    visits: [],
    usedOf,
    offices: world.offices,
  };
  const reader = { actor: asParty(party), today: petition.today() };
  return ownPetitionOf({
    ...{ ...file, deliveries: [], actsFor: [], reader, now, language: 'zh' },
    refusals: petition.allowed(asParty(party)),
  });
}

const opinionOf = (petition: PetitionInMemory, party: string) =>
  ownOf(petition, party).documents.find(({ document }) => document === 'opinion');

describe('the page of one of several petitioners', () => {
  it('says of nobody that they confirmed what another one did', () => {
    const petition = joint();
    petition.act('confirmNotice', { document: 'opinion' }, asParty('p2'));
    expect(opinionOf(petition, 'p2')).toMatchObject({ isConfirmed: true });
    served(petition, '2026-08-04', 'p1');
    expect(opinionOf(petition, 'p1')).toMatchObject({ isConfirmed: false });
    expect(opinionOf(petition, 'p2')).toMatchObject({ isConfirmed: true });
  });

  it('promises no proof of delivery to whom a group has chosen, whose reading is nobody else’s', () => {
    const of = (party: string) =>
      mandated(joined(joint(), 'p3', 'representative'), { of: party, as: 'representative' });
    const petition = of('p1');
    expect(opinionOf(petition, 'p1')).toMatchObject({ mayConfirm: true, provesDelivery: true });
    expect(opinionOf(petition, 'p3')).toMatchObject({ provesDelivery: false });
  });

  it('lists what the reader has added, and nothing of another one', () => {
    const petition = joint().act('addMaterial', { material: text('more') }, asParty('p2'));
    expect([ownOf(petition, 'p1').materials.length, ownOf(petition, 'p2').materials.length]).toEqual([0, 1]);
    // Who left no name is alone, and everything is that one's.
    const nameless = aPetition().registered({ petitioner: null }).referred();
    nameless.act('addMaterial', { material: text('more') }, asParty('p1'));
    expect(ownOf(nameless).materials).toHaveLength(1);
  });

  it('has an evaluation of each, from the own receipt on, and says why there is none', () => {
    const petition = mandated(joined(joint(), 'p3', 'representative'), { of: 'p1', as: 'representative' });
    served(petition, '2026-08-04', 'p1');
    const evaluations = () => ['p1', 'p2', 'p3'].map((party) => ownOf(petition, party).evaluation);
    expect(evaluations()).toEqual(['open', 'not_yet', 'by_each']);
    petition.act('evaluate', { bureau: null, organ: 'mostly', remark: null }, asParty('p1'));
    served(petition, '2026-08-05', 'p2');
    expect(evaluations()).toEqual(['evaluated', 'open', 'by_each']);
    const given = { say: sayIn('zh'), language: 'zh' } as const;
    const page = notEvaluatingPage({ ...given, own: ownOf(petition, 'p1'), evaluation: 'evaluated' });
    expect(page.body.text).toContain('您已经评价过了');
  });

  it('is owed the opinion until it is served on its reader, whatever is owed to others', () => {
    const petition = joint();
    served(petition, '2026-08-04', 'p1');
    const isOwed = (party: string) =>
      ownOf(petition, party).owed.some(({ rule, state }) => rule === 'XF-SERVE' && state === 'running');
    expect([isOwed('p1'), isOwed('p2')]).toEqual([false, true]);
    expect(petition.dossier.duties.some(({ what }) => what === 'recordDelivery')).toBe(true);
  });

  it('offers to give the review up to whom it is open, and to nobody by the window of another one', () => {
    const petition = joint();
    served(petition, '2026-08-04', 'p1');
    const offered = () => ['p1', 'p2'].map((party) => ownOf(petition, party).mayWaiveReview);
    expect(offered()).toEqual([true, false]);
    served(petition, '2026-08-05', 'p2');
    const said = { statement: text('agreed'), statedOn: petition.today(), provedBy: 'code', reference: null } as const;
    petition.act('waiveReview', said, asParty('p1'));
    expect(offered()).toEqual([false, true]);
  });

  it('says for whom it is read, where that is somebody else', () => {
    const own = { ...ownOf(joint()), actsFor: ['李**', null] };
    const given = { say: sayIn('zh'), language: 'zh', origin: 'http://127.0.0.1' } as const;
    const page = statusPage({
      ...given,
      own,
      done: null,
      endsIn: 900,
      token: '',
      marksOf: () => ({ key: 'k', token: 't' }),
    });
    expect(page.body.text).toContain('您在这里替李**、没有留姓名的信访人查看和办理');
  });

  it('offers no withdrawal, and says that all of them say so at the counter', () => {
    expect(ownOf(referred())).toMatchObject({ mayWithdraw: true, isForAllToWithdraw: false });
    const own = ownOf(joined(referred(), 'p-171e5708'));
    expect(own).toMatchObject({ mayWithdraw: false, isForAllToWithdraw: true });
    const given = { say: sayIn('zh'), language: 'zh', origin: 'http://127.0.0.1' } as const;
    const page = statusPage({
      ...given,
      own,
      done: null,
      endsIn: 900,
      token: '',
      marksOf: () => ({ key: 'k', token: 't' }),
    });
    expect(page.body.text).toContain('须每一位都到窗口表示');
    // Whoever only represents is not one who petitions.
    expect(ownOf(joined(referred(), 'p-171e5708', 'representative')).isForAllToWithdraw).toBe(false);
  });
});
