import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as petitionContract from '#contracts/petition';
import { reads } from '#libs/persistence';
import { as, type OfficeId } from '#libs/kernel';
import { aMatter, TestApi, type StaffName } from '../support/api.js';

let api: TestApi;
const made: Record<string, { id: string; number: string }> = {};

const dayMs = 86_400_000;
/** A legal date so many days before today. */
const ago = (days: number): string => new Date(Date.now() + 8 * 3_600_000 - days * dayMs).toISOString().slice(0, 10);

const matters = {
  ditch: {
    matter: '修路把水渠挖断了，秋天浇不上水。',
    place: 'town-binju',
    category: 'rural-water',
    receivedOn: ago(3),
  },
  lamp: { matter: '村口的路灯坏了 ＡＢＣ-12 号。', place: 'town-jinniu', category: 'municipal', receivedOn: ago(25) },
  wage: { matter: '拖欠工程款，包工头联系不上。', category: 'labour', channel: 'visit' },
} as const;

beforeAll(async () => {
  api = await TestApi.open();
  for (const [name, matter] of Object.entries(matters)) {
    const said = await api.done('/api/petitions', 'clerk', { ...aMatter, class: 'appeal', ...matter });
    made[name] = said.body as { id: string; number: string };
  }
  const refer = { seenVersion: 1, to: 'dept-transport', manner: 'transfer' };
  await api.done(`/api/petitions/${idOf('ditch')}/refer`, 'clerk', refer);
}, 60_000);
afterAll(() => api.close());

const idOf = (name: string): string => made[name]?.id ?? 'nothing';
const numberOf = (name: string): string => made[name]?.number ?? 'nothing';

/** Names of what a query finds; its total is held against its list. */
async function found(query: Record<string, string>, by: StaffName = 'clerk'): Promise<string[]> {
  const search = new URLSearchParams(query).toString();
  const page = petitionContract.petitionList.page.parse((await api.get(`/api/petitions?limit=100&${search}`, by)).body);
  const counts = petitionContract.petitionCounts.parse((await api.get(`/api/petitions/counts?${search}`, by)).body);
  expect([query, counts.total]).toEqual([query, page.items.length]);
  return page.items
    .map(({ id }) => Object.entries(made).find(([, one]) => one.id === id)?.[0] ?? id)
    .sort((a, b) => a.localeCompare(b));
}

