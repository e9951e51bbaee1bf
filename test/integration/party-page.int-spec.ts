import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openedMediation, ownMediation } from '#contracts/mediation';
import { statusAnswer } from '#libs/contracts';
import { TestApi } from '../support/api.js';
import { DisputeDesk } from '../support/a-dispute-desk.js';
import { aPdf } from '../support/files/a-document.js';
import { FormReader, hiddenOf } from '../support/form-reader.js';
import { daysAhead } from '../support/days-ahead.js';
import { aPetitioner } from '../support/a-petitioner.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

// One address asks for all of them.
beforeEach(() => api.database.source.query('update rate_limit set hits = 0'));

const ownOf = async (desk: DisputeDesk, party: string) => ownMediation.parse((await desk.read(party)).body);

describe('number and code of a party of a mediation', () => {
  it('are handed to the applicant at the opening, and to the others by the committee that holds it', async () => {
    const desk = await DisputeDesk.open(api);
    const status = await api.ask('POST', '/api/public/status', { body: desk.right('p1') });
    expect(statusAnswer.parse(status.body)).toMatchObject({ kind: 'mediation', number: desk.number, phase: 'intake' });
    const made = await desk.receipt('p2', 'committeeHead');
    expect(made).toMatchObject({ party: 'p2', name: '王建国' });
    expect((await ownOf(desk, 'p2')).party).toBe('p2');
    const body = { party: 'p2', words: '居民身份证' };
    const asked = (by: 'clerk' | 'transportHead') =>
      api.ask('POST', `/api/mediations/${desk.id}/receipt`, { by, body, key: randomUUID() });
    expect([(await asked('clerk')).status, (await asked('transportHead')).status]).toEqual([403, 404]);
  });

  it('are of each applicant their own, whoever was named first, and never those of the other side', async () => {
    const named = [
      { role: 'respondent', name: '王建国' },
      { role: 'applicant', name: '李秀兰' },
      { role: 'applicant', name: '李明' },
    ];
    const opening = { committee: 'mediation-binju', sort: 'civil', title: '院墙占地', parties: named };
    const key = randomUUID();
    const ask = () => api.ask('POST', '/api/mediations', { by: 'clerk', body: opening, key });
    const [said, again] = [openedMediation.parse((await ask()).body), openedMediation.parse((await ask()).body)];
    expect(again.receipts).toEqual(said.receipts);
    const told = [];
    for (const { party, queryCode } of said.receipts) {
      const body = { number: said.number, queryCode };
      const own = ownMediation.parse((await api.ask('POST', '/api/public/mediation', { body })).body);
      told.push([party, own.party, own.sides.find(({ isReader }) => isReader)?.role]);
    }
    expect(told).toEqual([
      ['p1', 'p1', 'applicant'],
      ['p2', 'p2', 'applicant'],
    ]);
  });

  it('are told by the status no more than by the page: of a sham that is suspected, nothing', async () => {
    const desk = await DisputeDesk.open(api);
    await desk.prepared();
    for (const party of ['p1', 'p2']) await desk.act('consent', { party, by: party });
    const status = async () =>
      statusAnswer.parse((await api.ask('POST', '/api/public/status', { body: desk.right('p1') })).body);
    const before = await status();
    expect(before).toMatchObject({ phase: 'sessions', answerBy: (await ownOf(desk, 'p1')).dates[0]?.dueOn });
    await desk.act('suspectSham', { grounds: '两家串通' });
    const { body } = await api.get(`/api/mediations/${desk.id}`, 'mediator');
    expect(body.item).toMatchObject({ phase: 'suspended', dueRule: 'RM-SHAM' });
    expect(await status()).toEqual({ ...before, phase: 'paused', phaseText: 'Paused' });
    expect((await ownOf(desk, 'p1')).phase).toBe('paused');
  });

  it('die with the next ones of that party, and of that party alone; the page that stood open is over', async () => {
    const desk = await DisputeDesk.open(api);
    await desk.receipt('p2');
    const [old, before] = [await desk.enter('p1'), desk.right('p1')];
    expect((await old.get('/p/status')).status).toBe(200);
    await desk.receipt('p1');
    expect((await api.ask('POST', '/api/public/mediation', { body: before })).status).toBe(404);
    expect(await old.get('/p/status')).toMatchObject({ status: 303, to: '/p' });
    expect([(await desk.read('p1')).status, (await desk.read('p2')).status]).toEqual([200, 200]);
    const looks = await api.get(`/api/cases/${desk.id}/read-log`, 'committeeHead');
    expect(JSON.stringify(looks.body)).toContain('"receipt"');
  });

  it('are typed with any brackets, or none', async () => {
    const desk = await DisputeDesk.open(api);
    const plain = desk.number.replaceAll(/[（）]/gu, '');
    for (const number of [
      plain,
      plain.replace('第', ''),
      desk.number.replace('（', '(').replace('）', ')'),
      ` ${desk.number} `,
    ]) {
      const said = await api.ask('POST', '/api/public/status', { body: { ...desk.right('p1'), number } });
      expect([number, said.status]).toEqual([number, 200]);
    }
  });

  it('tell nobody of which kind a wrong one would be, nor whether there is such a number', async () => {
    const [desk, { right: petition }] = [await DisputeDesk.open(api), await aPetitioner(api)];
    const headers = { 'x-correlation-id': 'same-for-all' };
    const wrong = 'AAAAA-BBBBB-CCCCC-DDDDD';
    const none = desk.number.replace(/\d+号/u, '999999号');
    const asked = [
      ['/api/public/status', { number: desk.number, queryCode: wrong }],
      ['/api/public/status', { number: petition.number, queryCode: wrong }],
      ['/api/public/status', { ...desk.right('p1'), number: none }],
      ['/api/public/mediation', { number: petition.number, queryCode: petition.queryCode }],
      ['/api/public/petition', desk.right('p1')],
      ['/api/public/mediation', { number: none, queryCode: wrong }],
    ] as const;
    const said = [];
    for (const [path, body] of asked) {
      await api.database.source.query('update rate_limit set hits = 0');
      said.push(await api.ask('POST', path, { body, headers }));
    }
    expect(said.map(({ status }) => status)).toEqual(asked.map(() => 404));
    expect(new Set(said.map(({ text }) => text)).size).toBe(1);
    const reader = new FormReader(api.url);
    const pages = [];
    for (const number of [desk.number, petition.number, none]) {
      const page = await reader.post('/p/enter', { number, queryCode: wrong });
      pages.push(page.text.replaceAll(number, '<number>').replaceAll(/(nonce|value)="[^"]*"/gu, ''));
    }
    expect(pages[0]).toContain('还可试 9 次');
    expect(new Set(pages.map((text) => text.replace(/还可试 \d 次/gu, '')))).toHaveProperty('size', 1);
  });
});

describe('what a party says by its own code', () => {
  it('is its own word, when it was told its rights, and everybody sees that it has consented', async () => {
    const desk = await DisputeDesk.open(api);
    await desk.receipt('p2');
    const early = await desk.say('p1', 'consent');
    expect([early.status, early.body.code]).toEqual([409, 'mediation.not_accepted']);
    await desk.prepared();
    expect((await ownOf(desk, 'p1')).may).toMatchObject({ consent: true, withdraw: true, conveyOffer: false });
    const key = randomUUID();
    const [said, again] = [await desk.say('p1', 'consent', {}, key), await desk.say('p1', 'consent', {}, key)];
    expect([said.status, again.body.isRepeat]).toEqual([201, true]);
    const other = await ownOf(desk, 'p2');
    expect(other.sides.map(({ party, hasConsented }) => [party, hasConsented])).toEqual([
      ['p1', true],
      ['p2', false],
    ]);
    expect(other.consent).toBeNull();
    expect((await ownOf(desk, 'p1')).consent).toMatchObject({ isOpen: false, isElectronic: false, isOfThese: true });
  });

  it('tells an offer to the other side when its author does, and the counter-offer back', async () => {
    const desk = await DisputeDesk.open(api);
    await desk.receipt('p2');
    await desk.prepared();
    for (const party of ['p1', 'p2']) await desk.say(party, 'consent');
    expect((await desk.say('p1', 'conveyOffer', { text: '让我一尺。' })).status).toBe(201);
    await desk.say('p2', 'conveyOffer', { text: '半尺可以。' });
    const { offers } = await ownOf(desk, 'p2');
    expect(offers.map(({ by, isOwn, text }) => [by, isOwn, text])).toEqual([
      ['p1', false, '让我一尺。'],
      ['p2', true, '半尺可以。'],
    ]);
  });

  it('ends the mediation at once, and tells of the ways that are open now, each with its limit', async () => {
    const desk = await DisputeDesk.open(api);
    await desk.receipt('p2');
    await desk.prepared();
    await desk.say('p1', 'consent');
    expect((await desk.say('p2', 'withdraw', { reason: '不想谈了' })).status).toBe(201);
    for (const party of ['p1', 'p2']) {
      const { end, may } = await ownOf(desk, party);
      expect(end).toMatchObject({ as: 'refused', isByReader: party === 'p2' });
      expect([may.consent, may.withdraw]).toEqual([false, false]);
    }
    expect(JSON.stringify(await ownOf(desk, 'p1'))).not.toContain('不想谈了');
    for (const party of ['p1', 'p2']) await desk.act('tellEnd', { party });
    const { end } = await ownOf(desk, 'p1');
    expect(end?.routes?.map(({ route }) => route)).toEqual(['court', 'township']);
    expect(end?.routes?.[0]?.told.zh).toContain('三年');
  });

  it('is refused to whoever acts for nobody, and taken from whom a mandate covers', async () => {
    const parties = [
      { role: 'applicant', name: '李秀兰' },
      { role: 'respondent', name: '王建国' },
      { role: 'representative', name: '周文' },
    ];
    const desk = await DisputeDesk.open(api, { parties });
    await desk.receipt('p3');
    expect((await desk.read('p3')).body).toMatchObject({ status: 403, code: 'party.no_mandate' });
    await desk.act('accept');
    const mandate = { by: 'p3', of: 'p1', as: 'agent', scope: ['receive', 'speak'], shown: '授权委托书' };
    await desk.act('giveMandate', mandate);
    expect(await ownOf(desk, 'p3')).toMatchObject({ party: 'p1', isForOther: true });
    const narrow = await desk.say('p3', 'withdraw');
    expect([narrow.status, narrow.body.code]).toEqual([403, 'party.mandate_too_narrow']);
  });
});

describe('the page of a party', () => {
  it('says where it stands and what it may do, takes its consent and shows what ending means before it ends', async () => {
    const desk = await DisputeDesk.open(api);
    await desk.receipt('p2');
    await desk.prepared();
    const [one, two] = [await desk.enter('p1'), await desk.enter('p2')];
    const before = (await one.get('/p/status')).text;
    for (const words of ['宾居镇人民调解委员会', '院墙占地', '赵国强', '第二十三条', '同意调解', '不调解了']) {
      expect(before).toContain(words);
    }
    const form = (await one.get('/p/consent')).text;
    expect(form).not.toContain('checked');
    const done = await one.send(form, '/p/consent', {});
    expect(done).toMatchObject({ status: 303, to: '/p/status?done=consent' });
    expect((await one.get('/p/status?done=consent')).text).toContain('您的同意已经记录');
    expect((await two.get('/p/status')).text).toMatch(/申请人\s*已同意/u);
    const ending = (await two.get('/p/withdraw')).text;
    expect(ending).toContain('调解马上结束');
    await two.send(ending, '/p/withdraw', { reason: '' });
    const ended = (await one.get('/p/status')).text;
    expect(ended).toContain('一方拒绝调解');
    expect(ended).not.toContain('href="/p/withdraw"');
    const english = (await one.get('/p/status', { 'accept-language': 'en' })).text;
    expect(english).toContain('How it ended');
    for (const secret of ['王建国', '李秀兰', '13900005678', '柳溪村']) expect(ended + before).not.toContain(secret);
  });

  it('shows the agreement to be read, never to be signed', async () => {
    const desk = await DisputeDesk.open(api);
    await desk.prepared();
    for (const party of ['p1', 'p2']) await desk.act('consent', { party, by: party });
    const obligations = [{ by: 'p2', to: 'p1', what: '拆除占地部分', amountCents: 1_234_567, on: daysAhead(7) }];
    await desk.act('drawUp', { form: 'written', text: '双方互不追究。', obligations });
    const reader = await desk.enter('p1');
    const { text } = await reader.get('/p/agreement');
    for (const words of ['双方互不追究。', '对方当事人向您：拆除占地部分', '12,345.67', '在这里只能看，不能签']) {
      expect(text).toContain(words);
    }
    expect((await reader.get('/p/status')).text).toContain('还没有签名');
    expect((await desk.say('p1', 'sign', { how: 'tablet' })).status).toBe(404);
  });

  it('takes files for the committee, of which each party sees its own alone', async () => {
    const desk = await DisputeDesk.open(api);
    await desk.receipt('p2');
    const one = await desk.enter('p1');
    const page = (await one.get('/p/files')).text;
    expect(page).not.toContain('name="what"');
    const files = [{ name: '照片.pdf', bytes: aPdf(['<</Type/Page>>']) }];
    const said = await one.sendFiles(page, '/p/files', { fields: { kind: 'evidence' }, files });
    expect(said).toMatchObject({ status: 303, to: '/p/files?done=1' });
    expect((await one.get('/p/files')).text).toContain('照片.pdf');
    const two = await desk.enter('p2');
    expect((await two.get('/p/files')).text).not.toContain('照片.pdf');
    expect((await api.get(`/api/cases/${desk.id}/attachments`, 'mediator')).text).toContain('照片.pdf');
  });

  it('has nothing of a petition, and a petition nothing of it', async () => {
    const desk = await DisputeDesk.open(api);
    const one = await desk.enter('p1');
    for (const path of ['/p/evaluate', '/p/waive', '/p/material', '/p/dispute/notice']) {
      expect(await one.get(path)).toMatchObject({ status: 303, to: '/p/status' });
    }
    const { reader } = await (await aPetitioner(api)).enter();
    for (const path of ['/p/consent', '/p/offer', '/p/recusal', '/p/agreement']) {
      expect(await reader.get(path)).toMatchObject({ status: 303, to: '/p/status' });
    }
    const own = (await reader.get('/p/status')).text;
    const token = hiddenOf(own, '/p/leave')['token'] ?? '';
    expect(await reader.post('/p/say', { token, act: 'hideAddress' })).toMatchObject({ status: 303, to: '/p/status' });
    expect(own).toContain('我的信访');
  });

  it('says nothing of what anybody said apart, to the other side and to whoever said it', async () => {
    const desk = await DisputeDesk.open(api);
    await desk.receipt('p2');
    await desk.prepared();
    for (const party of ['p1', 'p2']) await desk.say(party, 'consent');
    const [one, two] = [await desk.enter('p1'), await desk.enter('p2')];
    const drawn = async (reader: FormReader) =>
      (await reader.get('/p/status')).text.replaceAll(/value="[^"]*"|data-idle="\d+"|\d\d:\d\d/gu, '');
    const before = [await drawn(one), await drawn(two)];
    const talk = (await api.done(`/api/mediations/${desk.id}/talks`, 'mediator', { party: 'p2' })).body;
    const words = { seenVersion: talk.version, on: daysAhead(0), text: '底线是三万元。' };
    await api.done(`/api/talks/${String(talk.case)}/say`, 'mediator', words);
    expect([await drawn(one), await drawn(two)]).toEqual(before);
  });
});
