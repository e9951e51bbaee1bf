import { describe, expect, it } from '@jest/globals';
import { aMediation, aReport, committeeHead, itself, mediator } from '../../../../test/support/a-mediation.js';
import { mediatorId, otherCase, type MediationInMemory } from '../../../../test/support/a-mediation.js';
import { bothAgreed, inForceSince } from '../../../../test/support/an-agreement.js';
import { day, text } from '../../../../test/support/law.js';
import { bodyOf, last, paperOf } from '../../../../test/support/mediation-paper.js';
import type { Fact } from '#libs/kernel';
import { missingContents, noticeKinds } from '#libs/notice';
import type { NoticeKind, NoticeKindName } from '#libs/notice';
import type { NoticeGiven } from '../case/kinds-own.js';

const words = text('words');

const sat = () => {
  const mediation = aMediation().prepared();
  mediation.act('inviteHelper', { helperAs: 'neighbour', of: null, name: text('helper') }, mediator);
  mediation.act('proposeTelling', { to: text('whom'), what: text('what') }, mediator);
  for (const party of ['p1', 'p2']) {
    mediation.act('agreeHelper', { ...itself(party), helper: 'h1' }, mediator);
    mediation.act('agreeTelling', { ...itself(party), telling: 1 }, mediator).consents(party);
  }
  return mediation.calls('2026-08-05', { invited: ['p1', 'p2', 'h1'] }).sits({ attended: ['p1', 'p2', 'h1'] });
};
const moved = () =>
  aMediation()
    .ready()
    .calls('2026-08-05')
    .act(
      'moveSession',
      { session: 1, on: day('2026-08-06'), time: '14:00', place: text('hall'), reason: text('away') },
      mediator,
    );
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

const replacing = {
  ...{ ...otherCase, kind: 'mediation' as const, by: inForceSince('2026-08-10'), words },
  agreed: bothAgreed('2026-08-03'),
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
  moved(),
  settled().act('replaceAgreement', replacing, committeeHead),
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
describe('the papers of mediations', () => {
  it('are of every kind that a committee has', () => {
    const kinds = new Set<NoticeKindName>(papers.map(({ zh }) => zh.kind));
    const ofCommittees = Object.entries<NoticeKind>(noticeKinds).filter(([, { isOfCommittee }]) => isOfCommittee);
    // Those of what is performed afterwards are given by other kinds of cases.
    const own = ofCommittees.flatMap(([kind]) => (kind.startsWith('mediation') ? [kind] : []));
    expect(own.filter((kind) => !kinds.has(kind as NoticeKindName))).toEqual([]);
    expect(kinds.size).toBe(14);
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
    // What is settled does not end by the article on what is not.
    expect([
      end?.zh.contents['basis'],
      bodyOf(end?.zh as NoticeGiven, 'zh')
        .join()
        .includes('第二十六条'),
    ]).toEqual([...[null, false]]);
    expect(end?.zh.contents['routes']).toContain('《人民调解法》第三十二条');
    const family = papers.find(({ of, zh }) => of === all[4] && zh.kind === 'mediationEnd');
    expect(family?.zh.contents['routes']).toMatch(/离婚.*身份关系没有诉讼时效[\s\S]*人身安全保护令/u);
    const silent = papers.find(({ of, zh }) => of === all[6] && zh.kind === 'mediationRefusal');
    expect(silent?.zh.contents['reason']).toContain('第十二条第二款');
  });

  it('tell a day that interrupts limitation where a party asked for it, and nobody else', async () => {
    const ends = async (opening: Parameters<ReturnType<typeof aMediation>['ready']>[0]) => {
      const mediation = aMediation().ready(opening).withdrawn('p2');
      const [accepted, ended] = [
        await paperOf(mediation, last(mediation, 'accepted')),
        await paperOf(mediation, last(mediation, 'endNoticed')),
      ];
      return [accepted, ended].map((one) => bodyOf(one as NoticeGiven, 'zh').join());
    };
    const says = (lines: readonly string[]) => lines.map((one) => one.includes('诉讼时效的中断'));
    const own = await ends({});
    expect([says(own), own.map((one) => one.includes('当事人于2026年8月3日申请调解'))]).toEqual([
      ...[
        [true, true],
        [true, true],
      ],
    ]);
    for (const opening of [court, { source: 'initiative' }, { source: 'police' }] as const) {
      expect(says(await ends(opening))).toEqual([false, false]);
    }
  });

  it('name the last day for confirmation once, and not the thirty days beside it', async () => {
    const mediation = aMediation().ready().drawnUp().signs('p1').signs('p2').mediatorSigns().isSealed();
    const lines = bodyOf((await paperOf(mediation, last(mediation, 'endNoticed'))) as NoticeGiven, 'zh');
    expect(lines.filter((one) => one.includes('司法确认'))).toHaveLength(1);
  });

  it('of an oral agreement that was drawn up anew is set with its place for the day empty', async () => {
    const mediation = aMediation().ready().drawnUp({ form: 'oral', obligations: [] });
    const first = last(mediation, 'drawnUp');
    const dayOf = async () => (await paperOf(mediation, first))?.contents['reachedOn'];
    expect(await dayOf()).toBeNull();
    mediation.drawnUp();
    expect(await dayOf()).toMatch(/^　+年/u);
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
