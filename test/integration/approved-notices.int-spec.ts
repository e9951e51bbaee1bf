import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { documentView, outcome } from '#libs/contracts';
import { verifyLedger } from '#libs/docket';
import { TestApi } from '../support/api.js';
import { changeOffice } from '../support/organisation.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
  await changeOffice(api, 'dept-transport', { approvedNotices: ['receipt'], reason: '告知书由负责人签发' });
}, 60_000);
afterAll(() => api.close());

type Who = 'transportOfficer' | 'transportHead';

async function aMatter() {
  const body = { channel: 'visit', class: 'appeal', matter: '水渠被挖断。', petitioner: { name: '李秀兰' } };
  const { id } = (await api.done('/api/petitions', 'clerk', body)).body;
  await api.done(`/api/petitions/${String(id)}/refer`, 'clerk', {
    ...{ seenVersion: 1, to: 'dept-transport', manner: 'transfer' },
  });
  return String(id);
}

const give = async (id: string, command: string, body: object, who: Who) => {
  const seenVersion = await api.versionOf('petitions', id);
  return outcome.parse((await api.done(`/api/petitions/${id}/${command}`, who, { seenVersion, ...body })).body);
};

describe('a notice whose office has its head approve it', () => {
  const notice = '由本局办理，六十日内答复。';

  it('is read by the head as the page that it will be, is on no way before, and is issued as it was read', async () => {
    const id = await aMatter();
    const { facts } = await give(id, 'issueNotice', { notice }, 'transportOfficer');
    expect(facts.map(({ type }) => type)).toEqual(['noticeSubmitted']);
    const draft = facts[0]?.seq ?? 0;
    const { noticeDraft } = (await api.get(`/api/petitions/${id}`, 'transportHead')).body;
    expect(noticeDraft).toMatchObject({ number: 1, seq: draft, notice: 'receipt', stage: 'submitted' });
    const view = async (seq: number) => {
      const of = await api.get(`/api/cases/${id}/documents/${String(seq)}/page`, 'transportHead');
      return documentView.parse(of.body);
    };
    const read = await view(draft);
    expect(JSON.stringify(read)).toContain(notice);
    const early = await api.post(`/api/cases/${id}/deliveries`, 'transportOfficer', { seq: draft });
    expect(early.body).toMatchObject({ status: 409, code: 'http.document_not_issued' });
    const approved = await give(id, 'approveNotice', { submission: noticeDraft.number }, 'transportHead');
    expect(approved.facts.map(({ type }) => type)).toEqual(['noticeApproved', 'noticeIssued']);
    const issued = approved.facts.at(-1)?.seq ?? 0;
    expect(JSON.stringify(await view(issued))).toContain(notice);
    const sent = await api.post(`/api/cases/${id}/deliveries`, 'transportOfficer', { seq: issued, plan: ['hand'] });
    expect(outcome.parse(sent.body).facts.map(({ type }) => type)).toContain('issued');
    expect((await verifyLedger(api.database.source, api.platform)).findings).toEqual([]);
  });

  it('is a duty of the head, who may give it back with the reason, and of no other kind', async () => {
    const id = await aMatter();
    await give(id, 'issueNotice', { notice }, 'transportOfficer');
    const { duties } = (await api.get(`/api/petitions/${id}`, 'transportHead')).body;
    expect(duties).toContainEqual(expect.objectContaining({ what: 'approveNotice', office: 'dept-transport' }));
    await give(id, 'returnNotice', { submission: 1, reason: '写明期限' }, 'transportHead');
    const { noticeDraft } = (await api.get(`/api/petitions/${id}`, 'transportOfficer')).body;
    expect(noticeDraft).toMatchObject({ stage: 'returned', reason: '写明期限' });
    await give(id, 'accept', {}, 'transportOfficer');
    const { facts } = await give(id, 'issueNotice', { notice }, 'transportOfficer');
    expect(facts.map(({ type }) => type)).toEqual(['noticeIssued']);
  });
});
