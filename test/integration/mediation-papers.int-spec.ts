import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mediationDetail, mediationStatistics } from '#contracts/mediation';
import { deliveryWays, documentOf } from '#libs/contracts';
import { as, type CaseId } from '#libs/kernel';
import { MediationDesk } from '../support/a-mediation-desk.js';
import { TestApi } from '../support/api.js';
import { tellDeliveries, tellOfDelivery } from '../support/course-of-a-delivery.js';
import { charactersIn } from '../support/pdf-text.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

interface Line {
  readonly seq: number;
  readonly type: string;
  readonly raw: { readonly data: { readonly party?: string } };
}

const linesOf = async (id: string): Promise<Line[]> => {
  const { body } = await api.get(`/api/cases/${id}/history?engine=false`, 'mediator');
  return (body.lines as Line[]).sort((a, b) => a.seq - b.seq);
};
/** The last fact of a type, of a party where one is named. */
async function seqOf(id: string, type: string, party?: string): Promise<number> {
  const found = (await linesOf(id)).findLast(
    (line) => line.type === type && (party === undefined || line.raw.data.party === party),
  );
  if (found === undefined) throw new Error(`nothing of ${type} is there`);
  return found.seq;
}
const offered = async (id: string, seq: number) => {
  const { body } = await api.get(`/api/cases/${id}/documents/${String(seq)}/ways`, 'mediator');
  return deliveryWays.parse(body).recipients.map(({ party }) => party);
};
const deliver = (id: string, seq: number, recipient?: string) =>
  api.post(
    `/api/cases/${id}/deliveries`,
    'mediator',
    { seq, plan: ['hand'], ...(recipient !== undefined && { recipient }) },
    randomUUID(),
  );
/** Every character of a page as it is served. */
async function served(id: string, seq: number): Promise<Set<string>> {
  const body = { language: 'zh', purpose: 'serve', words: '送达' };
  const { status, bytes } = await api.ask('POST', `/api/cases/${id}/documents/${String(seq)}`, {
    by: 'mediator',
    body,
  });
  expect(status).toBe(200);
  return charactersIn(bytes);
}
const has = (there: ReadonlySet<string>, words: string) =>
  Array.from(words)
    .filter((one) => there.has(one))
    .join('');

