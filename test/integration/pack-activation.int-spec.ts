import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stateText } from '#libs/docket';
import { activatePack, packVersion, reads, storePack } from '#libs/persistence';
import { aMatter, TestApi } from '../support/api.js';

const national = readFileSync('libs/rules/packs/petition.CN.json', 'utf8');
const amended = national.replace('"value": 30', '"value": 20');
const ofCounty = national.replace('"jurisdiction": "CN"', '"jurisdiction": "CN-532924"');
const name = 'petition.CN';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.open();
}, 60_000);
afterAll(() => api.close());

/** A new petition, and the version of the rules that it goes by. */
async function register(): Promise<{ id: string; rules: string }> {
  const { id } = (await api.done('/api/petitions', 'clerk', { ...aMatter, class: 'appeal' })).body as { id: string };
  return { id, rules: await rulesOf(id) };
}

async function rulesOf(id: string): Promise<string> {
  const [row] = await api.database.source.query<{ rule_pack: string }[]>(
    'select rule_pack from docket_case where id = $1',
    [id],
  );
  return row?.rule_pack ?? '';
}

const inForce = async (): Promise<string | undefined> =>
  (await reads.readPack(api.database.source, { kind: 'rules', name, version: null }))?.version;

describe('the content of a rule pack', () => {
  it('is what new cases go by from its activation on, an older one again too, and recorded cases keep theirs', async () => {
    const { source } = api.database;
    const first = await register();
    expect(first.rules).toBe(packVersion(national));

    expect(await storePack(source, { kind: 'rules', name, content: amended })).toMatchObject({ isNew: true });
    const second = await register();
    expect(second.rules).toBe(packVersion(amended));

    const older = { kind: 'rules', name, version: packVersion(national) } as const;
    expect(await activatePack(source, older, 'test')).toBe('activated');
    expect(await activatePack(source, older, 'test')).toBe('already');
    expect(await activatePack(source, { ...older, version: 'f00' }, 'test')).toBe('unknown');
    const third = await register();
    expect(third.rules).toBe(packVersion(national));
    // A release that comes with the amended one does not undo what somebody has decided since.
    expect(await storePack(source, { kind: 'rules', name, content: amended })).toMatchObject({ isNew: false });
    expect(await inForce()).toBe(packVersion(national));

    const refer = { seenVersion: 1, to: 'dept-transport', manner: 'transfer' };
    await api.done(`/api/petitions/${second.id}/refer`, 'clerk', refer);
    const [stored] = await source.query<{ state: Buffer }[]>('select state from docket_case where id = $1', [
      second.id,
    ]);
    const { clocks } = JSON.parse(stateText(stored!.state)) as { clocks: { rulePack: string }[] };
    expect(new Set(clocks.map(({ rulePack }) => rulePack))).toEqual(new Set([packVersion(amended)]));
    expect(await rulesOf(second.id)).toBe(packVersion(amended));
  });

  it('is that of the county where it has one', async () => {
    await storePack(api.database.source, { kind: 'rules', name: 'petition.CN-532924', content: ofCounty });
    expect((await register()).rules).toBe(packVersion(ofCounty));
    const { items } = (await api.get('/api/packs', 'clerk')).body as { items: { name: string; isNewest: boolean }[] };
    const rules = items.filter((pack) => pack.name.startsWith('petition') && pack.isNewest).map((pack) => pack.name);
    expect(rules).toEqual(['petition.CN', 'petition.CN-532924']);
  });

  it('of which each activation stays on record', async () => {
    const { source } = api.database;
    const rows = await source.query<{ version: string; activated_by: string }[]>(
      `select version, activated_by from pack_activation where name = $1 order by seq`,
      [name],
    );
    expect(rows.map(({ activated_by }) => activated_by)).toEqual(['migrate', 'migrate', 'test']);
    await expect(source.query(`update pack_activation set version = 'x'`)).rejects.toThrow(/permission denied/u);
    await expect(source.query(`delete from pack_activation`)).rejects.toThrow(/permission denied/u);
  });
});
