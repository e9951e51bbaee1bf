import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDocket, stateText, verifyLedger } from '#libs/docket';
import { as, type OfficeId } from '#libs/kernel';
import { listAccounts, loadOfficeTree, passwordPool } from '#libs/persistence';
import { countyIn } from '../../apps/cli/src/county/county-file.js';
import { loadCounty } from '../../apps/cli/src/county/load-county.js';
import { CountyOfItsOwn, type Content } from '../support/a-county-of-its-own.js';
import { aCaseId, ledgerOf, someKeys } from '../support/door.js';
import { person, text } from '../support/law.js';

let county: CountyOfItsOwn;
beforeAll(async () => {
  county = await CountyOfItsOwn.begun();
}, 60_000);
afterAll(() => county.end());

describe('an office that the file closes', () => {
  const withoutWater = (content: Content): Content => ({
    ...content,
    offices: content.offices.filter(({ id }) => id !== 'west-water'),
    accounts: content.accounts.filter(({ name }) => !name.startsWith('west.water')),
  });
  const caseId = aCaseId();
  const againstIt = aCaseId();
  const clerk = person('west-bureau', 'petition-clerk');
  const asked = (type: string, payload: object) => ({
    ...{ kind: 'petition', caseId: againstIt, key: `${type} ${againstIt}`, actor: clerk },
    commands: [{ type, payload }],
  });

  /** An accusation against the office, of which it may know nothing. */
  async function anAccusation(): Promise<void> {
    await county.aPetition(againstIt, 1);
    const { docket, vault } = openDocket(county.database.source, someKeys());
    const why = vault.sealsOf(againstIt).text('控告水务局');
    await docket.act({ ...asked('correctClass', { class: 'accusation', reason: why.ref }), texts: [why] });
    await docket.act(asked('nameAccused', { office: 'west-water', person: null }));
  }

  it('is refused while it holds cases, duties and people, and the refusal counts them', async () => {
    await county.aPetition(caseId, 3);
    await anAccusation();
    await county.rows(`insert into registered_person (id, code, kind, name, office_id, is_full_time, specialities, languages, qualifications)
      select gen_random_uuid(), 'R-' || n, 'mediator', '虚有' || n, 'west-water', false, '{}', '{}', '{}' from generate_series(1, 3) n`);
    // One whose account goes with the office, and one whose account is none any more.
    await county.rows(`update registered_person p set account_id = case p.code when 'R-1' then gen_random_uuid() else
      (select r.account_id from account_role r where r.office_id = 'west-water' order by 1 limit 1) end where p.code in ('R-1', 'R-2')`);
    const file = county.changed('without-water.json', withoutWater);
    for (const dryRun of [true, undefined] as const) {
      await expect(county.load(file, { ...(dryRun && { dryRun }) })).rejects.toMatchObject({
        exitCode: 77,
        zh: expect.stringMatching(/西岭县水务局（west-water）名下还有未结案件 \d 件、待办 \d 项、人员 2 人/),
        en: expect.stringContaining('--hand-over west-water='),
      });
    }
    const dry = await county.load(file, { dryRun: true, handOver: { 'west-water': 'west-office' } });
    expect(dry).toContainEqual(
      expect.stringMatching(/^west-water → west-office：将移交未结案件 \d 件、.*人员 2 人、名册 3 项/),
    );
    await expect(county.load(file, { handOver: { 'west-tax': 'west-office' } })).rejects.toMatchObject({
      exitCode: 77,
    });
    for (const to of ['moon', 'west-water', 'west-bureau']) {
      await expect(county.load(file, { handOver: { 'west-water': to } })).rejects.toMatchObject({ exitCode: 77 });
    }
    expect((await loadOfficeTree(county.database.source)).get(as<OfficeId>('west-water'))?.isActive).toBe(true);
  });

  it('stays in use until it holds nothing, should the load be cut off in between', async () => {
    const handOver = new Map([[as<OfficeId>('west-water'), as<OfficeId>('west-office')]]);
    const by = { account: null, name: 'test', reason: 'cut off' };
    const firstPasswords = { are: 'one-time' } as const;
    const options = { by, passwords: passwordPool(), firstPasswords, handOver, isMeanwhile: true };
    await loadCounty(county.database.source, await countyIn(county.file('without-water.json')), options);
    const tree = await loadOfficeTree(county.database.source);
    expect(tree.get(as<OfficeId>('west-water'))).toMatchObject({ isActive: true, functions: [] });
    const [holder] = await county.rows('select holder_office as holder from petition where case_id = $1', [caseId]);
    expect(holder).toEqual({ holder: 'west-water' });
  });

  it('hands them over to whom the rule names, each case through the door, and is closed then', async () => {
    const file = county.file('without-water.json');
    const said = await county.load(file, { handOver: { 'west-water': 'west-office' } });
    expect(said).toContainEqual(expect.stringMatching(/^west-water → west-office：移交案件 2 件/));
    const [last] = await county.rows<{ type: string; body: string }>(
      `select type, body from docket_fact where case_id = $1 order by seq desc limit 1`,
      [caseId],
    );
    expect(last?.type).toBe('handedOver');
    expect(JSON.parse(last!.body)).toMatchObject({ data: { from: 'west-water', to: 'west-office' } });
    const [holder] = await county.rows<{ holder: string }>(
      'select holder_office as holder from petition where case_id = $1',
      [caseId],
    );
    expect(holder).toEqual({ holder: 'west-office' });
    const seen = await county.rows<{ office: string }>(
      `select distinct office_id as office from case_access where case_id = $1 and ended_at is null order by 1`,
      [caseId],
    );
    expect(seen).toContainEqual({ office: 'west-office' });
    expect(seen).not.toContainEqual({ office: 'west-water' });
    const duties = await county.rows<{ office: string; what: string }>(
      `select office_id as office, what from duty where case_id = $1 and closed_at is null order by what`,
      [caseId],
    );
    expect(duties).toContainEqual({ office: 'west-office', what: 'decide' });
    expect(duties.filter(({ office }) => office === 'west-water')).toEqual([]);
    const due = await county.rows<{ due: string; owner: string }>(
      `select legal_due_on::text as due, owner from clock where case_id = $1 and rule = 'XF-09'`,
      [caseId],
    );
    // No period begins anew for whoever takes over.
    expect(due).toEqual([{ due: '2026-10-08', owner: 'west-office' }]);
    const people = (await listAccounts(county.database.source)).filter(({ name }) => name.startsWith('west.water'));
    expect(people.flatMap(({ roles }) => roles.map(({ office }) => office))).toEqual(['west-office', 'west-office']);
    const [change] = (await county.changesOf('west-water')).slice(-1);
    expect(change).toMatchObject({ what: 'deactivated', reason: '机构改革' });
    expect(JSON.parse(change!.detail)).toMatchObject({ handedOverTo: 'west-office' });
    expect(await county.load(file)).toEqual(['没有差异 no difference']);
    const linked = await county.rows(
      `select p.code, r.office_id as office from registered_person p left join account_role r on r.account_id = p.account_id
        where p.code in ('R-1', 'R-2') order by p.code`,
    );
    expect(linked).toEqual([
      { code: 'R-1', office: null },
      { code: 'R-2', office: 'west-office' },
    ]);
    const unlinked = await county.rows(
      `select p.code, p.account_id is null as "isNone" from roster_change c join registered_person p on p.id = c.entry_id
        where c.what = 'moved' and c.detail::jsonb -> 'fields' ? 'account'`,
    );
    expect(unlinked).toEqual([{ code: 'R-1', isNone: true }]);
    const register = 'select distinct office_id as office, is_active as "isActive" from registered_person';
    expect(await county.rows(register)).toEqual([{ office: 'west-office', isActive: true }]);
    const moved = await county.rows<{ detail: string }>(`select detail from roster_change where what = 'moved'`);
    const line = { fields: ['office'], from: 'west-water', to: 'west-office' };
    const lines = moved.map(({ detail }) => JSON.parse(detail) as { fields: string[] });
    expect(lines.toSorted((a, b) => a.fields.length - b.fields.length)).toEqual([
      line,
      line,
      { ...line, fields: ['office', 'account'] },
    ]);
  });

  it('leaves who took over barred from what the office was accused of (art. 30(3))', async () => {
    const [stored] = await county.rows<{ state: Buffer }>('select state from docket_case where id = $1', [againstIt]);
    expect(JSON.parse(stateText(stored!.state))).toMatchObject({ state: { accused: ['west-water', 'west-office'] } });
    const [last] = await county.rows<{ type: string; body: string }>(
      `select type, body from docket_fact where case_id = $1 order by seq desc limit 1`,
      [againstIt],
    );
    expect({ type: last!.type, ...(JSON.parse(last!.body) as object) }).toMatchObject({
      type: 'handedOver',
      data: { from: 'west-water', to: 'west-office' },
    });
    const access = await county.rows(
      `select 1 from case_access where case_id = $1 and office_id = 'west-office' and ended_at is null`,
      [againstIt],
    );
    expect(access).toEqual([]);
  });

  it('leaves a record that verifies, and whoever took over goes on', async () => {
    const report = await verifyLedger(county.database.source, ledgerOf());
    expect(report.findings).toEqual([]);
    const { docket } = openDocket(county.database.source, someKeys());
    const officer = person('west-office', 'officer');
    const command = { type: 'askExtension', payload: { days: 30, reason: text('why') } };
    const refused = docket.act({
      kind: 'petition',
      caseId,
      commands: [command],
      actor: person('west-water', 'officer'),
      key: 'old',
    });
    await expect(refused).rejects.toMatchObject({ code: 'office.not_active' });
    const { refusals } = await docket.now(caseId, officer, county.database.source);
    expect(refusals()['notify']).toBeNull();
  });

  it('needs no rule where it holds nothing', async () => {
    const file = county.changed('without-tax.json', (content) => {
      const { offices, ...more } = withoutWater(content);
      return {
        ...more,
        accounts: withoutWater(content).accounts,
        offices: offices.filter(({ id }) => id !== 'west-tax'),
      };
    });
    expect(await county.load(file)).toContainEqual(expect.stringContaining('停用机构 西岭县税务局（west-tax）'));
    expect(existsSync(county.lastPasswords)).toBe(false);
  });
});
