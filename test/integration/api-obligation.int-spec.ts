import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { verifyLedger } from '#libs/docket';
import { TestApi } from '../support/api.js';
import { SettledDesk } from '../support/a-settled-desk.js';
import { daysAhead } from '../support/days-ahead.js';
import { ledgerOf } from '../support/door.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());
// One address asks for all of them.
beforeEach(() => api.database.source.query('update rate_limit set hits = 0'));

const debt = { by: 'p2', to: 'p1', what: '支付院墙修复费', amountCents: 500_000 };
const instalments = [30, 60].map((days) => ({ amountCents: 250_000, on: daysAhead(days) }));
const inTwo = { ...debt, instalments };
const today = daysAhead(0);

describe('an obligation over the API', () => {
  it('is there with the effect of the agreement, in its words, for the committee and nobody else', async () => {
    const desk = await SettledDesk.open(api, [inTwo, { ...debt, amountCents: null, what: '清理水沟', after: [1] }]);
    const { item, progress } = await desk.detail();
    expect(item).toMatchObject({
      ...{ phase: 'running', matter: 'agreement', office: 'mediation-binju', aboveTitle: '院墙占地' },
      ...{ owedCents: 500_000, paidCents: 0, excessCents: 0, nextOn: daysAhead(30), isLate: false, endedAs: null },
    });
    expect(progress).toMatchObject({ name: 'o1', what: '支付院墙修复费', debtors: ['p2'], creditors: ['p1'] });
    expect(progress.people).toMatchObject([{ name: '李**' }, { name: '王**' }]);
    expect(progress.dues.map(({ on, missingCents }) => [on, missingCents])).toEqual([
      [daysAhead(30), 250_000],
      [daysAhead(60), 250_000],
    ]);
    expect(progress.options).toMatchObject([
      { route: 'confirmation', whose: 'all' },
      { route: 'suit', whose: 'each' },
    ]);
    expect((await desk.detail('o2')).item).toMatchObject({ phase: 'waiting', owedCents: null });
    expect((await api.get(`/api/obligations/${item.id}`, 'transportHead')).status).toBe(404);
    expect((await api.get('/api/obligations', 'transportHead')).body.items).toEqual([]);
    expect(await desk.mediation()).toMatchObject({ phase: 'performing', endedAs: 'settled', endedAt: null });
    const parts = (await api.get(`/api/mediations/${desk.dispute.id}`, 'mediator')).body.parts as { kind: string }[];
    expect(parts.map(({ kind }) => kind).sort()).toEqual(['confirmation', 'obligation', 'obligation']);
  });

  it('is performed by proof and by word, what is too much is excess, and the next one begins', async () => {
    const desk = await SettledDesk.open(api, [inTwo, { ...debt, amountCents: null, after: [1], withinDays: 5 }]);
    await desk.act('o1', 'prove', { on: today, amountCents: 300_000, from: 'p2', proof: '转账凭证' });
    expect((await desk.detail()).item).toMatchObject({ paidCents: 300_000, nextOn: daysAhead(60), endedAs: null });
    const refused = await desk.ask('o1', 'prove', { on: daysAhead(1), amountCents: 1, proof: '收据' });
    expect([refused.status, refused.body.code]).toEqual([422, 'obligation.date_in_future']);
    const word = { party: 'p1', by: 'p1', on: today, amountCents: 250_000, from: null };
    await desk.act('o1', 'acknowledge', word);
    const { item, progress, texts } = await desk.detail();
    expect(item).toMatchObject({ phase: 'ended', endedAs: 'performed', excessCents: 50_000 });
    expect(progress.payments.map(({ shown, words }) => [shown, words === null ? null : texts[words]])).toEqual([
      ['proof', '转账凭证'],
      ['word', null],
    ]);
    const second = await desk.detail('o2');
    expect(second.item).toMatchObject({ phase: 'running', nextOn: daysAhead(5) });
    expect(second.progress.after).toEqual([{ name: 'o1', as: 'performed' }]);
    await desk.act('o2', 'prove', { on: today, amountCents: null, proof: '现场查看' });
    expect(await desk.mediation()).toMatchObject({ phase: 'ended', endedAs: 'settled' });
    const sentences = (await desk.lines(item.id)).map(({ sentence }) => sentence);
    expect(sentences.join('\n')).toContain('2,500.00');
    // A payment that was none: it is owed again, and so is all of it.
    await desk.act('o1', 'strike', { payment: 2, reasons: '退票' }, 'committeeHead');
    expect(await desk.mediation()).toMatchObject({ phase: 'performing' });
  });

  it('is postponed by words that both sign, and by nobody on a page', async () => {
    const desk = await SettledDesk.open(api, [inTwo]);
    const days = [{ due: 1, on: daysAhead(45) }];
    const said = await desk.say('p2', 'propose', { days, text: '工资下月才发，请求延到下月中。' });
    expect([said.status, said.text]).toEqual([201, expect.anything()]);
    const { progress, texts } = await desk.detail();
    const [proposed] = progress.amendments;
    expect(proposed).toMatchObject({ amendment: 1, by: 'p2', days, signed: [], stands: 'proposed' });
    expect(texts[proposed?.text ?? '']).toBe('工资下月才发，请求延到下月中。');
    expect((await desk.own('p1')).obligations[0]?.proposal).toMatchObject({ days, isSigned: false });
    for (const party of ['p2', 'p1']) {
      const signed = { party, by: party, amendment: 1, text: proposed?.text, on: today };
      await desk.act('o1', 'signAmendment', signed);
    }
    expect((await desk.detail()).progress.dues[0]).toMatchObject({ on: daysAhead(45) });
    expect((await desk.say('p2', 'waive', { words: '算了' })).status).toBe(404);
  });

  it('has its papers, and the bytes of them are drawn', async () => {
    const desk = await SettledDesk.open(api, [debt]);
    await desk.act('o1', 'prove', { on: today, amountCents: 500_000, proof: '当面交付' });
    const { item } = await desk.detail();
    const ended = (await desk.lines(item.id)).find(({ type }) => type === 'ended');
    const page = await api.get(`/api/cases/${item.id}/documents/${String(ended?.seq)}`, 'mediator');
    expect([page.status, page.text.slice(0, 5)]).toEqual([200, '%PDF-']);
  });
});

