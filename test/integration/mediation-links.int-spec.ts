import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mediationDetail, openedMediation, similarDisputes } from '#contracts/mediation';
import { petitionSeen } from '../support/an-opinion.js';
import { TestApi, type StaffName } from '../support/api.js';

// The same dispute again: shown at the desk and never in the way, and linked with whatever else it stands in, by one code.

let api: TestApi;
let first: { readonly id: string; readonly number: string };
beforeAll(async () => {
  api = await TestApi.open();
  first = await opened('clerk', {});
}, 60_000);
afterAll(() => api.close());

const sides = [
  { role: 'applicant', name: '段玉芬', phone: '13900007001' },
  { role: 'respondent', name: '段玉良', phone: '13900007002' },
];

async function opened(by: StaffName, more: object) {
  const asked = { committee: 'mediation-binju', sort: 'civil', title: '老宅分割', parties: sides, ...more };
  return openedMediation.parse((await api.done('/api/mediations', by, asked)).body);
}

async function similar(by: StaffName, parties: readonly object[]) {
  const said = await api.ask('POST', '/api/mediations/similar', { by, body: { parties } });
  return similarDisputes.parse(said.body).items;
}
const detailOf = async (id: string) => mediationDetail.parse((await api.get(`/api/mediations/${id}`, 'mediator')).body);

describe('a dispute that was registered before', () => {
  const [one, other] = [{ phone: '139 0000 7001' }, { phone: '13900007002' }];

  it('is shown to whoever may see it, by a number of one side, or by both names', async () => {
    const seen = { number: first.number, title: '老宅分割', committee: 'mediation-binju', isEnded: false };
    expect(await similar('mediator', [one])).toMatchObject([seen]);
    expect(await similar('mediator', [{ name: '段玉芬' }, { name: '段玉良' }])).toMatchObject([seen]);
    expect(await similar('mediator', [{ name: '段玉芬' }])).toEqual([]);
  });

  it('is with which committee, for whoever may not, where both sides are known by their numbers', async () => {
    const told = await similar('clerk', [one, other]);
    expect(told).toMatchObject([{ number: null, title: null, phase: null, committee: 'mediation-binju' }]);
    expect(JSON.stringify(told)).not.toContain(first.number);
    expect(await similar('clerk', [one])).toEqual([]);
    expect(await similar('clerk', [{ name: '段玉芬' }, { name: '段玉良' }])).toEqual([]);
    // One and the same, typed twice, is not both sides.
    expect(await similar('clerk', [one, one])).toEqual([]);
    // That somebody was told of it stands in its log.
    const log = await api.get(`/api/cases/${first.id}/read-log`, 'mediator');
    expect((log.body.items as { what: string }[]).map(({ what }) => what)).toEqual(['find']);
  });

  it('is no repeat for whoever may not see it where two of one side, or a number that both sides share, are asked for', async () => {
    const [a, b, shared] = ['13900007011', '13900007012', '13900007013'];
    await opened('clerk', {
      parties: [
        { role: 'applicant', name: '赵一', phone: a },
        { role: 'applicant', name: '赵二', phone: b },
        { role: 'respondent', name: '钱三', phone: shared },
      ],
    });
    await opened('clerk', {
      parties: [
        { role: 'applicant', name: '孙四', phone: '13900007014' },
        { role: 'respondent', name: '孙五', phone: '13900007014' },
      ],
    });
    expect(await similar('clerk', [{ phone: a }, { phone: b }])).toEqual([]);
    expect(await similar('clerk', [{ phone: '13900007014' }, { phone: '13900007014' }])).toEqual([]);
    expect(await similar('clerk', [{ phone: a }, { phone: shared }])).toHaveLength(1);
  });

  it('is registered again all the same, linked, and both pages have the number of the first as their code', async () => {
    const again = await opened('clerk', { links: [first.number] });
    const [before, after] = [await detailOf(first.id), await detailOf(again.id)];
    expect([before.progress.code, after.progress.code]).toEqual([first.number, first.number]);
    expect(after.progress.links).toEqual([{ kind: 'mediation', number: first.number, isSeen: true }]);
    expect(before.progress.links).toEqual([{ kind: 'mediation', number: again.number, isSeen: true }]);
    const link = { seenVersion: after.item.version, number: first.number, isRemoved: true };
    await api.done(`/api/mediations/${again.id}/linkCase`, 'mediator', link);
    expect((await detailOf(first.id)).progress).toMatchObject({ code: null, links: [] });
  });
});

