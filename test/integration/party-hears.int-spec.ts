import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { mediationBoard, ownMediation } from '#contracts/mediation';
import { TestApi } from '../support/api.js';
import { DisputeDesk } from '../support/a-dispute-desk.js';
import { daysAhead } from '../support/days-ahead.js';
import type { FormReader } from '../support/form-reader.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

// One address asks for all of them.
beforeEach(() => api.database.source.query('update rate_limit set hits = 0'));

const ownOf = async (desk: DisputeDesk, party: string) => ownMediation.parse((await desk.read(party)).body);

describe('what a party tells those who mediate alone', () => {
  it('lies in the room of that side, told to whoever mediates, and on no page of anybody', async () => {
    const desk = await DisputeDesk.open(api);
    await desk.receipt('p2');
    await desk.prepared();
    const early = await desk.say('p1', 'apart', { text: '底线是三万元。' });
    expect([early.status, early.body.code]).toEqual([409, 'mediation.not_consented']);
    for (const party of ['p1', 'p2']) await desk.say(party, 'consent');
    const [one, two] = [await desk.enter('p1'), await desk.enter('p2')];
    const drawn = async (reader: FormReader) =>
      (await reader.get('/p/status')).text.replaceAll(/value="[^"]*"|data-idle="\d+"|\d\d:\d\d/gu, '');
    const before = [await drawn(one), await drawn(two)];
    await api.post('/api/reminders/read', 'mediator', {});
    const form = (await one.get('/p/apart')).text;
    expect(form).not.toContain('data-draft');
    const wrong = await one.send(form, '/p/apart', { text: ' ' });
    expect([wrong.status, wrong.text.includes('请写下想告诉调解员的')]).toEqual([422, true]);
    expect(await one.send(form, '/p/apart', { text: '底线是三万元。' })).toMatchObject({
      ...{ status: 303, to: '/p/status?done=apart' },
    });
    const key = randomUUID();
    const [said, again] = [
      await desk.say('p1', 'apart', { text: '孩子的学费最要紧。' }, key),
      await desk.say('p1', 'apart', { text: '孩子的学费最要紧。' }, key),
    ];
    expect([said.status, again.status, again.body.isRepeat]).toEqual([201, 201, true]);
    expect(said.body).toEqual({ ...again.body, isRepeat: false });
    expect([await drawn(one), await drawn(two)]).toEqual(before);
    const talks = (await api.get(`/api/talks?mediation=${desk.id}`, 'mediator')).body.items as { id: string }[];
    expect(talks).toHaveLength(1);
    const room = (await api.get(`/api/talks/${talks[0]?.id ?? ''}`, 'mediator')).body;
    expect(Object.values(room.texts as object)).toEqual(
      expect.arrayContaining(['底线是三万元。', '孩子的学费最要紧。']),
    );
    // The head of the committee mediates nothing here.
    expect((await api.get(`/api/talks/${talks[0]?.id ?? ''}`, 'committeeHead')).status).toBe(404);
    const newIn = async (by: 'mediator' | 'committeeHead') =>
      ((await api.get('/api/reminders', by)).body.items as { what: string; kind: string; case: string }[])
        .filter(({ what, case: of }) => what === 'told' && [desk.id, talks[0]?.id].includes(of))
        .map(({ kind }) => kind);
    expect((await newIn('mediator')).toSorted()).toEqual(['mediation', 'mediation', 'talk', 'talk']);
    expect(await newIn('committeeHead')).toEqual(['mediation', 'mediation']);
  });

  const bothConsent = async () => {
    const desk = await DisputeDesk.open(api);
    await desk.receipt('p2');
    await desk.prepared();
    for (const party of ['p1', 'p2']) await desk.say(party, 'consent');
    return desk;
  };
  /** Sends it, and whoever takes it dies before that command of the room. */
  const brokenOff = async (command: string, send: () => Promise<{ status: number }>) => {
    const { docket } = api.platform;
    const act = docket.act.bind(docket);
    const dying = jest.spyOn(docket, 'act').mockImplementation((input) => {
      const dies = input.kind === 'talk' && input.commands.some(({ type }) => type === command);
      return dies ? Promise.reject(new Error('killed')) : act(input);
    });
    try {
      expect((await send()).status).toBe(500);
    } finally {
      dying.mockRestore();
    }
  };
  const listed = async (desk: DisputeDesk) =>
    (await api.get(`/api/talks?mediation=${desk.id}`, 'mediator')).body.items as { id: string; said: number }[];

  it('is asked anew where it broke off: others to whom that party has not consented read nothing', async () => {
    const desk = await bothConsent();
    const [key, text] = [randomUUID(), '底线是三万元。'];
    await brokenOff('open', () => desk.say('p1', 'apart', { text }, key));
    await desk.act('proposeMediators', { mediators: [desk.person] });
    const again = await desk.say('p1', 'apart', { text }, key);
    expect([again.status, again.body.code]).toEqual([409, 'mediation.not_consented']);
    await desk.act('disclose', { mediator: desk.person });
    await desk.say('p1', 'consent');
    expect((await desk.say('p1', 'apart', { text }, key)).status).toBe(201);
    expect((await listed(desk)).map(({ said }) => said)).toEqual([1]);
  });

  it('is said no more after the end, where it broke off before', async () => {
    const desk = await bothConsent();
    const [key, text] = [randomUUID(), '底线是三万元。'];
    await brokenOff('say', () => desk.say('p1', 'apart', { text }, key));
    await desk.say('p2', 'withdraw');
    const again = await desk.say('p1', 'apart', { text }, key);
    expect([again.status, again.body.code]).toEqual([409, 'mediation.ended']);
    expect((await listed(desk)).map(({ said }) => said)).toEqual([0]);
  });

  it('is said once, whatever became of those who heard it, and for that party alone', async () => {
    const desk = await bothConsent();
    const [key, text] = [randomUUID(), '底线是三万元。'];
    const { body } = await desk.say('p1', 'apart', { text }, key);
    const [room] = await listed(desk);
    const { item } = (await api.get(`/api/talks/${room?.id ?? ''}`, 'mediator')).body;
    await api.done(`/api/talks/${room?.id ?? ''}/close`, 'mediator', { seenVersion: item.version });
    await desk.say('p1', 'withdraw');
    expect((await desk.say('p1', 'apart', { text }, key)).body).toEqual({ ...body, isRepeat: true });
    const other = await desk.say('p1', 'apart', { text, of: 'p2' }, key);
    expect([other.status, other.body.code]).toEqual([422, 'docket.key_reused']);
  });

  it('lies in a next room where the one so far was closed', async () => {
    const desk = await bothConsent();
    await desk.say('p1', 'apart', { text: '底线是三万元。' });
    const [room] = await listed(desk);
    const { item } = (await api.get(`/api/talks/${room?.id ?? ''}`, 'mediator')).body;
    await api.done(`/api/talks/${room?.id ?? ''}/close`, 'mediator', { seenVersion: item.version });
    const reader = await desk.enter('p1');
    const form = (await reader.get('/p/apart')).text;
    expect((await reader.send(form, '/p/apart', { text: '还有一句。' })).status).toBe(303);
    expect((await listed(desk)).map(({ said }) => said)).toEqual([1, 1]);
  });
});