describe('an obligation whose end is taken back by the head', () => {
  it('is watched again, and so is the agreement', async () => {
    const desk = await SettledDesk.open(api, [debt]);
    await desk.act('o1', 'noteElsewhere', { where: 'court', on: today, words: '已起诉' });
    expect(await desk.mediation()).toMatchObject({ phase: 'ended' });
    expect((await desk.ask('o1', 'resume', { words: '法院准许撤诉' })).status).toBe(403);
    await desk.act('o1', 'resume', { words: '法院准许撤诉' }, 'committeeHead');
    const { item, progress, texts } = await desk.detail();
    expect(item).toMatchObject({ phase: 'running', endedAs: null });
    expect(progress.said.map(({ type, words }) => [type, texts[words]]).at(-1)).toEqual(['resumed', '法院准许撤诉']);
    expect(await desk.mediation()).toMatchObject({ phase: 'performing' });
  });
});

describe('what a party reads of what it owes and is owed', () => {
  it('is its own, and what a debtor says of how it stands is the committee’s', async () => {
    const desk = await SettledDesk.open(api, [inTwo]);
    const [owes, isOwed] = [await desk.own('p2'), await desk.own('p1')];
    expect(owes.obligations[0]).toMatchObject({ isDebtor: true, isCreditor: false, what: '支付院墙修复费' });
    expect(owes.obligations[0]?.may).toMatchObject({ claim: true, tellStanding: true, acknowledge: false });
    expect(isOwed.obligations[0]?.may).toMatchObject({ claim: false, acknowledge: true, dispute: false });
    expect((await desk.say('p2', 'tellStanding', { words: '正在凑钱。' })).status).toBe(201);
    expect(JSON.stringify(await desk.own('p1'))).not.toContain('正在凑钱');
    const { progress, texts } = await desk.detail();
    expect(progress.accounts.map(({ words }) => texts[words])).toEqual(['正在凑钱。']);
    const refused = await desk.say('p1', 'tellStanding', { words: '不归我。' });
    expect([refused.status, refused.body.code]).toEqual([422, 'obligation.not_debtor']);
  });

  it('asks the creditor what the debtor says, and counts it once that one agrees', async () => {
    const desk = await SettledDesk.open(api, [debt]);
    const claimed = { on: today, amountCents: 500_000, words: '微信转账。' };
    expect((await desk.say('p2', 'claim', claimed)).status).toBe(201);
    expect((await desk.detail()).item.paidCents).toBe(0);
    expect((await desk.own('p1')).obligations[0]?.claims).toMatchObject([{ claim: 1, stands: 'open' }]);
    expect((await desk.say('p1', 'dispute', { claim: 1, words: '没到账。' })).status).toBe(201);
    expect((await desk.say('p2', 'claim', claimed)).status).toBe(201);
    expect((await desk.say('p1', 'acknowledge', { on: today, amountCents: 500_000, claim: 2 })).status).toBe(201);
    await desk.runs();
    expect((await desk.detail()).item).toMatchObject({ endedAs: 'performed', paidCents: 500_000 });
    expect((await desk.own('p2')).obligations[0]).toMatchObject({ endedAs: 'performed', phase: 'ended' });
    expect(await desk.mediation()).toMatchObject({ phase: 'ended' });
  });

  it('is a page with forms, which keeps what was typed wrong', async () => {
    const desk = await SettledDesk.open(api, [debt]);
    const browser = await desk.dispute.enter('p1');
    const page = await browser.get('/p/performance');
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('5,000.00')]);
    expect((await browser.get('/p/status')).text).toContain('/p/performance');
    const path = '/p/performance/o1/acknowledge';
    const form = { obligation: 'o1', act: 'acknowledge', on: today, amount: '五千' };
    const drawn = (await browser.get(path)).text;
    const wrong = await browser.send(drawn, '/p/performance', form);
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('五千')]);
    const right = await browser.send(wrong.text, '/p/performance', { ...form, amount: '5,000' });
    expect([right.status, right.to]).toEqual([303, '/p/performance?done=1']);
    expect((await desk.detail()).item.endedAs).toBe('performed');
    expect((await browser.get('/p/performance/o1/claim')).to).toBe('/p/performance');
  });

  it('asks a creditor who says the same again whether it is another one, and takes it once that is said', async () => {
    const desk = await SettledDesk.open(api, [inTwo]);
    const browser = await desk.dispute.enter('p1');
    const form = { obligation: 'o1', act: 'acknowledge', on: today, amount: '2,500' };
    const says = async (drawn: string) => await browser.send(drawn, '/p/performance', form);
    const path = '/p/performance/o1/acknowledge';
    expect((await says((await browser.get(path)).text)).status).toBe(303);
    const asked = await says((await browser.get(path)).text);
    expect([asked.status, asked.text]).toEqual([200, expect.stringContaining('已经登记为第 1 笔')]);
    // Half of it is owed still, whoever presses twice.
    expect((await desk.detail()).item).toMatchObject({ paidCents: 250_000, endedAs: null });
    // Other words would be another warning: what was read was this one.
    const other = await browser.send(asked.text, '/p/performance', { ...form, amount: '9,000' });
    expect([other.status, other.text]).toEqual([200, expect.stringContaining('6500.00 元')]);
    expect((await says(asked.text)).status).toBe(303);
    expect((await desk.detail()).item).toMatchObject({ paidCents: 500_000, endedAs: 'performed' });
    const { item } = await desk.detail();
    expect((await desk.lines(item.id)).at(-2)?.sentence).toContain('Another one');
    // Pressed twice it is that one still.
    expect((await says(asked.text)).status).toBe(303);
    expect((await desk.detail()).item.paidCents).toBe(500_000);
  });

  it('takes no word twice from whoever has no page either, but one that says it is another', async () => {
    const desk = await SettledDesk.open(api, [debt]);
    const came = { on: today, amountCents: 100_000 };
    const again = async (by: string, act: string, fields: object) => {
      const { status, body } = await desk.say(by, act, fields);
      return [status, (body as { readonly code?: string }).code];
    };
    expect(await again('p1', 'acknowledge', came)).toEqual([201, undefined]);
    expect(await again('p1', 'acknowledge', came)).toEqual([409, 'obligation.recorded_already']);
    expect((await desk.detail()).item.paidCents).toBe(100_000);
    expect(await again('p1', 'acknowledge', { ...came, isAnother: true })).toEqual([201, undefined]);
    expect((await desk.detail()).item.paidCents).toBe(200_000);
    const claim = { ...came, words: '微信转账。' };
    expect(await again('p2', 'claim', claim)).toEqual([201, undefined]);
    expect(await again('p2', 'claim', claim)).toEqual([409, 'obligation.claimed_already']);
    const later = { days: [{ due: 1, on: daysAhead(60) }], text: '工资下月才发。' };
    expect(await again('p2', 'propose', later)).toEqual([201, undefined]);
    expect(await again('p2', 'propose', later)).toEqual([409, 'obligation.proposed_already']);
  });

  it('answers a form that is sent twice as it did the first time, and counts each', async () => {
    const desk = await SettledDesk.open(api, [inTwo]);
    const browser = await desk.dispute.enter('p1');
    const hits = async (): Promise<number> => {
      const counted = `select coalesce(sum(hits), 0)::integer as hits from rate_limit where bucket like 'petitioner-acts:%'`;
      const [row] = await api.database.source.query<{ hits: number }[]>(counted);
      return row?.hits ?? 0;
    };
    const path = '/p/performance/o1/acknowledge';
    const twice = async (drawn: string, more: object) => {
      const form = { obligation: 'o1', act: 'acknowledge', on: today, amount: '2,500', ...more };
      const [one, other] = [
        await browser.send(drawn, '/p/performance', form),
        await browser.send(drawn, '/p/performance', form),
      ];
      return [one.status, other.status, other.to];
    };
    const before = await hits();
    expect(await twice((await browser.get(path)).text, {})).toEqual([303, 303, '/p/performance?done=1']);
    expect((await hits()) - before).toBe(2);
    expect((await desk.detail()).item.paidCents).toBe(250_000);
    // Of a claim the law would refuse the second one: the first one has answered it.
    await desk.say('p2', 'claim', { on: today, amountCents: 200_000, words: '微信转账。' });
    const drawn = (await browser.get(path)).text;
    expect(await twice(drawn, { amount: '2,000', claim: '1' })).toEqual([303, 303, '/p/performance?done=1']);
    expect((await desk.detail()).item.paidCents).toBe(450_000);
    const asked = await browser.send((await browser.get(path)).text, '/p/performance', {
      ...{ obligation: 'o1', act: 'acknowledge', on: today, amount: '2,500' },
    });
    expect(asked.status).toBe(200);
    // A look at what would be warned of counts as well.
    expect((await hits()) - before).toBe(6);
  });

  it('says what is wrong beside the field that is, and takes no comma for a thousand', async () => {
    const desk = await SettledDesk.open(api, [debt]);
    const browser = await desk.dispute.enter('p1');
    const path = '/p/performance/o1/acknowledge';
    const form = { obligation: 'o1', act: 'acknowledge', on: today, amount: '1,5' };
    const wrong = await browser.send((await browser.get(path)).text, '/p/performance', form);
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('href="#amount"')]);
    expect(wrong.text).not.toContain('href="#on"');
    expect((await desk.detail()).item.paidCents).toBe(0);
  });

  it('tells each of several debtors that the whole may be asked of one', async () => {
    const parties = [
      { role: 'applicant', name: '李秀兰', phone: '13900001234' },
      { role: 'respondent', name: '王建国', phone: '13900005678' },
      { role: 'respondent', name: '赵大山', phone: '13900007777' },
    ];
    const owed = [{ ...debt, jointly: ['p3'] }, debt];
    const desk = await SettledDesk.open(api, owed, { parties }, ['p1', 'p2', 'p3']);
    const [first, second] = (await desk.own('p2')).obligations;
    expect([first?.isJoint, second?.isJoint]).toEqual([true, false]);
    const page = await (await desk.dispute.enter('p2')).get('/p/performance');
    expect(page.text).toContain('《民法典》第五百一十八条');
  });
});

describe('the ledger with obligations and judicial confirmations in it', () => {
  it('verifies', async () => {
    expect(await verifyLedger(api.database.source, ledgerOf())).toMatchObject({ findings: [] });
  });
});