describe('the papers of a mediation', () => {
  it('are each on their way to whose they are, and to nobody else', async () => {
    const { id } = await (await MediationDesk.open(api)).underWay();
    for (const [type, party] of [
      ['rightsTold', 'p2'],
      ['consented', 'p2'],
    ] as const) {
      const seq = await seqOf(id, type, party);
      expect([type, await offered(id, seq)]).toEqual([type, ['p2']]);
      const refused = await deliver(id, seq, 'p1');
      expect([type, refused.status, refused.body.code]).toEqual([type, 422, 'http.no_such_recipient']);
    }
    const accepted = await seqOf(id, 'accepted');
    expect(await offered(id, accepted)).toEqual(['p1']);
    // Nobody is named: it goes to whose it is.
    expect((await deliver(id, accepted)).status).toBe(200);
    const paper = await served(id, accepted);
    expect([has(paper, '李秀兰'), has(paper, '建国')]).toEqual(['李秀兰', '']);
    const { body } = await api.get(`/api/cases/${id}/documents/${String(accepted)}/page?language=zh`, 'mediator');
    expect(body.text).toMatchObject({ title: '调解受理通知书', addressee: '李**：' });
  });

  it('say neither an address that is hidden nor anything that was said apart', async () => {
    const desk = await MediationDesk.open(api);
    const { id } = await desk.underWay();
    await desk.saidApart('p2', '最多让到鹦鹉街口。');
    await desk.act('hideAddress', { party: 'p2', by: 'p2' });
    await desk.act('drawUp', { form: 'written', text: '双方互不追究。' });
    const agreement = await served(id, await seqOf(id, 'drawnUp'));
    expect([has(agreement, '李秀兰王建国'), has(agreement, '柳溪'), has(agreement, '槐荫巷')]).toEqual([
      ...['李秀兰王建国', '柳溪', ''],
    ]);
    await desk.act('fail', { reason: 'differences', words: '各让一步也谈不拢，詹某不签。' });
    const papers = (await linesOf(id)).filter(({ type }) => documentOf('mediation', type)?.isToPetitioner === true);
    expect(new Set(papers.map(({ type }) => type))).toEqual(
      new Set(['accepted', 'disclosed', 'rightsTold', 'consented', 'drawnUp', 'endNoticed']),
    );
    for (const { type, seq } of papers) {
      const there = await served(id, seq);
      expect([type, has(there, '鹦鹉'), has(there, '槐荫'), has(there, '詹')]).toEqual([type, '', '', '']);
    }
  });

  it('name an agent who sat there in full where they are served, and address it to those whose dispute it is', async () => {
    const desk = await MediationDesk.open(api);
    const { id } = await desk.underWay();
    await desk.act('addParty', { role: 'representative', name: '周文瑞', phone: '13900007777' });
    const agent = (await desk.detail()).parties.find(({ role }) => role === 'representative')?.party ?? '';
    const mandate = { by: agent, of: 'p1', as: 'agent', scope: ['receive', 'speak'], shown: '授权委托书' };
    await desk.act('giveMandate', mandate);
    const session = { on: desk.today, place: '村委会', attended: [agent, 'p2'], minutes: '各自陈述。' };
    await desk.act('holdSession', session);
    const seq = await seqOf(id, 'sessionHeld');
    expect(has(await served(id, seq), '周瑞')).toBe('周瑞');
    expect((await offered(id, seq)).toSorted()).toEqual(['p1', 'p2', agent].toSorted());
    // Whose name is on it is a look at that name.
    const looks = await api.get(`/api/cases/${id}/read-log`, 'committeeHead');
    expect(looks.text).toContain(agent);
  });

  it('with an address that is hidden later are served on nobody before they are drawn up anew', async () => {
    const desk = await MediationDesk.open(api);
    const { id } = await desk.underWay();
    await desk.act('drawUp', { form: 'written', text: '双方互不追究。' });
    const seq = await seqOf(id, 'drawnUp');
    expect(has(await served(id, seq), '槐荫巷')).toBe('槐荫巷');
    const sent = String((await deliver(id, seq, 'p1')).body.case);
    await tellOfDelivery(api, as<CaseId>(id), as<CaseId>(sent), 'mediation');
    await desk.act('hideAddress', { party: 'p2', by: 'p2' });
    await tellDeliveries(api, as<CaseId>(id));
    expect((await api.get(`/api/deliveries/${sent}`, 'mediator')).body).toMatchObject({
      ...{ item: { endedAs: 'overtaken' }, progress: { isPaperOver: true } },
    });
    const refused = await deliver(id, seq, 'p1');
    expect([refused.status, refused.body.code]).toEqual([409, 'http.document_stands_no_more']);
    await desk.act('drawUp', { form: 'written', text: '双方互不追究。' });
    const anew = await seqOf(id, 'drawnUp');
    expect((await deliver(id, anew, 'p1')).status).toBe(200);
    expect(has(await served(id, anew), '槐荫巷')).toBe('');
  });

  it('that were drawn up anew are set as void, and of the file one that cannot be set is named', async () => {
    const desk = await MediationDesk.open(api);
    const { id } = await desk.underWay();
    const said = { text: '各退一步。', obligations: [] };
    await desk.act('drawUp', { form: 'oral', ...said });
    const oral = await seqOf(id, 'drawnUp');
    const bound = (...seqs: readonly number[]) =>
      api.ask('POST', `/api/cases/${id}/bound`, {
        ...{ by: 'mediator', headers: { 'accept-language': 'zh' } },
        body: { items: seqs.map((document) => ({ document })) },
      });
    const early = await bound(oral);
    expect([early.status, early.body.code]).toEqual([422, 'http.notice_incomplete']);
    expect(early.body.detail).toMatch(/人民调解口头协议登记表.*达成协议的日期/u);
    await desk.act('drawUp', { form: 'written', ...said });
    const { papersOver } = (await api.get(`/api/mediations/${id}`, 'mediator')).body;
    expect(papersOver).toEqual([oral]);
    const both = await bound(oral, await seqOf(id, 'drawnUp'));
    expect([both.status, has(charactersIn(both.bytes), '作废')]).toEqual([200, '作废']);
  });

  it('are none of what a mediator wrote about the end', async () => {
    const desk = await MediationDesk.open(api);
    const { id } = await desk.underWay();
    await desk.act('fail', { reason: 'differences', words: '院方只愿赔二万元。' });
    const page = await api.bytes(`/api/cases/${id}/documents/${String(await seqOf(id, 'failed'))}`, 'mediator');
    expect(page.status).toBe(404);
  });

  it('of an end are issued with it, one to each, and their delivery tells the mediation', async () => {
    const desk = await MediationDesk.open(api);
    const { id } = await desk.underWay();
    const preview = { command: 'withdraw', values: { party: 'p2', by: 'p2' } };
    const page = await api.ask('POST', `/api/cases/${id}/documents/preview`, { by: 'mediator', body: preview });
    expect([page.status, page.body.text?.title]).toEqual([200, 'Notice of the end of mediation']);
    await desk.act('withdraw', { party: 'p2', by: 'p2' });
    const types = (await linesOf(id)).map(({ type }) => type);
    expect(types.slice(-4)).toEqual(['withdrawn', 'ended', 'endNoticed', 'endNoticed']);
    const seq = await seqOf(id, 'endNoticed', 'p1');
    expect(await offered(id, seq)).toEqual(['p1']);
    const done = await deliver(id, seq);
    expect(done.status).toBe(200);
    const { body } = await api.get(`/api/deliveries/${String(done.body.case)}`, 'mediator');
    expect(body.progress).toMatchObject({ fact: seq, tells: 'tellEnd', atStake: { rule: 'RM-12', isLate: false } });
    expect((await desk.detail()).progress.file).toEqual(['identity', 'notices']);
    // By hand it is told too.
    await desk.act('tellEnd', { party: 'p2' });
    expect(mediationDetail.parse((await api.get(`/api/mediations/${id}`, 'mediator')).body).progress.owedTo).toEqual([
      'p1',
    ]);
  });
});