describe('a session that was called', () => {
  it('stands on the page of whoever is called, with place and time, until it is called off, which says no why', async () => {
    const parties = [
      { role: 'applicant', name: '李秀兰' },
      { role: 'respondent', name: '王建国' },
      { role: 'applicant', name: '李明' },
    ];
    const desk = await DisputeDesk.open(api, { parties });
    for (const party of ['p2', 'p3']) await desk.receipt(party);
    await desk.prepared();
    await desk.act('tellRights', { party: 'p3' });
    for (const party of ['p1', 'p2', 'p3']) await desk.say(party, 'consent');
    const call = { on: daysAhead(5), time: '09:30', place: '村委会二楼', invited: ['p1', 'p3'] };
    await desk.act('callSession', call);
    expect((await ownOf(desk, 'p1')).called).toMatchObject([
      { on: call.on, time: '09:30', place: '村委会二楼', isOff: false },
    ]);
    expect((await ownOf(desk, 'p2')).called).toEqual([]);
    const reader = await desk.enter('p1');
    expect((await reader.get('/p/status')).text).toContain('村委会二楼');
    const { progress } = (await api.get(`/api/mediations/${desk.id}`, 'mediator')).body;
    expect(progress.called).toMatchObject([
      { session: 1, on: call.on, time: '09:30', invited: ['p1', 'p3'], stands: 'called' },
    ]);
    const { items } = (await api.get('/api/duties', 'mediator')).body as { items: { case: string; what: string }[] };
    expect(items.filter((one) => one.case === desk.id).map(({ what }) => what)).toContain('holdSession');
    await desk.act('callOffSession', { session: 1, reason: '调解员住院。' });
    expect((await ownOf(desk, 'p1')).called).toMatchObject([{ isOff: true, why: null }]);
    const page = (await reader.get('/p/status')).text;
    expect([page.includes('已取消'), page.includes('住院')]).toEqual([true, false]);
  });
});

describe('the board of mediations', () => {
  it('counts those that a committee may see, each number as many as its list', async () => {
    const desk = await DisputeDesk.open(api);
    const over = await DisputeDesk.open(api);
    await over.act('decline', { reason: 'unfit', words: '当事人已经起诉。' });
    await over.act('tellEnd', { party: 'p1' });
    const { body } = await api.get('/api/mediations/board', 'mediator');
    const { own, others, untold } = mediationBoard.parse(body);
    expect([others, untold]).toEqual([[], 0]);
    const [row] = own.filter(({ office }) => office === 'mediation-binju');
    const counted = async (query: string) => {
      const said = await api.get(`/api/mediations?committee=mediation-binju&limit=100&${query}`, 'mediator');
      return (said.body.items as unknown[]).length;
    };
    expect(row?.open).toBe(await counted('state=open'));
    expect(row?.week).toBe(await counted('state=week'));
    expect(row?.overdue).toBe(await counted('state=overdue'));
    for (const { phase, count } of row?.byPhase ?? []) expect(count).toBe(await counted(`phase=${phase}`));
    const phases = row?.byPhase.map(({ phase }) => phase);
    expect(phases).toContain('intake');
    // One that is over is on no board.
    expect(await counted('state=ended')).toBeGreaterThan(0);
    expect(phases).not.toContain('ended');
    expect(JSON.stringify(body)).not.toContain(desk.id);
    expect(mediationBoard.parse((await api.get('/api/mediations/board', 'transportHead')).body)).toMatchObject({
      ...{ own: [], others: [], untold: 0 },
    });
  });
});
