import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handedOn, openedMediation, ownMediation } from '#contracts/mediation';
import { MediationDesk } from '../support/a-mediation-desk.js';
import { TestApi, type StaffName } from '../support/api.js';
import { charactersIn } from '../support/pdf-text.js';

// What an office that handed a dispute over is told of it: whether it was taken, outcome and date; a court its papers. No case.

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const parties = [
  { role: 'applicant', name: '李秀兰' },
  { role: 'respondent', name: '王建国' },
];
const asked = { committee: 'mediation-binju', sort: 'civil', source: 'government', title: '河滩地界', parties };

async function handed(by: StaffName, more: object = {}): Promise<MediationDesk> {
  const desk = await MediationDesk.open(api);
  desk.id = openedMediation.parse((await api.done('/api/mediations', by, { ...asked, ...more })).body).id;
  return desk;
}
const toldTo = async (by: StaffName) => handedOn.parse((await api.get('/api/mediations/handed-on', by)).body).items;
const toldOf = async ({ id }: MediationDesk, by: StaffName) => (await toldTo(by)).find((one) => one.id === id);

/** The last fact of a type. */
async function seqOf({ id }: MediationDesk, type: string): Promise<number> {
  const { body } = await api.get(`/api/cases/${id}/history?engine=false`, 'mediator');
  const lines = (body.lines as { readonly seq: number; readonly type: string }[]).filter((one) => one.type === type);
  return Math.max(...lines.map(({ seq }) => seq));
}

async function set(desk: MediationDesk, type: string): Promise<void> {
  const body = { language: 'zh', purpose: 'serve', words: '送达' };
  const path = `/api/cases/${desk.id}/documents/${String(await seqOf(desk, type))}`;
  expect((await api.ask('POST', path, { by: 'mediator', body })).status).toBe(200);
}

const paperOf = ({ id }: MediationDesk, paper: string, by: StaffName) =>
  api.get(`/api/mediations/handed-on/${id}/papers/${paper}`, by);

describe('an office that handed a dispute over', () => {
  it('is told whether it was accepted, then outcome and date, and reads no case', async () => {
    const desk = await handed('transportOfficer', { sender: 'dept-transport' });
    expect(await toldOf(desk, 'transportOfficer')).toMatchObject({
      title: '河滩地界',
      acceptedOn: null,
      endedAs: null,
    });
    await desk.prepared();
    expect(await toldOf(desk, 'transportOfficer')).toMatchObject({ acceptedOn: desk.today, endedAs: null });
    for (const party of ['p1', 'p2']) await desk.act('consent', { party, by: party });
    await desk.saidApart('p2', '最低要三千元。');
    await desk.act('withdraw', { party: 'p2', by: 'p2', reason: '对方不讲理' });
    const told = await toldOf(desk, 'transportOfficer');
    expect(told).toMatchObject({ endedAs: 'withdrawn', endedOn: desk.today, papers: [] });
    expect(JSON.stringify(told)).not.toMatch(/三千|不讲理|秀兰|建国/u);
    expect((await api.get(`/api/mediations/${desk.id}`, 'transportOfficer')).status).toBe(404);
    expect((await api.get('/api/mediations', 'transportOfficer')).body.items).toEqual([]);
    // It sees it there: nobody has to tell it by letter.
    expect((await desk.detail()).duties.map(({ what }) => what)).not.toContain('tellSender');
  });

  it('is named to the parties, who know by it what is told', async () => {
    const opened = await api.done('/api/mediations', 'transportOfficer', { ...asked, sender: 'dept-transport' });
    const { number, queryCode } = openedMediation.parse(opened.body);
    const own = ownMediation.parse(
      (await api.ask('POST', '/api/public/mediation', { body: { number, queryCode } })).body,
    );
    expect(own.sender).toMatchObject({ name: { zh: '宾川县交通运输局' }, isCourt: false });
  });

  it('is told that it was declined, and not why', async () => {
    const desk = await handed('transportOfficer', { sender: 'dept-transport' });
    await desk.act('decline', { reason: 'unfit', words: '双方有人命案底' });
    const told = await toldOf(desk, 'transportOfficer');
    expect(told).toMatchObject({ acceptedOn: null, endedAs: 'declined', endedOn: desk.today });
    expect(JSON.stringify(told)).not.toMatch(/案底|unfit/u);
  });

  it('is another one than who sits at the desk, where that one says so; the title is in words that are not its own', async () => {
    const desk = await handed('clerk', { sender: 'dept-housing' });
    expect(await toldOf(desk, 'housingOfficer')).toMatchObject({ title: null });
    expect([await toldOf(desk, 'clerk'), await toldOf(desk, 'transportOfficer')]).toEqual([undefined, undefined]);
    const own = await api.post('/api/mediations', 'clerk', { ...asked, sender: 'mediation-binju' });
    const party = await api.post('/api/mediations', 'clerk', {
      ...asked,
      source: 'application',
      sender: 'dept-housing',
    });
    expect([own, party].map(({ status, body }) => [status, String(body.code)])).toEqual([
      [422, 'mediation.sender_unfit'],
      [422, 'mediation.sender_unfit'],
    ]);
  });

  it('is nobody unless somebody says so, and is then told by letter', async () => {
    const desk = await handed('clerk');
    expect(await toldOf(desk, 'clerk')).toBeUndefined();
    await desk.act('decline', { reason: 'outside_scope', words: '不属于调解范围' });
    expect((await desk.detail()).duties.map(({ what }) => what)).toContain('tellSender');
  });

  it('is none where nobody would read it', async () => {
    const said = await api.post('/api/mediations', 'clerk', { ...asked, sender: 'town-binju' });
    expect([said.status, said.body.code]).toEqual([422, 'mediation.sender_unfit']);
  });
});