describe('looking for words in the texts of petitions', () => {
  it('finds words of two characters and longer ones', async () => {
    expect(await found({ text: '水渠' })).toEqual(['ditch']);
    expect(await found({ text: '工程款，包工头' })).toEqual(['wage']);
    expect(await found({ text: '渠水' })).toEqual([]);
  });

  it('takes full-width letters as letters, and capitals as small ones', async () => {
    expect(await found({ text: 'abc' })).toEqual(['lamp']);
    expect(await found({ text: 'ａｂｃ-１２ 路灯' })).toEqual(['lamp']);
  });

  it('asks every word of a text', async () => {
    expect(await found({ text: '水渠 浇' })).toEqual(['ditch']);
    expect(await found({ text: '水渠 路灯' })).toEqual([]);
  });

  it('finds the same where a word is frequent and the newest are looked at one by one', async () => {
    const filter = { drill: false, text: { kind: 'words', words: ['不上'] } } as const;
    const list = async (office: string, frequentFrom: number) => {
      const page = { after: null, limit: 1, frequentFrom };
      const { items, next } = await reads.petition.list(
        api.database.source,
        reads.readerFor(as<OfficeId>(office)),
        filter,
        page,
      );
      return { ids: items.map(({ id }) => id), next };
    };
    for (const office of ['bureau', 'dept-transport']) expect(await list(office, 1)).toEqual(await list(office, 9));
    expect(await list('bureau', 1)).toMatchObject({ ids: [idOf('wage')], next: { id: idOf('wage') } });
    expect(await list('dept-transport', 1)).toEqual({ ids: [idOf('ditch')], next: null });
  });

  it('does not take the pairs of a word for the word, nor leave out a word that has none', async () => {
    expect(await found({ text: '上水渠' })).toEqual([]);
    expect(await found({ text: '水渠 ——' })).toEqual([]);
  });

  it('goes on from page to page through words that are checked one by one', async () => {
    const filter = { drill: false, text: { kind: 'words', words: ['不上', '，'] } } as const;
    const bureau = reads.readerFor(as<OfficeId>('bureau'));
    const all: string[] = [];
    for (let after: reads.Cursor | null | undefined; after !== null;) {
      const page = await reads.petition.list(api.database.source, bureau, filter, { after: after ?? null, limit: 1 });
      all.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    expect(all).toEqual([idOf('wage'), idOf('ditch')]);
    const counted = await reads.petition.count(api.database.source, bureau, filter);
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(2);
  });

  it('says what to write where nothing can be looked for', async () => {
    for (const text of ['水', '水 渠', '。，', '4']) {
      const said = await api.get(`/api/petitions?text=${encodeURIComponent(text)}`, 'clerk');
      expect(said.status).toBe(400);
      expect(said.body.errors[0]).toMatchObject({ path: 'text', message: expect.stringContaining('two characters') });
    }
  });

  it('finds numbers whole, by their beginning, as they are said and by their last digits', async () => {
    const number = numberOf('lamp');
    const [series = '', count = ''] = number.split('-');
    expect(await found({ text: number })).toEqual(['lamp']);
    expect(await found({ text: `${series.slice(1)}-${String(Number(count))}` })).toEqual(['lamp']);
    expect(await found({ text: series })).toEqual(['ditch', 'lamp', 'wage']);
    expect(await found({ text: count })).toEqual(['lamp']);
    expect(await found({ text: '信2026-999' })).toEqual([]);
  });
});

describe('the filters of petitions', () => {
  it('narrow by place with what lies below it, category path and days of receipt', async () => {
    expect(await found({ place: 'town-binju' })).toEqual(['ditch']);
    const above = api.platform.offices?.superiorOf(as<OfficeId>('town-binju'))?.id ?? '';
    expect(await found({ place: above })).toEqual(['ditch', 'lamp']);
    expect(await found({ category: 'rural-water' })).toEqual(['ditch']);
    expect(await found({ category: 'rural' })).toEqual([]);
    expect(await found({ from: ago(10), to: ago(3) })).toEqual(['ditch']);
  });

  it('speak of one duty: who owes it, by which rule, how late', async () => {
    expect(await found({ owes: 'dept-transport' })).toEqual(['ditch']);
    expect(await found({ owes: 'dept-transport', rule: 'XF-07', state: 'week' })).toEqual([]);
    // To object lapses within the week, and no office is late with that: no list counts it, and no row names its date.
    expect(await found({ owes: 'dept-transport', rule: 'XF-08', state: 'open' })).toEqual(['ditch']);
    expect(await found({ owes: 'dept-transport', rule: 'XF-08', state: 'week' })).toEqual([]);
    expect(await found({ owes: 'bureau', rule: 'XF-02', state: 'overdue' })).toEqual(['lamp']);
    expect(await found({ owes: 'dept-transport', rule: 'XF-02' })).toEqual([]);
    expect(await found({ state: 'open' })).toEqual(['ditch', 'lamp', 'wage']);
    for (const state of ['today', 'week', 'due', 'ended']) await found({ state });
  });

  it('narrow by referrals, by age and by how long nothing happened', async () => {
    expect(await found({ minReferrals: '1' })).toEqual(['ditch']);
    expect(await found({ minAge: '0', maxAge: '0' })).toEqual(['ditch', 'lamp', 'wage']);
    expect(await found({ minAge: '1' })).toEqual([]);
    expect(await found({ idleDays: '0', drill: 'true' })).toEqual([]);
    expect(await found({ idleDays: '1' })).toEqual([]);
  });

  it('show an office nothing that it was not granted', async () => {
    expect(await found({}, 'housingOfficer')).toEqual([]);
    expect(await found({ text: '水渠' }, 'housingOfficer')).toEqual([]);
    expect(await found({ text: numberOf('lamp') }, 'transportOfficer')).toEqual([]);
    expect(await found({ text: '水渠' }, 'transportOfficer')).toEqual(['ditch']);
  });
});
