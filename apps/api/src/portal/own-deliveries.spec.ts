import { describe, expect, it } from '@jest/globals';
import { kinds, stateKept } from '#libs/docket';
import { as, type CaseId } from '#libs/kernel';
import { aDelivery } from '../../../../test/support/a-delivery.js';
import { aPetition, officer } from '../../../../test/support/a-petition.js';
import { courseOf, publicActor, text } from '../../../../test/support/law.js';
import type { Platform } from '../platform.js';
import { deliveriesOf } from './own-deliveries.js';
import { documentsOf } from './own-documents.js';

const part = as<CaseId>('00000000-0000-4000-8000-00000000000d');
const byPart = courseOf(part);
const issued = () =>
  aPetition()
    .registered()
    .referred()
    .act('issueNotice', { notice: text('it goes on so') }, officer);

/** The documents as the petitioner has them, with a delivery of one of them under way. */
function ownOf(
  petition: ReturnType<typeof issued>,
  delivery: { fact: number; isRead: boolean; isProved?: boolean } | null,
) {
  const { dossier, facts, world } = petition;
  return documentsOf({
    facts,
    textOf: (ref) => (ref === null ? null : '办理程序'),
    offices: world.offices,
    handler: dossier.state.handler,
    isDelivered: dossier.state.deliveredOn !== null,
    hasEnded: false,
    deliveries: delivery === null ? [] : [{ part, isProved: false, ...delivery }],
    kept: dossier.documents,
    records: dossier.state.records,
    duties: dossier.duties,
    mayDispute: () => false,
    mayConfirm: () => petition.allowed(publicActor).confirmNotice === null,
  });
}
const seqOf = ({ facts }: ReturnType<typeof issued>, type: string): number =>
  facts.findLast((one) => one.type === type)?.seq ?? 0;

describe('a notice that is on its way', () => {
  it('is there to be read as long as it is brought, and to confirm it is what proves it', () => {
    const petition = issued();
    expect(ownOf(petition, null)).toEqual([]);
    const fact = seqOf(petition, 'noticeIssued');
    expect(ownOf(petition, { fact, isRead: false })).toMatchObject([
      {
        ...{ id: fact, document: 'notice', tells: 'receipt', on: '2026-08-03', manner: null },
        ...{ texts: [{ part: 'text' }], isServed: false, isOnItsWay: true, mayConfirm: true, isConfirmed: false },
      },
    ]);
    expect(ownOf(petition, { fact, isRead: true })).toMatchObject([{ mayConfirm: false, isConfirmed: true }]);
    // What a signature has proved is nobody's confirmation.
    const proved = { fact, isRead: false, isProved: true };
    expect(ownOf(petition, proved)).toMatchObject([{ mayConfirm: false, isConfirmed: false }]);
  });

  it('of a correction is there with its words, to be read and confirmed', () => {
    const petition = issued();
    const of = seqOf(petition, 'noticeIssued');
    petition.act('correctNotice', { of, text: text('the date is another one') }, officer);
    const fact = seqOf(petition, 'noticeCorrected');
    expect(ownOf(petition, { fact, isRead: false })).toMatchObject([
      { id: fact, document: 'notice', texts: [{ part: 'text' }], isServed: false, mayConfirm: true },
    ]);
  });

  it('of an extension says why and by how long, and moves no date yet', () => {
    const petition = aPetition().registered().referred().notified().accepted().approved();
    const fact = seqOf(petition, 'extensionApproved');
    const [first] = ownOf(petition, { fact, isRead: false });
    expect(first).toMatchObject({ document: 'extension', days: 30, moved: null, isServed: false, mayConfirm: true });
    expect(first?.texts).toMatchObject([{ part: 'reason' }]);
  });

  it('is given as it was served where its page was kept, also after it was told', () => {
    const petition = issued();
    const of = seqOf(petition, 'noticeIssued');
    const file = { sha256: 'a'.repeat(64), bytes: 10, type: 'pdf' } as const;
    petition.tell('keepDocument', { of, language: 'zh', file, from: [1, of] }, officer);
    expect(ownOf(petition, { fact: of, isRead: false })).toMatchObject([{ paper: { of, languages: ['zh'] } }]);
    petition.act('notify', { servedOn: petition.today(), manner: 'in_person', notice: null, issued: of }, officer);
    expect(ownOf(petition, null)).toMatchObject([
      { isServed: true, isOnItsWay: false, paper: { of, languages: ['zh'] } },
    ]);
  });
});

describe('what is on its way to a petitioner', () => {
  const deliveries = async (petition: ReturnType<typeof issued>) => {
    const { dossier } = aDelivery().issued('sms');
    const state = { clocks: [], state: { ...dossier.state, fact: seqOf(petition, 'noticeIssued') } };
    const rows = [{ caseId: part, state: stateKept(JSON.stringify(state)) }];
    const platform = { registry: kinds, database: { query: () => Promise.resolve(rows) } } as unknown as Platform;
    return await deliveriesOf(platform, petition.dossier, 'p1');
  };
  const brought = () =>
    issued().tell('notePart', { part, kind: 'delivery', name: '3/p1', n: 1, cause: null, isNecessary: false }, byPart);

  it('is left out once its office has taken the notice back, whatever becomes of its delivery', async () => {
    const petition = brought();
    const fact = seqOf(petition, 'noticeIssued');
    expect(await deliveries(petition)).toEqual([{ part, fact, isRead: false, isProved: false }]);
    petition.act('withdrawNotice', { of: fact, reason: text('to the wrong address') }, officer);
    expect(await deliveries(petition)).toEqual([]);
  });
});
