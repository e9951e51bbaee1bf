import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as petitionContract from '#contracts/petition';
import * as contracts from '#libs/contracts';
import { verifyLedger } from '#libs/docket';
import { aMatter, TestApi } from '../support/api.js';
import { ledgerOf } from '../support/door.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

const inChinese = { 'accept-language': 'zh-CN' };

describe('categories and initials', () => {
  it('are there for anybody, in both languages, with initials to search by', async () => {
    const said = await api.get('/api/categories');
    const { items } = contracts.categories.parse(said.body);
    expect(items.length).toBeGreaterThanOrEqual(15);
    expect(items.at(-1)).toEqual({ id: 'other', name: { zh: '其他', en: 'Other' }, initials: 'qt' });
    expect(items.find(({ id }) => id === 'rural-water')?.initials).toBe('slhncys');
  });

  it('stand beside the names of offices', async () => {
    const { items } = contracts.offices.parse((await api.get('/api/offices', 'clerk')).body);
    expect(items.find(({ id }) => id === 'town-binju')?.initials).toContain('bjz');
  });

  it('take a known id, and refuse every other word in both languages, at the counter and from the public', async () => {
    const id = await api.petition({ category: 'rural-water' });
    expect((await api.get(`/api/petitions/${id}`, 'clerk')).body.item.category).toBe('rural-water');
    const ask = (headers: Record<string, string>, category: string) =>
      api.ask('POST', '/api/petitions', {
        by: 'clerk',
        body: { ...aMatter, category },
        key: randomUUID(),
        headers,
      });
    const english = await ask({}, 'sewers');
    expect([english.status, english.body.code]).toEqual([422, 'petition.category_unknown']);
    expect(english.body.detail).toBe('There is no category sewers.');
    expect((await ask(inChinese, 'sewers')).body.detail).toBe('内容分类中没有“sewers”。');
    expect((await ask({}, '水利')).body).toMatchObject({ status: 400, errors: [{ path: 'category' }] });
    const { matter } = aMatter;
    const body = { matter, petitioner: { name: '李秀兰' }, category: 'sewers' };
    const publicly = await api.ask('POST', '/api/public/petitions', { body, key: randomUUID() });
    expect([publicly.status, publicly.body.code]).toEqual([422, 'petition.category_unknown']);
  });
});

describe('a registration that is refused', () => {
  it('takes no number', async () => {
    const numberOf = async (): Promise<number> => {
      const { number } = (await api.done('/api/petitions', 'clerk', aMatter)).body as { number: string };
      return Number(number.split('-')[1]);
    };
    const before = await numberOf();
    for (const wrong of [{ category: 'sewers' }, { receivedOn: '2099-01-01' }, { place: 'prefecture-government' }]) {
      expect((await api.post('/api/petitions', 'clerk', { ...aMatter, ...wrong })).status).toBe(422);
    }
    expect((await api.post('/api/petitions', 'supervisor', aMatter)).status).toBe(403);
    expect(await numberOf()).toBe(before + 1);
  });
});

describe('what was decided of repeats', () => {
  const historyOf = async (id: string, headers: Record<string, string> = {}) =>
    contracts.history.parse((await api.get(`/api/cases/${id}/history`, 'clerk', headers)).body).lines[0];

  it('is kept with its reason sealed, and told in the history in both languages', async () => {
    const [one, two] = [await api.petition(), await api.petition()];
    const repeats = [
      { case: one, verdict: 'same', reason: '同一条水渠，同一次施工。' },
      { case: two, verdict: 'other', reason: '另一个村。' },
    ];
    const id = await api.petition({ repeats });
    const line = await historyOf(id, inChinese);
    expect(line?.sentence).toContain('与相近的信访件比对：同一事项 1 件，另一事项 1 件。');
    expect((await historyOf(id))?.sentence).toContain('1 the same matter, 1 another one.');
    expect(JSON.stringify(line?.raw)).not.toContain('同一条水渠');
    const detail = petitionContract.petitionDetail.parse((await api.get(`/api/petitions/${id}`, 'clerk')).body);
    expect(Object.values(detail.texts)).toEqual(expect.arrayContaining(['同一条水渠，同一次施工。', '另一个村。']));
    const recorded = (line!.raw as { data: { repeats: { case: string; reason: { digest: string } }[] } }).data.repeats;
    expect(recorded.map((each) => each.case)).toEqual([one, two]);
    expect(detail.texts[recorded[0]?.reason.digest ?? '']).toBe('同一条水渠，同一次施工。');
  });

  it('leaves nothing in the fact where nothing looked alike', async () => {
    const line = await historyOf(await api.petition());
    expect(Object.keys((line!.raw as { data: object }).data)).not.toContain('repeats');
  });

  it('answers a foreign case like one that does not exist', async () => {
    const atBureau = await api.petition();
    const ofOrgan = (compared: string) =>
      api.post('/api/petitions', 'transportOfficer', {
        ...aMatter,
        repeats: [{ case: compared, verdict: 'same', reason: '同一事项。' }],
      });
    const [foreign, none] = [await ofOrgan(atBureau), await ofOrgan(randomUUID())];
    expect([foreign.status, foreign.body.code]).toEqual([422, 'petition.repeat_unknown']);
    const told = ({ body }: typeof none) => ({ ...(body as object), correlationId: '' });
    expect(told(foreign)).toEqual(told(none));
  });
});

