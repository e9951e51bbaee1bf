import { describe, expect, it } from '@jest/globals';
import { byDelivery, corrected, joined, mandated, part, reason } from '../../../test/support/a-joint-petition.js';
import { aPetition, clerk, officer, type PetitionInMemory } from '../../../test/support/a-petition.js';
import { day, text } from '../../../test/support/law.js';

/** Of two who petition, with somebody else in the matter; accepted on 2026-08-03. */
const joint = () => joined(joined(aPetition().registered().referred(), 'p2'), 'p3', 'representative');
const approved = () => joint().notified().accepted().approved();
const telling = (servedOn: string, recipient?: string | null) => ({
  ...({ servedOn: day(servedOn), manner: 'post' } as const),
  ...(recipient !== undefined && { recipient }),
});
const notice = { notice: text('notice'), proof: null };
const movedTo = (petition: PetitionInMemory) => petition.clock('XF-09/1').legalDueOn;

/** What a delivery of the notice of extension proves. */
function told(petition: PetitionInMemory, payload: object) {
  const known = { part, kind: 'delivery', name: '3/p1', n: 1, cause: null, isNecessary: false };
  if (petition.dossier.parts.length === 0) petition.tell('notePart', known, byDelivery);
  const issued = petition.dossier.state.extension?.approval;
  return petition.act('noticeExtension', { ...payload, issued } as never, byDelivery);
}

describe('an extension of which several are told', () => {
  it('moves the date once each of them is, and not before', () => {
    const petition = approved();
    const before = movedTo(petition);
    told(petition.on('2026-08-04'), telling('2026-08-04', 'p1'));
    expect([petition.types().at(-1), movedTo(petition)]).toEqual(['toldInPart', before]);
    expect(petition.all('toldInPart')).toMatchObject([{ parties: ['p1'], left: 1, document: 'extension' }]);
    expect(petition.dossier.duties.map(({ what }) => what)).toContain('noticeExtension');
    told(petition.on('2026-08-05'), telling('2026-08-05', 'p2'));
    expect([petition.types().at(-1), petition.dossier.state.extension?.stage]).toEqual(['extensionNoticed', 'noticed']);
    expect(movedTo(petition)).not.toBe(before);
    expect(petition.dossier.state.told).toEqual([]);
  });

  it('tells nobody twice, and nobody by somebody who received for nobody', () => {
    const petition = told(approved(), telling('2026-08-03', 'p1'));
    const count = petition.facts.length;
    told(petition, telling('2026-08-03', 'p1'));
    told(petition, telling('2026-08-03', 'p3'));
    expect(petition.facts).toHaveLength(count);
  });

  it('is told to all by one who receives for them, and to one alone where the rules of deliveries say so', () => {
    const chosen = () => {
      const petition = mandated(approved(), { by: 'p3', of: 'p1', as: 'representative' });
      return mandated(petition, { by: 'p3', of: 'p2', as: 'agent' });
    };
    expect(told(chosen(), telling('2026-08-03', 'p3')).types().at(-1)).toBe('extensionNoticed');
    const own = told(chosen(), { ...telling('2026-08-03', 'p3'), ownOnly: true });
    expect(own.all('toldInPart')).toMatchObject([{ parties: ['p2'], left: 1 }]);
  });

  it('counts on the last of their days, in whatever order they are recorded', () => {
    const petition = approved().on('2026-08-06');
    petition.act('noticeExtension', { ...telling('2026-08-06', 'p2'), proof: null }, officer);
    petition.act('noticeExtension', { ...telling('2026-08-04', 'p1'), proof: text('slip') }, officer);
    // The service is the one that there was; that another one is counted stands beside it.
    expect(petition.all('extensionNoticed')).toMatchObject([{ servedOn: '2026-08-04', countsOn: '2026-08-06' }]);
    expect(petition.dossier.state.records.at(-1)).toMatchObject({ document: 'extension', statedOn: '2026-08-06' });
    const inOrder = approved().on('2026-08-06');
    inOrder.act('noticeExtension', { ...telling('2026-08-04', 'p1'), proof: text('slip') }, officer);
    inOrder.act('noticeExtension', { ...telling('2026-08-06', 'p2'), proof: null }, officer);
    expect(inOrder.all('extensionNoticed')[0]).not.toHaveProperty('countsOn');
    expect(movedTo(petition)).toBe(movedTo(inOrder));
  });

  it('is told to all at once by an office that names nobody, and to a ward by the guardian', () => {
    expect(approved().act('noticeExtension', telling('2026-08-03'), officer).types().at(-1)).toBe('extensionNoticed');
    const ward = approved().act('correctParty', { ...corrected, party: 'p2', capacity: 'none' }, clerk);
    expect(ward.refusal('noticeExtension', telling('2026-08-03', 'p2'), officer).code).toBe('party.guardian_required');
    expect(ward.refusal('noticeExtension', telling('2026-08-03', 'p3'), officer).code).toBe(
      'petition.received_for_nobody',
    );
    mandated(ward, { by: 'p3', of: 'p2', as: 'guardian', scope: [] });
    ward.act('noticeExtension', telling('2026-08-03', 'p3'), officer);
    expect(ward.refusal('noticeExtension', telling('2026-08-03', 'p3'), officer).code).toBe('petition.told_before');
    expect(ward.all('toldInPart')).toMatchObject([{ parties: ['p2'], left: 1 }]);
  });

  it('is told to no ward where nobody is named: to the guardian, also of the only one who petitions', () => {
    const ward = approved().act('correctParty', { ...corrected, party: 'p2', capacity: 'none' }, clerk);
    mandated(ward, { by: 'p3', of: 'p2', as: 'guardian', scope: [] });
    expect(ward.refusal('noticeExtension', telling('2026-08-03'), officer).code).toBe('party.guardian_required');
    ward.act('noticeExtension', telling('2026-08-03', 'p3'), officer);
    ward.act('noticeExtension', telling('2026-08-03'), officer);
    expect(ward.types().at(-1)).toBe('extensionNoticed');
    const alone = joined(aPetition().registered().referred(), 'p3', 'representative');
    alone.act('correctParty', { ...corrected, party: 'p1', capacity: 'none' }, clerk);
    mandated(alone, { by: 'p3', of: 'p1', as: 'guardian', scope: [] });
    expect(alone.refusal('notify', { ...telling('2026-08-03'), ...notice }, officer).code).toBe(
      'party.guardian_required',
    );
    alone.act('notify', { ...telling('2026-08-03', 'p3'), ...notice }, officer);
    expect(alone.clock('XF-07/1').metOn).toBe('2026-08-03');
  });

  it('is told to all once nobody is left to tell: who was has left since, and it counts from that day on', () => {
    const petition = approved();
    petition.act('noticeExtension', { ...telling('2026-08-03', 'p1'), proof: null }, officer).on('2026-08-05');
    expect(petition.refusal('noticeExtension', { ...telling('2026-08-05', 'p1'), proof: null }, officer).code).toBe(
      'petition.told_before',
    );
    petition.act('leaveParty', { party: 'p2', reason, shown: text('signed') }, clerk).on('2026-08-06');
    petition.act('noticeExtension', { ...telling('2026-08-06'), proof: null }, officer);
    expect(petition.all('extensionNoticed')).toMatchObject([{ servedOn: '2026-08-06', countsOn: '2026-08-05' }]);
    expect([petition.dossier.state.told, petition.dossier.state.extension?.stage]).toEqual([[], 'noticed']);
    // Who stood there twice was told on that one's day.
    const twice = approved();
    twice.act('noticeExtension', { ...telling('2026-08-03', 'p1'), proof: null }, officer).on('2026-08-05');
    twice.act('mergeParties', { party: 'p2', into: 'p1', reason }, clerk);
    twice.act('noticeExtension', { ...telling('2026-08-05', 'p1'), proof: null }, officer);
    expect(twice.all('extensionNoticed')).toMatchObject([{ countsOn: '2026-08-03' }]);
  });

  it('is told to nobody who joins by what was told before', () => {
    const petition = told(approved(), telling('2026-08-03', 'p1'));
    joined(petition, 'p4');
    told(petition, telling('2026-08-03', 'p2'));
    expect(petition.all('toldInPart')).toMatchObject([{ left: 1 }, { left: 1 }]);
    told(petition, telling('2026-08-03', 'p4'));
    expect(petition.types().at(-1)).toBe('extensionNoticed');
  });
});

