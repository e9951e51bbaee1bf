import { describe, expect, it } from '@jest/globals';
import { aMediation, aReport, committeeHead, itself, mediator } from '../../../../test/support/a-mediation.js';
import { mediatorId, onPage, otherMediator, type MediationInMemory } from '../../../../test/support/a-mediation.js';
import { day, text } from '../../../../test/support/law.js';
import { papersOver } from '#libs/mediation';
import { as, type CaseId, type Fact, type TextRef } from '#libs/kernel';
import { missingContents, nationalClauses, noticeKinds, textOfNotice } from '#libs/notice';
import type { NoticeKind, NoticeKindName } from '#libs/notice';
import '../contracts.js';
import type { NoticeGiven } from '../case/kinds-own.js';
import type { Platform } from '../platform.js';
import { looksAt } from './paper-source.js';
import { paperOfMediation } from './papers.js';

const isLookedAt = (type: string): boolean => looksAt.some((one) => one === type);
const words = text('words');

/** The paper that a fact of a mediation is, as it is served: with names and addresses. */
async function paperOf(mediation: MediationInMemory, fact: Fact, language: 'zh' | 'en' = 'zh') {
  const { dossier, facts, world } = mediation;
  const platform = {
    docket: { dossier: () => Promise.resolve(dossier) },
    world: () => Promise.resolve({ rules: () => world.rules }),
    database: {
      query: () =>
        Promise.resolve([
          { id: mediatorId, name: '王调解' },
          { id: otherMediator, name: '段调解' },
        ]),
    },
  } as unknown as Platform;
  const head = { id: as<CaseId>('c'), number: dossier.number, rulePack: '' } as never;
  return await paperOfMediation(
    platform,
    { actor: mediator },
    {
      ...{ head, offices: world.offices, language, fact },
      textOf: (ref: TextRef | null | undefined) => (ref == null ? null : `<${ref.digest}>`),
      who: (party) => ({ name: `姓名${party}`, address: `住址${party}` }),
      // As they are read: to the end of its act, and before it what is looked back at.
      facts: facts.filter(({ seq, type }) => seq <= fact.seq + 3 && (seq >= fact.seq || isLookedAt(type))),
    },
  );
}

const last = ({ facts }: MediationInMemory, type: string): Fact => {
  const found = facts.findLast((fact) => fact.type === type);
  if (found === undefined) throw new Error(`nothing of ${type} was recorded`);
  return found;
};

const sat = () => {
  const mediation = aMediation().prepared();
  mediation.act('inviteHelper', { helperAs: 'neighbour', of: null, name: text('helper') }, mediator);
  mediation.act('proposeTelling', { to: text('whom'), what: text('what') }, mediator);
  for (const party of ['p1', 'p2']) {
    mediation.act('agreeHelper', { ...itself(party), helper: 'h1' }, mediator);
    mediation.act('agreeTelling', { ...itself(party), telling: 1 }, mediator).consents(party);
  }
  return mediation.sits({ attended: ['p1', 'p2', 'h1'] });
};
const asked = () => sat().act('askRecusal', { ...itself('p2'), mediator: mediatorId, reason: text('why') }, mediator);
const settled = () =>
  sat()
    .drawnUp({ limits: ['title'] })
    .signs('p1')
    .signs('p2')
    .mediatorSigns()
    .isSealed();
const court = { source: 'court', track: 'delegated' } as const;
const returned = () => {
  const mediation = aMediation().ready(court).sits();
  const undisputed = text('undisputed').digest;
  for (const party of ['p1', 'p2']) mediation.act('confirmFacts', { ...itself(party), text: undisputed }, mediator);
  mediation.act('agreeLater', { ...itself('p1'), until: day('2026-11-30') }, mediator);
  return mediation.act('fail', { reason: 'differences', words }, mediator).act('tellSender', aReport, mediator);
};

