import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as petitionContract from '#contracts/petition';
import { as, type OfficeId } from '#libs/kernel';
import { reads } from '#libs/persistence';
import { aMatter, TestApi, type StaffName } from '../support/api.js';

const ditch = '修路把水渠挖断了，秋天浇不上水，找了村里两次没有答复，请求尽快修复水渠。';
const wage = '在工地做了三个月，包工头拖欠工资不给，电话也联系不上。';
const li = { name: '李秀兰', phone: '13900005678' };

let api: TestApi;
let first: string;
let own: string;

beforeAll(async () => {
  api = await TestApi.open();
  first = await api.petition({ matter: ditch, title: '水渠被挖断', petitioner: li });
  await api.petition({ matter: wage });
  const submitted = { ...aMatter, matter: `${ditch}请交通局处理。`, petitioner: li, class: 'appeal' };
  own = (await api.done('/api/petitions', 'transportOfficer', submitted)).body.id as string;
}, 60_000);
afterAll(() => api.close());

async function similar(body: object, by: StaffName = 'clerk') {
  const said = await api.ask('POST', '/api/petitions/similar', { by, body });
  return petitionContract.similarPetitions.parse(said.body).items;
}

describe('petitions that a matter may repeat', () => {
  it('are those whose words are alike, with their beginning', async () => {
    const items = await similar({ matter: '修路挖断了水渠没人管，秋天浇不上水，请求修复。' });
    const item = items.find(({ id }) => id === first);
    expect(item).toMatchObject({ id: first, likeness: 'text', title: '水渠被挖断', excerpt: ditch, holder: 'bureau' });
    expect(item?.score).toBeGreaterThan(0.3);
    expect(items.map(({ id }) => id).sort()).toEqual([first, own].sort());
  });

  it('are those of the same petitioner by telephone, whatever the words', async () => {
    expect(await similar({ matter: '村口路灯坏了。', petitioner: { phone: '139 0000 5678' } })).toMatchObject([
      { id: own, likeness: 'petitioner' },
      { id: first, likeness: 'petitioner' },
    ]);
    expect(await similar({ matter: ditch, petitioner: li })).toMatchObject([
      { id: first, likeness: 'both' },
      { id: own, likeness: 'both' },
    ]);
  });

  it('are not all of a name, which many people have', async () => {
    expect(await similar({ matter: '村口路灯坏了。', petitioner: { name: '李秀兰' } })).toEqual([]);
  });

  it('are five at most, and none that the office may not see', async () => {
    for (let n = 0; n < 6; n += 1) await api.petition({ matter: `${wage}第${String(n)}次来。` });
    expect(await similar({ matter: wage })).toHaveLength(5);
    expect((await similar({ matter: ditch, petitioner: li }, 'transportOfficer')).map(({ id }) => id)).toEqual([own]);
    expect(await similar({ matter: ditch, petitioner: li }, 'housingOfficer')).toEqual([]);
  });

  it('are found where texts are few and most of them alike', async () => {
    await api.database.source.query('analyze case_text');
    expect(await similar({ matter: wage })).toHaveLength(5);
  });

  it('are told only to who may register, and nothing of the matter is logged', async () => {
    const said = await api.ask('POST', '/api/petitions/similar', { by: 'supervisor', body: { matter: ditch } });
    expect([said.status, said.body.code]).toEqual([403, 'office.not_permitted']);
    expect(api.logged.join('\n')).not.toContain('水渠');
  });

  it('are looked for by the beginning of a long matter, with the common pairs read once', async () => {
    const long = Array.from({ length: 19_000 }, (_, n) => String.fromCodePoint(0x4e00 + n)).join('');
    // It has next to nothing in common with any.
    expect(await similar({ matter: `${ditch}${long}` })).toEqual([]);
    const calls: string[] = [];
    await api.database.source.transaction(async (within) => {
      const query = async (sql: string, values?: unknown[]): Promise<never[]> => {
        const plan = await within.query<{ 'QUERY PLAN': string }[]>(`explain (verbose) ${sql}`, values);
        calls.push(...plan.map((row) => row['QUERY PLAN']).filter((line) => line.includes('common_bigrams')));
        return [];
      };
      await reads.listLikeTexts({ query }, reads.readerFor(as<OfficeId>('bureau')), long);
    });
    // In no filter, which is asked for each pair.
    expect(calls).toEqual([expect.stringMatching(/^\s*Output: common_bigrams\(\)$/u)]);
  });
});