describe('a notice of which several are told', () => {
  it('meets its clock once each of them is, by the name that is left after a merger', () => {
    const petition = joint().act('notify', { ...telling('2026-08-03', 'p2'), ...notice }, officer);
    expect([petition.dossier.state.isNotified, petition.clock('XF-07/1').metOn]).toEqual([false, null]);
    petition.on('2026-08-04').act('mergeParties', { party: 'p2', into: 'p1', reason }, clerk);
    joined(petition, 'p5');
    petition.act('notify', { ...telling('2026-08-04', 'p5'), ...notice }, officer);
    expect([petition.types().at(-1), petition.clock('XF-07/1').metOn]).toEqual(['notified', '2026-08-04']);
  });

  it('counts on the last of their days, and says on which one it was served', () => {
    const petition = joint().on('2026-08-04');
    petition.act('notify', { ...telling('2026-08-04', 'p2'), ...notice }, officer);
    petition.act('notify', { ...telling('2026-08-03', 'p1'), ...notice, proof: text('slip') }, officer);
    expect(petition.all('notified')).toMatchObject([{ servedOn: '2026-08-03', countsOn: '2026-08-04' }]);
    expect(petition.clock('XF-07/1').metOn).toBe('2026-08-04');
  });

  it('is another one that is told anew to each', () => {
    const petition = joint().act('issueNotice', { notice: text('one') }, officer);
    const [seq] = petition.facts.flatMap((fact) => (fact.type === 'noticeIssued' ? [fact.seq] : []));
    petition.act(
      'notify',
      { ...telling('2026-08-03', 'p2'), ...notice, ...(seq !== undefined && { issued: seq }) },
      officer,
    );
    petition.act('withdrawNotice', { of: seq ?? 0, reason: text('wrong') }, officer);
    petition.act('issueNotice', { notice: text('two') }, officer);
    const second = petition.facts.findLast(({ type }) => type === 'noticeIssued')?.seq;
    petition.act(
      'notify',
      { ...telling('2026-08-03', 'p1'), ...notice, ...(second !== undefined && { issued: second }) },
      officer,
    );
    expect(petition.all('toldInPart').map(({ left }) => left)).toEqual([1, 1]);
  });
});
