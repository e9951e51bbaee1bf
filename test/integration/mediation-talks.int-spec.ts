import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MediationDesk } from '../support/a-mediation-desk.js';
import { TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

type Who = 'mediator' | 'committeeHead';
const asks = async (desk: MediationDesk, by: Who) => {
  const asked = [`/api/mediations/${desk.id}/talks`, by, { party: 'p2' }, randomUUID()] as const;
  const { status, body } = await api.post(...asked);
  // Whoever got no answer asks again with the same key, and is told the same.
  const again = await api.post(...asked);
  expect([again.status, again.body.case]).toEqual([status, body.case]);
  return [status, (body.code ?? body.case) as string];
};
/** What somebody reads of a talk: by its page, its history, the list and the search. */
async function reads(talk: string, by: Who) {
  const page = await api.get(`/api/talks/${talk}`, by);
  const history = await api.get(`/api/cases/${talk}/history?engine=false`, by);
  const { items } = (await api.get('/api/talks', by)).body;
  const isListed = (items as { id: string }[]).some(({ id }) => id === talk);
  return [page.status, history.status, isListed];
}
const everything = [200, 200, true];
const nothing = [404, 404, false];

async function mediatedBy(desk: MediationDesk, ...mediators: string[]) {
  await desk.act('proposeMediators', { mediators });
  return async () => {
    for (const mediator of mediators) await desk.act('disclose', { mediator });
    for (const party of ['p1', 'p2']) await desk.act('consent', { party, by: party });
  };
}

let head: Promise<string> | undefined;
/** The head of the committee as somebody of the register who mediates: an account is one person's. */
async function headOf(desk: MediationDesk): Promise<string> {
  const { account } = (await api.get('/api/session', 'committeeHead')).body;
  return await (head ??= desk.registered({ name: '钱主任', account }));
}

describe('a talk', () => {
  it('is read by a mediator who comes later once that party consents, and no more by one who is replaced', async () => {
    const desk = await MediationDesk.open(api);
    await desk.underWay();
    const talk = await desk.saidApart('p2', '先听一听。');
    expect(await asks(desk, 'committeeHead')).toEqual([403, 'mediation.others_mediate']);
    const second = await headOf(desk);
    const consented = await mediatedBy(desk, second);
    // At the proposal itself, before the talk knows of anybody else.
    expect(await reads(talk, 'mediator')).toEqual(nothing);
    expect(await asks(desk, 'committeeHead')).toEqual([409, 'mediation.not_consented']);
    await consented();
    expect(await asks(desk, 'mediator')).toEqual([403, 'mediation.others_mediate']);
    expect(await asks(desk, 'committeeHead')).toEqual([200, talk]);
    expect([await reads(talk, 'committeeHead'), await reads(talk, 'mediator')]).toEqual([everything, nothing]);
    const { texts } = (await api.get(`/api/talks/${talk}`, 'committeeHead')).body;
    expect(Object.values(texts as object)).toContain('先听一听。');
    await (
      await mediatedBy(desk, desk.person, second)
    )();
    expect(await asks(desk, 'mediator')).toEqual([200, talk]);
    expect([await reads(talk, 'committeeHead'), await reads(talk, 'mediator')]).toEqual([everything, everything]);
    await desk.act('askRecusal', { party: 'p1', by: 'p1', mediator: desk.person, reason: '是对方的亲戚。' });
    await desk.act('ruleRecusal', { mediator: desk.person, isRecused: true, reasons: '属实。' }, 'committeeHead');
    expect([await reads(talk, 'committeeHead'), await reads(talk, 'mediator')]).toEqual([everything, nothing]);
  });

  it('is of one account where no mediator has one, and nobody takes it over', async () => {
    const desk = await MediationDesk.open(api);
    await desk.opened();
    await desk.act('accept');
    for (const party of ['p1', 'p2']) await desk.act('tellRights', { party });
    await (
      await mediatedBy(desk, await desk.registered({ name: '段秀英' }))
    )();
    const talk = await desk.saidApart('p2', '先听一听。');
    expect(await asks(desk, 'committeeHead')).toEqual([403, 'mediation.others_mediate']);
    expect(await asks(desk, 'mediator')).toEqual([200, talk]);
    expect([await reads(talk, 'mediator'), await reads(talk, 'committeeHead')]).toEqual([everything, nothing]);
  });

  it('goes on once that side has consented to whoever mediates now, and is written by nobody before', async () => {
    const desk = await MediationDesk.open(api);
    await desk.opened();
    await desk.act('accept');
    for (const party of ['p1', 'p2']) await desk.act('tellRights', { party });
    const nobodysAccount = () => desk.registered({ name: '段秀英' });
    await (
      await mediatedBy(desk, await nobodysAccount())
    )();
    const talk = await desk.saidApart('p2', '先听一听。');
    const consented = await mediatedBy(desk, await nobodysAccount());
    const says = async () => {
      const { item } = (await api.get(`/api/talks/${talk}`, 'mediator')).body;
      const said = { seenVersion: item.version, on: desk.today, text: '再听一听。' };
      const { status, body } = await api.post(`/api/talks/${talk}/say`, 'mediator', said, randomUUID());
      return [status, (body.code ?? null) as string | null] as const;
    };
    expect(await says()).toEqual([409, 'mediation.not_consented']);
    await consented();
    expect(await says()).toEqual([200, null]);
  });

  it('that was closed is followed by a next one, and whoever comes to mediate reads both', async () => {
    const desk = await MediationDesk.open(api);
    await desk.underWay();
    const first = await desk.saidApart('p2', '先听一听。');
    const asked = [`/api/mediations/${desk.id}/talks`, 'mediator', { party: 'p2' }, randomUUID()] as const;
    expect((await api.post(...asked)).body.case).toBe(first);
    const { item } = (await api.get(`/api/talks/${first}`, 'mediator')).body;
    await api.done(`/api/talks/${first}/close`, 'mediator', { seenVersion: item.version });
    const next = await desk.saidApart('p2', '再听一听。');
    expect(next).not.toBe(first);
    // Whoever got no answer before it was closed is told of that one.
    expect((await api.post(...asked)).body.case).toBe(first);
    await (
      await mediatedBy(desk, await headOf(desk))
    )();
    expect(await asks(desk, 'committeeHead')).toEqual([200, next]);
    for (const talk of [first, next]) expect(await reads(talk, 'committeeHead')).toEqual(everything);
  });

  it('hears nobody once the mediation has ended, and tells that to nobody else', async () => {
    const desk = await MediationDesk.open(api);
    await desk.underWay();
    const talk = await desk.saidApart('p2', '先听一听。');
    const before = (await api.get(`/api/talks/${talk}`, 'mediator')).body.item as { version: number };
    const last = [`/api/talks/${talk}/say`, 'mediator'] as const;
    const lastWords = { seenVersion: before.version, on: desk.today, text: '最后一句。' };
    const key = randomUUID();
    expect((await api.post(...last, lastWords, key)).status).toBe(200);
    await desk.act('withdraw', { party: 'p1', by: 'p1' });
    const { item } = (await api.get(`/api/talks/${talk}`, 'mediator')).body;
    const words = { seenVersion: item.version, on: desk.today, text: '再听一次。' };
    const refused = await api.post(`/api/talks/${talk}/say`, 'mediator', words);
    expect([refused.status, refused.body.code]).toEqual([409, 'talk.closed']);
    expect((await api.post(...last, lastWords, key)).status).toBe(200);
    const call = { seenVersion: item.version, on: desk.today, time: '09:30', place: '村委会' };
    const called = await api.post(`/api/talks/${talk}/call`, 'mediator', call);
    expect([called.status, called.body.code]).toEqual([409, 'talk.closed']);
    const outside = await api.post(`/api/talks/${talk}/say`, 'committeeHead', words);
    expect([outside.status, outside.body.code]).toEqual([404, 'docket.no_such_case']);
  });
});

describe('an incident', () => {
  const danger = { stage: 'danger', words: '一方扬言要带人来拆墙。' };

  it('is seen no more by a mediator who is recused, and asked for again it is the same room', async () => {
    const desk = await MediationDesk.open(api);
    await desk.underWay();
    const path = `/api/mediations/${desk.id}/incidents`;
    const key = randomUUID();
    const first = await api.post(path, 'committeeHead', danger, key);
    const seen = () =>
      Promise.all(
        (['mediator', 'committeeHead'] as const).map(
          async (by) => (await api.get(`/api/incidents/${String(first.body.case)}`, by)).status,
        ),
      );
    expect([first.status, await seen()]).toEqual([201, [200, 200]]);
    await desk.act('askRecusal', { party: 'p1', by: 'p1', mediator: desk.person, reason: '是对方的亲戚。' });
    await desk.act('ruleRecusal', { mediator: desk.person, isRecused: true, reasons: '属实。' }, 'committeeHead');
    expect(await seen()).toEqual([404, 200]);
    const again = await api.post(path, 'committeeHead', danger, key);
    expect(again.body).toEqual({ ...first.body, isRepeat: true });
  });
});