/** Mediations that give every paper, of every sort of end. */
const all = [
  settled(),
  asked().act('ruleRecusal', { mediator: mediatorId, isRecused: true, reasons: words }, committeeHead),
  asked().act('ruleRecusal', { mediator: mediatorId, isRecused: false, reasons: words }, committeeHead),
  returned(),
  aMediation().ready({ sort: 'family' }).withdrawn('p2'),
  aMediation().opened().act('decline', { reason: 'outside_scope', words }, mediator),
  aMediation().opened({ source: 'court', track: 'online' }).until('2026-09-01'),
  aMediation().ready({ sort: 'medical' }).until('2026-12-01'),
  aMediation().ready().drawnUp({ form: 'oral', obligations: [] }).signs('p1', 'word').signs('p2', 'word'),
  aMediation()
    .ready({ ...court, track: 'entrusted_ordinary' })
    .drawnUp({ obligations: [] }),
];

interface Paper {
  readonly of: MediationInMemory;
  readonly fact: Fact;
  readonly zh: NoticeGiven;
  readonly en: NoticeGiven;
}
const papers: Paper[] = [];
for (const of of all) {
  for (const fact of of.facts) {
    const [zh, en] = [await paperOf(of, fact), await paperOf(of, fact, 'en')];
    if (zh !== null && en !== null) papers.push({ of, fact, zh, en });
  }
}
const bodyOf = ({ kind, contents }: NoticeGiven, language: 'zh' | 'en') =>
  textOfNotice(nationalClauses[kind][language], contents).map(({ text: line }) => line);