describe('what a village mediator without an account did', () => {
  it('is recorded by whoever writes it down, as the mediator’s', async () => {
    const desk = await MediationDesk.open(api);
    const person = await desk.registered({ name: '段秀英', account: null });
    await desk.opened();
    await desk.act('accept');
    await desk.act('proposeMediators', { mediators: [person] });
    await desk.act('tellRights', { party: 'p1', recordedFor: person });
    const [line] = (await linesOf(desk.id)).filter(({ type }) => type === 'rightsTold');
    expect(line).toMatchObject({ by: expect.stringContaining('段秀英'), raw: { actor: { recordedFor: person } } });
    // Of a disclosure the command says itself whose it is.
    const refused = await desk.ask('disclose', { mediator: person, recordedFor: person });
    expect(refused.status).toBe(400);
  });

  it('an organisation consents under its seal, and not without it', async () => {
    const desk = await MediationDesk.open(api);
    await desk.opened({ respondent: { nature: 'organisation', name: '柳溪采石厂' } });
    await desk.prepared();
    const said = { party: 'p2', by: 'p2' };
    const refused = await desk.ask('consent', said);
    expect([refused.status, refused.body.code]).toEqual([403, 'party.organisation_needs_its_seal_or_statutory']);
    await desk.act('consent', { ...said, isSealed: true });
  });
});

describe('the statistics of a committee', () => {
  it('count what ended by level, sort, source, end and how it holds, and nobody', async () => {
    const desk = await MediationDesk.open(api);
    const year = desk.today.slice(0, 4);
    const counted = async (by: 'mediator' | 'transportOfficer') => {
      const { body } = await api.get(`/api/mediations/statistics?year=${year}`, by);
      const { tallies } = mediationStatistics.parse(body);
      return tallies.find(({ endedAs }) => endedAs === 'declined') ?? null;
    };
    expect(await counted('mediator')).toBeNull();
    await desk.opened();
    await desk.act('decline', { reason: 'unfit', words: '当事人已经起诉。' });
    const of = { level: 'township', sort: 'civil', source: 'application', endedAs: 'declined', holds: null };
    expect(await counted('mediator')).toEqual({ ...of, count: 1, days: 0, longest: 0 });
    // Whoever sees none of them has nothing to count.
    expect(await counted('transportOfficer')).toBeNull();
    const listed = await api.get('/api/mediations?level=township&endedAs=declined', 'mediator');
    expect(listed.body.items).toMatchObject([{ id: desk.id, level: 'township', days: 0 }]);
  });
});
