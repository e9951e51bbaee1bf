import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '../support/client.js';
import { DayOracle } from '../support/day-oracle.js';
import { TestDrill } from '../support/drill.js';
import { eventually } from '../support/eventually.js';
import { demoPassword, Stack } from '../support/stack.js';

interface Detail {
  readonly item: { readonly version: number; readonly endedAs: string | null };
  readonly clocks: readonly { readonly rule: string; readonly state: string; readonly legalDueOn: string | null }[];
  readonly duties: readonly { readonly what: string; readonly closedAt: string | null }[];
}
interface History {
  readonly isOpen: boolean;
  readonly lines: readonly { readonly type: string; readonly dueAt: string | null; readonly seq: number }[];
}

const opinion = {
  claim: '恢复水渠',
  facts: '水渠被挖断约二十米',
  reasons: '施工单位应当恢复原状',
  opinion: '责成施工单位修复',
  legalBasis: '《信访工作条例》第三十二条',
};

const petitioner = { name: '李秀兰', address: '宾居镇某村 3 组' };

/** How petitions end on the real engine: months of a closed file, and of an opinion that nobody carries out. */
describe('what outlives an opinion', () => {
  let stack: Stack;
  let client: Client;
  let drill: TestDrill;
  const days = new DayOracle(['CN-532924', 'CN-5329', 'CN']);
  const officer = 'transport.officer';

  beforeAll(async () => {
    stack = await Stack.start();
    client = new Client(stack.apiUrl, demoPassword);
    drill = await TestDrill.start(client, '结案之后');
  }, 120_000);
  afterAll(async () => {
    await stack.stop();
  }, 30_000);

  const detailOf = (id: string) => client.get<Detail>('clerk', `/api/petitions/${id}`);
  const act = async (who: string, id: string, command: string, body: object = {}) => {
    const { item } = await client.get<Detail>(who, `/api/petitions/${id}`);
    return await client.post(who, `/api/petitions/${id}/${command}`, { seenVersion: item.version, ...body });
  };
  const historyOf = (id: string) => client.get<History>('clerk', `/api/cases/${id}/history?engine=false`);
  const typesOf = async (id: string) => (await historyOf(id)).lines.map(({ type }) => type);
  const clockOf = async (id: string, rule: string) => (await detailOf(id)).clocks.find((one) => one.rule === rule);
  const supervisionsOf = async (id: string) => {
    const path = '/api/supervisions?drill=true';
    const { items } = await client.get<{ items: { petition: string; office: string }[] }>('clerk', path);
    return items.filter(({ petition }) => petition === id);
  };

  /** Registered, passed on, taken on, decided and served on one day. */
  const answered = async (more: object) => {
    const body = { channel: 'visit', class: 'appeal', matter: '修路挖断水渠。', petitioner, drill: drill.id };
    const { id } = await client.post<{ id: string }>('clerk', '/api/petitions', body);
    const today = await drill.today();
    await act('clerk', id, 'refer', { to: 'dept-transport', manner: 'transfer' });
    await act(officer, id, 'accept', { notice: { servedOn: today, manner: 'in_person' } });
    await act(officer, id, 'decide', { ...opinion, ...more });
    await act(officer, id, 'recordDelivery', { servedOn: today, manner: 'in_person', evidence: '签收单' });
    return { id, today };
  };

  it('is the window for review: it runs in a closed file, lapses on its legal date, and then the course ends', async () => {
    const { id, today } = await answered({ outcome: 'explain' });
    await act(officer, id, 'close');
    const until = days.legalDue(today, 30);
    expect(await clockOf(id, 'XF-11')).toMatchObject({ state: 'running', legalDueOn: until });
    await drill.moveTo(until);
    expect(await typesOf(id)).not.toContain('windowPassed');
    await drill.moveTo(days.plusDays(until, 1));
    const { lines } = await eventually(async () => {
      const history = await historyOf(id);
      if (history.isOpen) throw new Error('its course has not ended');
      return history;
    });
    expect(lines.find(({ type }) => type === 'windowPassed')?.dueAt).toBe(days.expiryOf(until));
    expect(await clockOf(id, 'XF-11')).toMatchObject({ state: 'lapsed' });
    expect((await detailOf(id)).item.endedAs).toBe('closed');
  }, 120_000);

  it('is its execution: late it brings a reminder and no supervision, which a finding of refusal opens', async () => {
    const by = days.plusDays(await drill.today(), 20);
    const { id } = await answered({ outcome: 'support', executeBy: by, executor: 'dept-water' });
    await expect(act(officer, id, 'close')).rejects.toThrow(/execution_open/);
    const due = (await clockOf(id, 'XF-EXEC'))?.legalDueOn ?? '';
    await drill.moveTo(days.plusDays(due, 1));
    const owed = (await detailOf(id)).duties.filter(({ closedAt }) => closedAt === null).map(({ what }) => what);
    expect(owed.sort()).toEqual(['recordExecution', 'urgeExecution']);
    await act(officer, id, 'urgeExecution', { text: '请立即修复水渠。' });
    expect(await supervisionsOf(id)).toEqual([]);
    await act('bureau.head', id, 'findRefusal', { finding: '两次书面拒绝修复。' });
    await eventually(async () => {
      expect(await supervisionsOf(id)).toMatchObject([{ office: 'dept-water' }]);
    });
    await act(officer, id, 'recordExecution', { executedOn: await drill.today(), proof: '水渠已修复，验收照片三张。' });
    await act(officer, id, 'close');
    expect(await typesOf(id)).toEqual(
      expect.arrayContaining(['breached', 'executionUrged', 'refusalFound', 'executed']),
    );
  }, 120_000);
});