describe('a dispute that is a petition too', () => {
  it('is linked both ways by one code, and neither is read by it', async () => {
    const petition = await api.referred();
    const { item } = await petitionSeen(api, petition, 'clerk');
    const { item: mediation } = await detailOf(first.id);
    await api.done(`/api/mediations/${first.id}/linkCase`, 'mediator', {
      ...{ seenVersion: mediation.version, number: item.number },
    });
    const here = (await detailOf(first.id)).progress;
    expect(here.links).toEqual([{ kind: 'petition', number: item.number, isSeen: false }]);
    const there = (await petitionSeen(api, petition, 'clerk')).mediations;
    expect(there.links).toEqual([{ kind: 'mediation', number: first.number, isSeen: false }]);
    expect([here.code, there.code]).toEqual([first.number, first.number]);
    expect((await api.get(`/api/petitions/${petition}`, 'mediator')).status).toBe(404);
    expect((await api.get(`/api/mediations/${first.id}`, 'clerk')).status).toBe(404);
  });

  it('is linked and taken back from the petition too, which its desk need not read', async () => {
    const petition = await api.referred();
    const link = (body: object) => api.post(`/api/petitions/${petition}/links`, 'clerk', body);
    expect((await link({ number: first.number })).status).toBe(200);
    const { item, mediations } = await petitionSeen(api, petition, 'clerk');
    expect(mediations.links).toContainEqual({ kind: 'mediation', number: first.number, isSeen: false });
    expect((await detailOf(first.id)).progress.links.map(({ number }) => number)).toContain(item.number);
    expect((await link({ number: item.number })).body.code).toBe('mediation.link_unfit');
    await link({ number: first.number, isRemoved: true });
    expect((await petitionSeen(api, petition, 'clerk')).mediations.links).toEqual([]);
    // Of a petition that the desk may not see nothing is linked.
    const hidden = await api.post(`/api/petitions/${petition}/links`, 'mediator', { number: first.number });
    expect(hidden.status).toBe(404);
  });

  it('is told to no office that it accuses, nor to one that asks for it by its number', async () => {
    const id = await api.petition({ class: 'accusation' });
    const { item } = await petitionSeen(api, id, 'clerk');
    const mediation = await opened('clerk', {});
    const link = (number: string) => api.post(`/api/petitions/${id}/links`, 'clerk', { number });
    const linking = async (number: string) => {
      const { version } = (await detailOf(mediation.id)).item;
      return api.post(`/api/mediations/${mediation.id}/linkCase`, 'mediator', { seenVersion: version, number });
    };
    expect((await link(mediation.number)).status).toBe(200);
    expect((await detailOf(mediation.id)).progress.links.map(({ number }) => number)).toEqual([item.number]);
    const accused = { seenVersion: item.version, office: 'mediation-binju', person: null };
    await api.done(`/api/petitions/${id}/nameAccused`, 'clerk', accused);
    expect((await detailOf(mediation.id)).progress.links).toEqual([]);
    const said = [await link(first.number), await linking(item.number)];
    expect(said.map(({ body }) => String(body.code))).toEqual(['mediation.link_unfit', 'mediation.no_such_case']);
    const asked = {
      committee: 'mediation-binju',
      sort: 'civil',
      title: '老宅分割',
      parties: sides,
      links: [item.number],
    };
    expect((await api.post('/api/mediations', 'clerk', asked)).body.code).toBe('mediation.no_such_case');
  });

  it('tells nothing of what hangs on a case that the reader may not see', async () => {
    const [mine, guessed, beyond] = [
      await api.petition({ class: 'appeal' }),
      await opened('clerk', {}),
      await api.referred(),
    ];
    const number = async (id: string) => (await petitionSeen(api, id, 'clerk')).item.number;
    await api.done(`/api/petitions/${beyond}/links`, 'clerk', { number: guessed.number });
    await api.done(`/api/petitions/${mine}/links`, 'clerk', { number: guessed.number });
    const links = async (id: string) =>
      (await petitionSeen(api, id, 'clerk')).mediations.links.map((one) => one.number);
    expect(await links(mine)).toEqual([guessed.number]);
    expect((await detailOf(guessed.id)).progress.links.map((one) => one.number)).toEqual([
      await number(mine),
      await number(beyond),
    ]);
  });

  it('is found by its number alone', async () => {
    const { item } = await detailOf(first.id);
    const link = (number: string) =>
      api.post(`/api/mediations/${first.id}/linkCase`, 'mediator', { seenVersion: item.version, number });
    const [none, itself] = [await link('（2026）没有的委员会调字第1号'), await link(first.number)];
    expect([none, itself].map(({ status, body }) => [status, String(body.code)])).toEqual([
      [404, 'mediation.no_such_case'],
      [422, 'mediation.link_unfit'],
    ]);
  });
});
