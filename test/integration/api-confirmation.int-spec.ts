import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ownConfirmation } from '#contracts/confirmation';
import { ownMediation } from '#contracts/mediation';
import { TestApi } from '../support/api.js';
import { SettledDesk } from '../support/a-settled-desk.js';
import { daysAhead } from '../support/days-ahead.js';
import { charactersIn } from '../support/pdf-text.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());
beforeEach(() => api.database.source.query('update rate_limit set hits = 0'));

const today = daysAhead(0);
const debt = { by: 'p2', to: 'p1', what: '支付院墙修复费', amountCents: 500_000, on: daysAhead(30) };
const yes = (party: string) => ({ party, by: party });
const whole = ['agreement', 'mediated', 'identities', 'contacts'];

describe('a judicial confirmation over the API', () => {
  it('is offered with the effect, is each party’s own, and no list shows who has said yes', async () => {
    const desk = await SettledDesk.open(api, [debt]);
    const { item, progress } = await desk.confirmation();
    expect(item).toMatchObject({ phase: 'offered', office: 'mediation-binju', effectiveOn: today, isAgreed: false });
    expect(progress).toMatchObject({ isWritten: true, isInvited: false, items: null, steps: [] });
    expect(progress.applicants).toEqual([
      { party: 'p1', says: null },
      { party: 'p2', says: null },
    ]);
    expect((await desk.askCourt('consent', yes('p1'))).status).toBe(200);
    const refused = await desk.askCourt('bind', { items: whole });
    expect([refused.status, refused.body.code]).toEqual([409, 'confirmation.not_agreed']);
    expect((await desk.askCourt('decline', yes('p2'))).status).toBe(200);
    expect((await desk.confirmation()).progress.applicants).toEqual([
      { party: 'p1', says: 'yes' },
      { party: 'p2', says: 'no' },
    ]);
    expect((await api.get('/api/confirmations', 'transportHead')).body.items).toEqual([]);
  });

  it('is asked for, confirmed, and the obligations know what may be done by it', async () => {
    const desk = await SettledDesk.open(api, [debt]);
    for (const party of ['p1', 'p2']) await desk.askCourt('consent', yes(party));
    expect((await desk.confirmation()).item).toMatchObject({ phase: 'agreed', isAgreed: true });
    await desk.askCourt('bind', { items: whole.slice(0, 2) });
    expect((await desk.confirmation()).progress.lacking).toEqual(['identities', 'contacts']);
    const asked = { on: today, court: '宾川县人民法院', place: 'body', form: 'written' };
    expect((await desk.askCourt('apply', { ...asked, place: 'inviting' })).body.code).toBe('confirmation.court_unfit');
    expect((await desk.askCourt('apply', asked)).status).toBe(200);
    expect((await desk.detail()).progress.confirmation).toEqual({ as: 'asked', on: today });
    for (const step of ['docketed', 'confirmed']) {
      const said = await desk.askCourt('recordCourtStep', { step, on: today, number: '（2026）云2924民特1号' });
      expect([step, said.status]).toEqual([step, 200]);
    }
    const { item, progress, texts } = await desk.confirmation();
    expect(item).toMatchObject({ phase: 'ended', endedAs: 'confirmed', endedOn: today, appliedOn: today });
    expect(progress.steps.map(({ step }) => step)).toEqual(['docketed', 'confirmed']);
    expect(texts[progress.court ?? '']).toBe('宾川县人民法院');
    expect((await desk.detail()).progress.confirmation).toEqual({ as: 'confirmed', on: today });
    expect((await desk.askCourt('noteReceived', { party: 'p1', on: today })).status).toBe(200);
    expect((await desk.confirmation()).progress.received).toEqual([{ party: 'p1', on: today }]);
  });

  it('is said on the page of each party, where nobody reads what the other one said', async () => {
    const desk = await SettledDesk.open(api, [debt]);
    const read = async (party: string) => {
      const { body } = await api.ask('POST', '/api/public/confirmation', { body: desk.dispute.right(party) });
      return ownConfirmation.parse(body);
    };
    const say = (party: string, act: string) =>
      api.ask('POST', `/api/public/confirmation/${act}`, { body: desk.dispute.right(party), key: randomUUID() });
    const before = await read('p2');
    expect(before).toMatchObject({
      isOffered: true,
      says: null,
      isAgreed: false,
      may: { consent: true, decline: true },
    });
    expect((await say('p1', 'consent')).status).toBe(201);
    expect(await read('p2')).toEqual(before);
    const browser = await desk.dispute.enter('p2');
    const page = (await browser.get('/p/performance')).text;
    const said = await browser.send(page, '/p/confirmation', {});
    expect([said.status, said.to]).toEqual([303, '/p/performance?done=1']);
    expect(await read('p1')).toMatchObject({ says: 'yes', isAgreed: true, may: { consent: false, decline: true } });
    expect((await desk.confirmation()).item.phase).toBe('agreed');
    expect((await say('p1', 'decline')).status).toBe(201);
    expect(await read('p2')).toMatchObject({ says: 'yes', isAgreed: false });
  });

  it('tells a party since when it is confirmed, and until when that one may object', async () => {
    const desk = await SettledDesk.open(api, [debt]);
    for (const party of ['p1', 'p2']) await desk.askCourt('consent', yes(party));
    await desk.askCourt('apply', { on: today, court: '宾川县人民法院', place: 'body', form: 'written' });
    const call = { step: 'both_called', on: today, until: today, time: '09:30' };
    for (const step of [{ step: 'docketed', on: today }, call, { step: 'confirmed', on: today }]) {
      await desk.askCourt('recordCourtStep', step);
    }
    await desk.askCourt('noteReceived', { party: 'p1', on: today });
    // Who is meant is said by name, though the parties stand in the mediation.
    const again = await desk.askCourt('noteReceived', { party: 'p1', on: today });
    expect([again.status, again.body.detail]).toEqual([409, expect.stringContaining('李**')]);
    const read = async (party: string) => {
      const { body } = await api.ask('POST', '/api/public/confirmation', { body: desk.dispute.right(party) });
      return ownConfirmation.parse(body);
    };
    const [one, two] = [await read('p1'), await read('p2')];
    expect([one.endedOn, two.endedOn, two.objectBy]).toEqual([today, today, null]);
    expect(two.steps.map(({ step, until, time }) => [step, until, time])).toEqual([
      ['docketed', null, null],
      ['both_called', today, '09:30'],
      ['confirmed', null, null],
    ]);
    const { clocks } = await desk.confirmation();
    expect(one.isProvisional).toBe(clocks.find(({ rule }) => rule === 'RM-CONFIRM')?.provisional);
    expect(one.objectBy !== null && one.objectBy >= daysAhead(15)).toBe(true);
    const { text } = await (await desk.dispute.enter('p1')).get('/p/performance');
    expect(text).toContain('您提出异议的最后一日');
    expect(text).toContain('这六个月不能延长');
    expect(text).toMatch(/到场：.* 09:30/u);
    // What may be asked no more is offered no more.
    expect(text).not.toContain('双方可以共同请求人民法院确认协议');
  });

  it('is on the page of how it stands what it is in that case, before the mediation was told of it', async () => {
    const desk = await SettledDesk.open(api, [debt]);
    for (const party of ['p1', 'p2']) await desk.askCourt('consent', yes(party));
    await desk.askCourt('apply', { on: today, court: '宾川县人民法院', place: 'body', form: 'written' });
    const own = async () => {
      const { end } = ownMediation.parse((await desk.dispute.read('p1')).body);
      return [end?.routes?.map(({ route }) => route), typeof end?.confirmBy];
    };
    const unheard = async (command: string, body: object) => {
      const { item } = await desk.confirmation();
      const asked = { seenVersion: item.version, ...body };
      expect((await api.post(`/api/confirmations/${item.id}/${command}`, 'mediator', asked)).status).toBe(200);
    };
    await unheard('recordCourtStep', { step: 'treated_withdrawn', on: today });
    expect(await own()).toEqual([['confirmation', 'suit_on_agreement'], 'string']);
    await desk.runs();
    expect(await own()).toEqual([['confirmation', 'suit_on_agreement'], 'string']);
    for (const party of ['p1', 'p2']) await desk.askCourt('consent', yes(party));
    await desk.askCourt('apply', { on: today, court: '宾川县人民法院', place: 'body', form: 'written' });
    expect(await own()).toEqual([['suit_on_agreement'], 'object']);
    await unheard('recordCourtStep', { step: 'confirmed', on: today });
    expect(await own()).toEqual([[], 'object']);
    expect((await (await desk.dispute.enter('p1')).get('/p/status')).text).not.toContain('就协议向人民法院起诉');
  });

  it('has the application that all sign as its paper', async () => {
    const desk = await SettledDesk.open(api, [debt]);
    for (const party of ['p1', 'p2']) await desk.askCourt('consent', yes(party));
    const { item } = await desk.confirmation();
    const lines = await desk.lines(item.id);
    const agreed = lines.find(({ type }) => type === 'agreedToApply');
    const path = `/api/cases/${item.id}/documents/${String(agreed?.seq)}`;
    const page = await api.get(path, 'mediator');
    expect([page.status, page.text.slice(0, 5)]).toEqual([200, '%PDF-']);
    const { body } = await api.get(`${path}/page`, 'mediator');
    const {
      number,
      body: blocks,
      signature,
    } = body.text as { number: unknown; body: { text: string }[]; signature: [] };
    const said = blocks.map(({ text }) => text).join('\n');
    // It is theirs: no number of an office, under the name of the agreement, to a court, masked on a copy.
    expect([number, signature.length]).toEqual([null, 2]);
    expect(said).toContain(desk.dispute.number);
    expect(said).toContain('李**');
    expect(said).toMatch(/此致.*人民法院|To the People’s Court/u);
    // What they sign has their names and where they live.
    const serve = { language: 'zh', purpose: 'serve', words: '交双方签名' };
    const signed = await api.ask('POST', path, { by: 'mediator', body: serve });
    const copy = await api.ask('GET', path, { by: 'mediator' });
    const [masked, full] = [charactersIn(copy.bytes), charactersIn(signed.bytes)];
    expect([masked.has('兰'), full.has('兰'), full.has('宾')]).toEqual([false, true, true]);
  });
});