describe('several representatives', () => {
  it('are kept with the petitioner, five at most of those who come in person', async () => {
    const others = ['赵一', '钱二', '孙三', '周四'].map((name) => ({ name }));
    const id = await api.petition({ others });
    const { parties } = petitionContract.petitionDetail.parse((await api.get(`/api/petitions/${id}`, 'clerk')).body);
    expect(parties.map(({ party, name }) => `${party} ${String(name)}`)).toEqual([
      'p1 张**',
      'p2 赵*',
      'p3 钱*',
      'p4 孙*',
      'p5 周*',
    ]);
    const six = { ...aMatter, others: [...others, { name: '吴五' }] };
    const inPerson = await api.post('/api/petitions', 'clerk', { ...six, channel: 'visit' });
    expect(inPerson).toMatchObject({ status: 422, body: { code: 'petition.too_many_representatives' } });
    expect((await api.post('/api/petitions', 'clerk', { ...six, channel: 'letter' })).status).toBe(201);
    const nobody = await api.post('/api/petitions', 'clerk', { ...aMatter, petitioner: null, others });
    expect(nobody.body.code).toBe('petition.representative_missing');
  });
});

describe('several who petition', () => {
  it('are registered at once: a child with its guardian, an organisation with whoever represents it', async () => {
    const others = [
      { name: '李小明', is: 'petitioner', capacity: 'none' },
      { name: '李守护', is: 'guardian', of: 2, shown: '看了户口簿' },
      { name: '宾居供水合作社', is: 'petitioner', nature: 'organisation' },
      { name: '周社长', is: 'statutory', of: 4, shown: '看了法定代表人身份证明' },
      { name: '赵一' },
    ];
    const id = await api.petition({ others });
    const { parties } = petitionContract.petitionDetail.parse((await api.get(`/api/petitions/${id}`, 'clerk')).body);
    const told = parties.map(({ role, nature, capacity, mandates }) => [
      ...[role, nature, capacity],
      mandates.map(({ by, as }) => `${as} ${by}`).join(', '),
    ]);
    expect(told).toEqual([
      ['petitioner', 'person', 'full', 'representative p6'],
      ['petitioner', 'person', 'none', 'guardian p3'],
      ['representative', 'person', 'full', ''],
      ['petitioner', 'organisation', 'full', 'statutory p5, representative p6'],
      ['representative', 'person', 'full', ''],
      ['representative', 'person', 'full', ''],
    ]);
    expect(await verifyLedger(api.database.source, ledgerOf())).toMatchObject({ findings: [] });
  });

  it('are held to what a mandate has to be, and nobody is told who they are', async () => {
    const bare = { ...aMatter, others: [{ name: '李守护', is: 'guardian', of: 1, shown: '看了户口簿' }] };
    const refused = await api.post('/api/petitions', 'clerk', bare);
    expect([refused.status, refused.body.code]).toEqual([422, 'party.mandate_not_fitting']);
    expect(api.logged.join('')).not.toMatch(/李守护/);
  });
});

describe('who registers', () => {
  it('is the bureau, or an organ for itself, whose clocks run from the receipt', async () => {
    const said = await api.done('/api/petitions', 'transportOfficer', { ...aMatter, class: 'appeal' });
    const detail = (await api.get(`/api/petitions/${String(said.body.id)}`, 'transportOfficer')).body;
    expect(detail.item).toMatchObject({ registrar: 'dept-transport', holder: 'dept-transport' });
    const forOthers = await api.post('/api/petitions', 'transportOfficer', { ...aMatter, registrar: 'bureau' });
    expect(forOthers.status).toBe(403);
    expect((await api.post('/api/petitions', 'supervisor', aMatter)).status).toBe(403);
  });
});