describe('the papers of mediations', () => {
  it('are of every kind that a committee has', () => {
    const kinds = new Set<NoticeKindName>(papers.map(({ zh }) => zh.kind));
    const ofCommittees = Object.entries<NoticeKind>(noticeKinds).filter(([, { isOfCommittee }]) => isOfCommittee);
    expect(ofCommittees.flatMap(([kind]) => (kinds.has(kind as NoticeKindName) ? [] : [kind]))).toEqual([]);
    expect(kinds.size).toBe(12);
  });

  it('state everything that they have to, in both languages', () => {
    const lacking = papers.flatMap(({ fact, zh, en }) =>
      [zh, en].flatMap(({ kind, contents }) =>
        missingContents(kind, contents).map(({ field }) => `${fact.type} ${String(fact.seq)}: ${kind} lacks ${field}`),
      ),
    );
    expect(lacking).toEqual([]);
  });

  it('say names, dates and routes in words, and no id', () => {
    const said = papers.flatMap(({ zh, en }) => [...bodyOf(zh, 'zh'), ...bodyOf(en, 'en')]);
    expect(said.length).toBeGreaterThan(200);
    const raw = /mediation-binju|00000000|\d{4}-\d{2}-\d{2}|null|undefined|rural_land|suit_on|settled_partly/u;
    expect(said.filter((line) => raw.test(line))).toEqual([]);
  });

  it('are issued by the committee, also where time did it', () => {
    expect(new Set(papers.map(({ zh }) => zh.issuer))).toEqual(
      new Set(['mediation-binju', 'mediation-medical'].filter((id) => papers.some(({ zh }) => zh.issuer === id))),
    );
    expect(papers.some(({ fact, zh }) => zh.kind === 'mediationEnd' && fact.actor.kind !== 'person')).toBe(true);
  });

  it('go to whose they are: a consent, its rights and its end to each alone', () => {
    const own = papers.filter(({ zh }) => ['mediationConsent', 'mediationRights', 'mediationEnd'].includes(zh.kind));
    expect(own.length).toBeGreaterThan(20);
    for (const { fact, zh } of own) expect(zh.to).toEqual([(fact.data as { party: string }).party]);
    const consents = own.filter(({ zh }) => zh.kind === 'mediationConsent');
    for (const { fact, zh } of consents) {
      const { party } = fact.data as { party: string };
      const other = party === 'p1' ? 'p2' : 'p1';
      expect([
        bodyOf(zh, 'zh').join().includes(`姓名${party}`),
        bodyOf(zh, 'zh').join().includes(`姓名${other}`),
      ]).toEqual([...[true, false]]);
    }
    const acceptances = papers.filter(({ zh }) => zh.kind === 'mediationAcceptance');
    expect(acceptances.map(({ zh }) => zh.to)).toEqual(acceptances.map(() => ['p1']));
    const recusals = papers.filter(({ zh }) => zh.kind === 'mediationRecusal');
    expect(recusals.map(({ zh }) => zh.to)).toEqual([['p2'], ['p2']]);
  });

  it('of an end name each route with its limit, and the last day at the court', () => {
    const end = papers.find(({ of, zh }) => of === all[0] && zh.kind === 'mediationEnd');
    expect(end?.zh.contents).toMatchObject({ outcome: '达成协议', confirmBy: null, limits: '物权、知识产权的确认' });
    expect(end?.zh.contents['routes']).toContain('《人民调解法》第三十二条');
    const family = papers.find(({ of, zh }) => of === all[4] && zh.kind === 'mediationEnd');
    expect(family?.zh.contents['routes']).toMatch(/离婚.*身份关系没有诉讼时效[\s\S]*人身安全保护令/u);
    const silent = papers.find(({ of, zh }) => of === all[6] && zh.kind === 'mediationRefusal');
    expect(silent?.zh.contents['reason']).toContain('第十二条第二款');
  });

  it('that decline it say why in the words of whoever declined, to the applicant alone', () => {
    const refused = papers.find(({ of, zh }) => of === all[5] && zh.kind === 'mediationRefusal');
    expect(refused?.zh).toMatchObject({
      to: ['p1'],
      contents: { reason: expect.stringContaining(`：<${words.digest}>`) },
    });
  });

  it('tell nobody what a mediator or a party wrote about any other end', () => {
    const ends = papers.filter(({ zh }) => zh.kind === 'mediationEnd');
    expect(ends.length).toBeGreaterThan(8);
    expect(
      ends.filter(({ zh, en }) => [...bodyOf(zh, 'zh'), ...bodyOf(en, 'en')].join().includes(words.digest)),
    ).toEqual([]);
  });

  it('to a court have what all confirmed, its number and what goes back', () => {
    const report = papers.find(({ zh }) => zh.kind === 'mediationReturn');
    expect(report?.zh).toMatchObject({
      addressee: `<${text('court').digest}>`,
      contents: {
        outcome: '调解不成',
        reason: '分歧较大',
        undisputed: `<${text('undisputed').digest}>`,
        agreement: null,
      },
    });
    const police = aMediation().ready({ source: 'police' }).withdrawn('p1').told();
    return expect(paperOf(police, last(police, 'senderTold'))).resolves.toBeNull();
  });

  it('are signed by each party that they are of, on a line of its own', () => {
    const linesOf = (kind: NoticeKindName) =>
      papers
        .filter(({ zh }) => zh.kind === kind)
        .map(({ zh }) => zh.signers?.filter((one) => one.startsWith('当事人')).length);
    expect(new Set([...linesOf('mediationAgreement'), ...linesOf('mediationSession')])).toEqual(new Set([2]));
    const three = aMediation().ready();
    const third = {
      identity: { party: 'p3', digest: 'd' },
      role: 'respondent',
      nature: 'person',
      capacity: 'full',
    } as const;
    three.act('addParty', third, mediator).act('tellRights', { party: 'p3' }, mediator).consents('p3').drawnUp();
    return expect(paperOf(three, last(three, 'drawnUp'))).resolves.toMatchObject({
      signers: [
        ...Array.from({ length: 3 }, () => '当事人（签名、盖章或者按指印）'),
        '人民调解员（签名）',
        '记录人（签名）',
      ],
    });
  });

  it('of a later day have the limit so far', () => {
    const later = papers.find(({ zh }) => zh.kind === 'mediationExtension');
    expect(later?.zh.contents).toMatchObject({ dueOn: '2026年9月2日', until: '2026年11月30日' });
  });
});

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
