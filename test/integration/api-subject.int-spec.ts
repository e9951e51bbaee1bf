import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { petitionDetail } from '#contracts/petition';
import { supervisionDetail } from '#contracts/supervision';
import * as contracts from '#libs/contracts';
import { TestApi, type StaffName } from '../support/api.js';

describe('a supervision and the petition that it is about', () => {
  let api: TestApi;
  let petition: string;
  let supervision: string;

  beforeAll(async () => {
    api = await TestApi.open();
    petition = await api.petition({ class: 'appeal', title: '路灯不亮' });
    const refer = { seenVersion: 1, to: 'dept-transport', manner: 'transfer' };
    await api.done(`/api/petitions/${petition}/refer`, 'clerk', refer);
    const dueOn = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const body = { office: 'dept-transport', trigger: 'DB-6', dueOn, finding: '推诿' };
    const opened = await api.done(`/api/petitions/${petition}/supervisions`, 'bureauHead', body);
    supervision = contracts.outcome.parse(opened.body).case;
  }, 60_000);

  afterAll(() => api.close());

  const supervisionOf = async (by: StaffName) =>
    supervisionDetail.parse((await api.get(`/api/supervisions/${supervision}`, by)).body);

  it('name each other to whoever may see both', async () => {
    const { parent, parts, item } = await supervisionOf('bureauHead');
    expect(parent).toEqual({ case: petition, kind: 'petition', number: item.petitionNumber });
    expect(parts).toEqual([]);
    expect(petitionDetail.parse((await api.get(`/api/petitions/${petition}`, 'bureauHead')).body).parent).toBeNull();
  });

  it('keep the petition from an office whose access to it has ended', async () => {
    await api.database.source.query(
      `update case_access set ended_at = now() where case_id = $1 and office_id = 'dept-transport'`,
      [petition],
    );
    const { item, parent } = await supervisionOf('transportOfficer');
    expect([item.petitionNumber, item.petitionTitle, parent]).toEqual([null, null, null]);
  });

  it('tell the title to nobody once its text is erased, however they are come by', async () => {
    const paths = ['/api/petitions', '/api/supervisions', '/api/duties', `/api/petitions/${petition}`];
    const answers = async (): Promise<string> => {
      const all = [...paths, '/api/petitions?text=路灯'].map(async (path) => {
        const { body } = await api.get(path, 'bureauHead');
        return JSON.stringify(body);
      });
      return (await Promise.all(all)).join('\n');
    };
    expect(await answers()).toContain('路灯');
    const seenVersion = await api.versionOf('petitions', petition);
    const sealed = async () =>
      contracts.sealedFacts.parse((await api.get(`/api/courses/${petition}/sealed`, 'admin')).body).items;
    const before = await sealed();
    expect(before[0]).toMatchObject({ seq: 1, isKept: true, identities: 1 });
    expect(JSON.stringify(before)).not.toContain('路灯');
    expect((await api.get(`/api/courses/${petition}/sealed`, 'clerk')).status).toBe(403);
    const body = { seenVersion, facts: [1], reason: '当事人依法请求删除' };
    await api.done(`/api/courses/${petition}/eraseSealed`, 'admin', body);
    expect(await answers()).not.toContain('路灯');
    const after = await sealed();
    expect(after.map(({ seq, isKept }) => [seq, isKept])).toEqual([
      ...before.map(({ seq }) => [seq, seq !== 1]),
      [seenVersion + 1, true],
    ]);
  });

  it('keep what was erased unread where the same words are said again', async () => {
    const other = await api.petition({ class: 'appeal', title: '水管破裂' });
    const reason = '电话写错了一位';
    const correct = async (phone: string): Promise<number> => {
      const body = { seenVersion: await api.versionOf('petitions', other), party: 'p1', phone, reason };
      const { facts } = contracts.outcome.parse(
        (await api.done(`/api/petitions/${other}/correctParty`, 'clerk', body)).body,
      );
      return facts[0]?.seq ?? 0;
    };
    const digestOf = async (seq: number): Promise<string> => {
      const { body } = await api.get(`/api/cases/${other}/history?after=${String(seq - 1)}&limit=1`, 'bureauHead');
      const raw = contracts.history.parse(body).lines[0]?.raw as { data: { reason: { digest: string } } } | undefined;
      return raw?.data.reason.digest ?? '';
    };
    const readAs = async () => {
      const { texts } = petitionDetail.parse((await api.get(`/api/petitions/${other}`, 'bureauHead')).body);
      return Object.entries(texts)
        .filter(([, body]) => body === reason)
        .map(([digest]) => digest);
    };
    const first = await correct('13900001111');
    expect(await readAs()).toEqual([await digestOf(first)]);
    const seenVersion = await api.versionOf('petitions', other);
    await api.done(`/api/courses/${other}/eraseSealed`, 'admin', { seenVersion, facts: [first], reason: '依法删除' });
    expect(await readAs()).toEqual([]);
    const second = await correct('13900002222');
    expect(await readAs()).toEqual([await digestOf(second)]);
    expect(await digestOf(second)).not.toBe(await digestOf(first));
    const { body } = await api.get(`/api/cases/${other}/verify`, 'bureauHead');
    expect(contracts.verification.parse(body).isWhole).toBe(true);
  });
});
