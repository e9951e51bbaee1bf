import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mediationDetail, ownMediation, requestedMediation } from '#contracts/mediation';
import { verifyLedger } from '#libs/docket';
import { TestApi } from '../support/api.js';
import { DisputeDesk } from '../support/a-dispute-desk.js';
import { ledgerOf } from '../support/door.js';
import { FormReader } from '../support/form-reader.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

// One address asks for all of them.
beforeEach(() => api.database.source.query('update rate_limit set hits = 0'));

const typed = {
  ...{ subject: '邻居砌院墙占了我家的地。', sort: 'civil', place: 'town-binju' },
  ...{ name: '李秀兰', phone: '139 0000 1234', address: '' },
  ...{ otherName: '王建国', otherNature: 'person', otherPhone: '', otherAddress: '' },
};
const body = {
  ...{ place: 'town-binju', sort: 'civil', title: '院墙占地' },
  applicant: { name: '李秀兰', phone: '13900001234' },
  respondent: { name: '王建国' },
};
const asks = (more: object = {}, key: string = randomUUID()) =>
  api.ask('POST', '/api/public/mediation/requests', { body: { ...body, ...more }, key });
const list = async () =>
  (await api.get('/api/mediations?limit=100', 'mediator')).body.items as { id: string; number: string }[];

/** The party whose code it is, as it reads its mediation. */
const ownOf = async (right: { number: string; queryCode: string }) =>
  ownMediation.parse((await api.ask('POST', '/api/public/mediation', { body: right })).body);

