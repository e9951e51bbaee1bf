import { describe, expect, it } from '@jest/globals';
import { as, servingName, type CaseId } from '#libs/kernel';
import { aPetition, bureauHead, head, officer } from '../../../test/support/a-petition.js';
import { courseOf, text } from '../../../test/support/law.js';
import { isWithdrawnNotice } from './issuing.js';

const part = as<CaseId>('00000000-0000-4000-8000-00000000000d');
const noted = { part, kind: 'delivery', name: '3/p1', n: 1, cause: null, isNecessary: false } as const;
const issued = () =>
  aPetition()
    .registered()
    .referred()
    .tell('notePart', noted, courseOf(part))
    .act('issueNotice', { notice: text('wrong') }, officer);
const seqOf = (petition: ReturnType<typeof issued>, type: string): number =>
  petition.facts.findLast((one) => one.type === type)?.seq ?? 0;
const proved = (petition: ReturnType<typeof issued>, of: number) =>
  ({ servedOn: petition.today(), manner: 'electronic', sentOn: null, notice: null, issued: of }) as const;

describe('a correction of what was issued', () => {
  it('is a further notice that names the first one, and changes nothing else', () => {
    const petition = aPetition().registered().referred().notified().accepted().decided();
    const [of, clocks] = [seqOf(petition, 'decided'), petition.dossier.clocks];
    petition.act('correctNotice', { of, text: text('page 2: 12 m, not 21 m') }, officer);
    expect(petition.facts.at(-1)).toMatchObject({ type: 'noticeCorrected', data: { of, office: 'dept-transport' } });
    expect(petition.dossier.clocks).toEqual(clocks);
    expect(petition.facts.at(-1)?.clocks).toBeUndefined();
  });

  it('is of a paper that there is, by the office that issued it, also once the file is closed', () => {
    const petition = aPetition().registered().referred().notified().accepted().decided().delivered().closed();
    const of = seqOf(petition, 'decided');
    expect(petition.refusal('correctNotice', { of: 1, text: text('x') }, officer)).toMatchObject({
      ...{ code: 'petition.no_such_paper', details: { fact: 1 } },
    });
    expect(petition.refusal('correctNotice', { of, text: text('x') }, bureauHead).code).toBe('petition.no_paper');
    expect(petition.act('correctNotice', { of, text: text('x') }, head).all('noticeCorrected')).toHaveLength(1);
  });
});

describe('a notice that is withdrawn', () => {
  it('tells nothing any more, whatever its delivery proves, and is owed as before', () => {
    const petition = issued();
    const of = seqOf(petition, 'noticeIssued');
    petition.act('withdrawNotice', { of, reason: text('to the wrong address') }, officer);
    const before = petition.facts.length;
    petition.on('2026-08-04').act('notify', proved(petition, of), courseOf(part));
    expect(petition.facts).toHaveLength(before);
    expect(petition.dossier.state.isNotified).toBe(false);
    expect(isWithdrawnNotice(petition.dossier.state, of)).toBe(true);
    expect(petition.duties()).toContain('notify@dept-transport');
    const again = petition.act('issueNotice', { notice: text('right') }, officer);
    expect(again.all('noticeIssued')).toHaveLength(2);
    expect(isWithdrawnNotice(again.dossier.state, seqOf(again, 'noticeIssued'))).toBe(false);
  });

  it('had told the petitioner where it arrived by then: the office is warned, once, and may record it of that day', () => {
    const petition = issued();
    const [of, arrived] = [seqOf(petition, 'noticeIssued'), petition.today()];
    petition.on('2026-08-05').act('withdrawNotice', { of, reason: text('to the wrong address') }, officer);
    petition.on('2026-08-10');
    for (const servedOn of [arrived, petition.today(), arrived]) {
      petition.act('notify', { ...proved(petition, of), servedOn }, courseOf(part));
    }
    expect(petition.all('withdrawnReached')).toEqual([{ office: 'dept-transport', of, servedOn: arrived }]);
    expect([petition.dossier.state.isNotified, petition.duties().includes('notify@dept-transport')]).toEqual([
      false,
      true,
    ]);
    const recorded = { servedOn: arrived, manner: 'post', sentOn: null, notice: null, proof: text('receipt') } as const;
    petition.act('notify', recorded, officer);
    expect(petition.all('notified')).toMatchObject([{ servedOn: arrived }]);
    expect(petition.clock('XF-07/1')).toMatchObject({ metOn: arrived });
  });

  it('is told to whatever is bringing it, until that has ended, and to nothing that brings another paper', () => {
    const petition = aPetition()
      .registered()
      .referred()
      .act('issueNotice', { notice: text('wrong') }, officer);
    const of = seqOf(petition, 'noticeIssued');
    const other = as<CaseId>('00000000-0000-4000-8000-00000000000e');
    const name = servingName(of, 'p1');
    petition
      .tell('notePart', { ...noted, name }, courseOf(part))
      .tell('notePart', { ...noted, part: other, name: servingName(of - 1, 'p1') }, courseOf(other));
    expect(petition.standing().parts.owed).toEqual([]);
    petition.act('withdrawNotice', { of, reason: text('to the wrong address') }, officer);
    expect(petition.standing().parts.owed).toEqual([
      {
        ...{ kind: 'delivery', name, cause: 'overtaken', open: { type: 'overtake', payload: { fact: of } } },
        consequence: 'petition.overtaken_still_served',
      },
    ]);
    petition.tell('endPart', { part, outcome: 'overtaken', causes: 1 }, courseOf(part));
    expect(petition.standing().parts.owed).toEqual([]);
  });

  it('is not told by what is served instead, and is taken back once', () => {
    const petition = issued();
    const of = seqOf(petition, 'noticeIssued');
    petition.act('withdrawNotice', { of, reason: text('to the wrong address') }, officer);
    expect(petition.refusal('withdrawNotice', { of, reason: text('r') }, officer).code).toBe(
      'petition.nothing_on_its_way',
    );
    petition.act('issueNotice', { notice: text('right') }, officer);
    expect(petition.refusal('withdrawNotice', { of, reason: text('r') }, officer).code).toBe('petition.no_such_paper');
    petition.act('notify', proved(petition, seqOf(petition, 'noticeIssued')), courseOf(part));
    expect(petition.dossier.state.issued).toMatchObject([{ isTold: false, isWithdrawn: true }, { isTold: true }]);
    expect(petition.refusal('correctNotice', { of, text: text('x') }, officer).code).toBe('petition.no_such_paper');
  });

  it('is one that nobody was told of yet, and of the own office', () => {
    const petition = issued();
    const of = seqOf(petition, 'noticeIssued');
    expect(petition.refusal('withdrawNotice', { of: of - 1, reason: text('r') }, officer).code).toBe(
      'petition.no_such_paper',
    );
    expect(petition.refusal('withdrawNotice', { of, reason: text('r') }, bureauHead).code).toBe(
      'petition.nothing_on_its_way',
    );
    petition.notified();
    expect(petition.refusal('withdrawNotice', { of, reason: text('r') }, officer).code).toBe(
      'petition.nothing_on_its_way',
    );
  });
});