describe('a court that handed a dispute over', () => {
  const ofCourt = {
    ...{ source: 'court', track: 'delegated', court: '青岩县人民法院', courtNumber: '（2026）诉前调12号' },
    sender: 'court',
  };

  it('reads its report and the agreement once they were set, and nobody else does', async () => {
    const desk = await handed('clerk', ofCourt);
    await desk.prepared();
    for (const party of ['p1', 'p2']) await desk.act('consent', { party, by: party });
    await desk.act('drawUp', { form: 'written', text: '河滩地以老柳树为界。' });
    const text = (await desk.detail()).progress.agreement?.text ?? '';
    for (const party of ['p1', 'p2']) await desk.act('sign', { party, by: party, how: 'paper', on: desk.today, text });
    await desk.act('signAsMediator', { mediator: desk.person, on: desk.today });
    await desk.act('seal', { on: desk.today });
    await set(desk, 'drawnUp');
    // Set, and not reported yet.
    expect(await toldOf(desk, 'judge')).toMatchObject({ courtNumber: '（2026）诉前调12号', papers: [] });
    expect((await paperOf(desk, 'agreement', 'judge')).status).toBe(404);

    await desk.act('tellSender', { isMaterialReturned: true, material: '起诉状一份' });
    expect(await toldOf(desk, 'judge')).toMatchObject({ endedAs: 'settled', papers: ['agreement'] });
    await set(desk, 'senderTold');
    expect((await toldOf(desk, 'judge'))?.papers).toEqual(['report', 'agreement']);

    const report = await paperOf(desk, 'report', 'judge');
    expect(report.status).toBe(200);
    expect(Array.from('起诉状一份').every((one) => charactersIn(report.bytes).has(one))).toBe(true);
    const agreement = await paperOf(desk, 'agreement', 'judge');
    expect(Array.from('老柳树为界').every((one) => charactersIn(agreement.bytes).has(one))).toBe(true);
    for (const by of ['housingOfficer', 'clerk', 'mediator'] as const)
      expect((await paperOf(desk, 'report', by)).status).toBe(404);
    const log = await api.get(`/api/cases/${desk.id}/read-log`, 'mediator');
    expect((log.body.items as { what: string; office: string }[]).filter(({ what }) => what === 'paper')).toMatchObject(
      [{ office: 'court' }, { office: 'court' }],
    );
  });

  it('is named as its sender alone: whoever sits at the desk takes none of its papers', async () => {
    for (const sender of ['bureau', 'dept-housing']) {
      const said = await api.post('/api/mediations', 'clerk', { ...asked, ...ofCourt, sender });
      expect([said.status, said.body.code]).toEqual([422, 'mediation.sender_unfit']);
    }
    const desk = await handed('clerk', { ...ofCourt, sender: null });
    expect(await toldOf(desk, 'clerk')).toBeUndefined();
  });

  it('is owed its report all the same', async () => {
    const desk = await handed('clerk', ofCourt);
    await desk.act('decline', { reason: 'outside_scope', words: '不属于调解范围' });
    expect((await desk.detail()).duties.map(({ what }) => what)).toContain('tellSender');
  });
});