describe('a mediation that somebody asks for on the public page', () => {
  it('lies before the committee of the township, once however often it is sent, and its code is given at once', async () => {
    const reader = new FormReader(api.url);
    const page = await reader.get('/p/mediate');
    expect(page.text).toMatch(/<option value="town-binju"\s*>宾居镇<\/option>/);
    const said = await reader.send(page.text, '/p/mediate', typed);
    expect(said).toMatchObject({ status: 303, to: '/p/receipt' });
    expect((await reader.send(page.text, '/p/mediate', typed)).status).toBe(303);
    const receipt = (await reader.get('/p/receipt')).text;
    for (const words of ['这是您的回执', '邻居砌院墙占了我家的地。', '宾居镇', '（含当天）告诉您受理不受理', '<svg']) {
      expect(receipt).toContain(words);
    }
    expect(receipt).toContain('凭身份证明到宾居镇人民调解委员会（0872-0000303）补发');
    expect(receipt).not.toMatch(/王建国|县信访局/);
    const number = /（\d{4}）宾居镇调字第\d+号/u.exec(receipt)?.[0] ?? '';
    const queryCode = /[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){3}/.exec(receipt)?.[0] ?? '';
    const own = await ownOf({ number, queryCode });
    expect(own).toMatchObject({ phase: 'intake', party: 'p1', isUnseen: true, subject: typed.subject });
    expect((await reader.get('/p/status')).text).toContain('请带身份证到委员会表示第一次同意');

    const found = (await list()).filter((one) => one.number === number);
    expect(found).toHaveLength(1);
    const seen = mediationDetail.parse((await api.get(`/api/mediations/${found[0]?.id ?? ''}`, 'mediator')).body);
    expect(seen.item).toMatchObject({ committee: 'mediation-binju', source: 'application', phase: 'intake' });
    expect(seen.progress.unseen).toEqual(['p1']);
    expect(seen.parties.map(({ role, name }) => [role, name])).toEqual([
      ['applicant', '李**'],
      ['respondent', '王**'],
    ]);
    expect(seen.duties.map(({ what }) => what)).toEqual(['accept']);
  });

  it('loses nothing of what was typed when something is wrong, in either language', async () => {
    const reader = new FormReader(api.url);
    const wrong = { ...typed, phone: '12', otherNature: '', sort: '' };
    const { status, text } = await reader.post('/p/mediate', wrong);
    expect(status).toBe(422);
    for (const words of ['<a href="#sort">', '<a href="#phone">电话只写数字', '<a href="#otherNature">', '王建国']) {
      expect(text).toContain(words);
    }
    await reader.post('/p/look', { language: 'en', back: '/p/mediate' });
    const english = await reader.post('/p/mediate', { ...typed, place: 'nowhere', otherName: '' });
    expect(english.status).toBe(422);
    for (const words of [
      'Ask for mediation',
      '<a href="#place">Choose in which township.</a>',
      'Write the name of the other side.',
    ]) {
      expect(english.text).toContain(words);
    }
    const changed = await reader.send((await reader.get('/p/mediate')).text, '/p/mediate', typed);
    expect(changed.to).toBe('/p/receipt');
    expect((await reader.get('/p/receipt')).text).toContain('this is your receipt');
  });

  it('says once that what the other side will read tells who somebody is, and takes what is wanted for the committee alone', async () => {
    const reader = new FormReader(api.url);
    for (const subject of ['王建国砌院墙占了我家的地。', '邻居砌院墙，电话139 0000 5678。']) {
      const page = await reader.get('/p/mediate');
      const told = await reader.send(page.text, '/p/mediate', { ...typed, subject, request: '请他退回三十公分。' });
      expect([told.status, told.text.includes('<a href="#subject">“是什么纠纷”里有姓名')]).toEqual([422, true]);
      const again = { ...typed, subject, request: '请他退回三十公分。', meant: subject };
      expect((await reader.send(told.text, '/p/mediate', again)).to).toBe('/p/receipt');
    }
    const [last] = await list();
    const seen = mediationDetail.parse((await api.get(`/api/mediations/${last?.id ?? ''}`, 'mediator')).body);
    expect(seen.texts[seen.progress.request ?? '']).toBe('请他退回三十公分。');
  });

  it('is offered where somebody of the committee can answer', async () => {
    const { text } = await new FormReader(api.url).get('/p/mediate');
    expect([...text.matchAll(/<option value="(town-[a-z-]+)"/gu)].map(([, id]) => id)).toEqual(['town-binju']);
  });

  it('is consented to before the committee first, which sees who that is, and on the page after that', async () => {
    const { number, queryCode } = requestedMediation.parse((await asks()).body);
    const { id = '' } = (await list()).find((one) => one.number === number) ?? {};
    const { person } = await DisputeDesk.open(api);
    const act = async (command: string, more: object = {}) => {
      const { item } = (await api.get(`/api/mediations/${id}`, 'mediator')).body;
      return await api.done(`/api/mediations/${id}/${command}`, 'mediator', { seenVersion: item.version, ...more });
    };
    const mediated = async () => {
      await act('proposeMediators', { mediators: [person] });
      await act('disclose', { mediator: person });
    };
    const consents = async (right = { number, queryCode }) =>
      await api.ask('POST', '/api/public/mediation/consent', {
        body: { ...right, isOpen: false, isElectronic: false },
        key: randomUUID(),
      });
    await act('accept');
    await mediated();
    await act('tellRights', { party: 'p1' });
    const refused = await consents();
    expect([refused.status, refused.body.code]).toEqual([409, 'mediation.identity_unseen']);
    expect((await ownOf({ number, queryCode })).may.consent).toBe(false);
    const { item } = (await api.get(`/api/mediations/${id}`, 'mediator')).body;
    const first = { seenVersion: item.version, party: 'p1', by: 'p1' };
    const early = await api.post(`/api/mediations/${id}/consent`, 'mediator', first);
    expect([early.status, early.body.code]).toEqual([409, 'mediation.receipt_first']);
    const proved = { party: 'p1', words: '身份证' };
    const again = await api.done(`/api/mediations/${id}/receipt`, 'mediator', proved);
    await act('consent', { party: 'p1', by: 'p1' });
    // Whoever typed the name has no code any more.
    const typedBy = await api.ask('POST', '/api/public/mediation', { body: { number, queryCode } });
    expect(typedBy.status).toBe(404);
    const right = { number, queryCode: String(again.body.queryCode) };
    expect(await ownOf(right)).toMatchObject({ isUnseen: false, consent: { isOfThese: true } });
    await mediated();
    expect((await ownOf(right)).may.consent).toBe(true);
    expect((await consents(right)).status).toBe(201);
    const { progress } = mediationDetail.parse((await api.get(`/api/mediations/${id}`, 'mediator')).body);
    expect(progress.unseen).toEqual([]);
  });

  it('ends where it is declined: whom nobody has seen reads why on the page, and nobody is owed a paper for ever', async () => {
    const { number, queryCode } = requestedMediation.parse((await asks()).body);
    const { id = '' } = (await list()).find((one) => one.number === number) ?? {};
    const { item } = (await api.get(`/api/mediations/${id}`, 'mediator')).body;
    const declined = { seenVersion: item.version, reason: 'outside_scope', words: '不是民间纠纷。' };
    await api.done(`/api/mediations/${id}/decline`, 'mediator', declined);
    const over = mediationDetail.parse((await api.get(`/api/mediations/${id}`, 'mediator')).body);
    expect(over.item).toMatchObject({ phase: 'ended', endedAs: 'declined' });
    expect((await ownOf({ number, queryCode })).end).toMatchObject({ as: 'declined' });
  });

  it('is answered alike whoever is named, and tells nothing of anybody', async () => {
    const first = await asks();
    const same = await asks();
    const other = await asks({ respondent: { name: '无此人', nature: 'organisation' } });
    for (const said of [first, same, other]) {
      expect(said.status).toBe(201);
      expect(Object.keys(said.body).toSorted()).toEqual(
        ['committee', 'isRepeat', 'number', 'openedAt', 'queryCode'].toSorted(),
      );
      expect(said.text).not.toMatch(/李秀兰|王建国|无此人/u);
    }
    // Who is named is told by no page but the committee's.
    const right = { number: String(first.body.number), queryCode: String(first.body.queryCode) };
    expect(JSON.stringify(await ownOf(right))).not.toMatch(/王建国|13900001234/u);
  });

  it('is refused without a place that has a committee, a name or a telephone, and is no office’s word', async () => {
    const key = randomUUID();
    expect((await asks({}, key)).body.isRepeat).toBe(false);
    expect((await asks({}, key)).body.isRepeat).toBe(true);
    // A village has a committee, which disputes of the page do not come to.
    for (const place of ['dept-water', 'village-jinniu-liuxi']) {
      const nowhere = await asks({ place });
      expect([nowhere.status, nowhere.body.code]).toEqual([422, 'mediation.no_committee']);
    }
    for (const more of [{ applicant: { name: '李秀兰' } }, { respondent: {} }, { source: 'court' }]) {
      expect((await asks(more)).status).toBe(400);
    }
  });

  it('is limited for each source, together with matters that are submitted', async () => {
    const answers = [];
    for (let n = 0; n < 22; n += 1) {
      const submits = n % 2 === 0;
      const said = submits
        ? await api.ask('POST', '/api/public/petitions', { body: { matter: '路灯不亮。' }, key: randomUUID() })
        : await asks();
      answers.push(said.status);
    }
    expect([answers.filter((one) => one === 201).length, answers.slice(20)]).toEqual([20, [429, 429]]);
    const reader = new FormReader(api.url);
    const { status, text } = await reader.send((await reader.get('/p/mediate')).text, '/p/mediate', typed);
    expect([status, text.includes('王建国')]).toEqual([429, true]);
  });

  it('leaves a ledger that is whole', async () => {
    expect(await verifyLedger(api.database.source, ledgerOf())).toMatchObject({ findings: [] });
  });
});
