import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '../support/client.js';
import { DayOracle } from '../support/day-oracle.js';
import { TestDrill } from '../support/drill.js';
import { eventually } from '../support/eventually.js';
import { demoPassword, Stack } from '../support/stack.js';

interface ClockView {
  id: string;
  rule: string;
  startOn: string;
  rawDueOn: string | null;
  legalDueOn: string | null;
  legalDueAt: string | null;
}

interface Line {
  source: string;
  seq: number;
  type: string;
  at: string;
  dueAt: string | null;
  raw: { data: Record<string, unknown> };
}

interface Detail {
  item: { version: number };
  clocks: ClockView[];
}

const opinion = {
  outcome: 'explain',
  claim: '恢复被施工损坏的水渠',
  facts: '经现场查看，水渠被挖断约二十米',
  reasons: '施工单位应当恢复原状',
  opinion: '责成施工单位十日内修复',
  legalBasis: '《信访工作条例》第三十二条',
};

/** The test that is the product: months of one petition's life on the real engine, over HTTP. */
describe('a petition that nobody takes on', () => {
  let stack: Stack;
  let client: Client;
  const days = new DayOracle(['CN-532924', 'CN-5329', 'CN']);

  beforeAll(async () => {
    stack = await Stack.start();
    client = new Client(stack.apiUrl, demoPassword);
  }, 120_000);

  afterAll(async () => {
    await stack.stop();
  }, 30_000);

  /** A petition in a drill of its own: nothing of another one moves with it. */
  const register = async () => {
    const drill = await TestDrill.start(client, '一件信访');
    const petitioner = { name: '李四', phone: '13800000000', address: '宾居镇某村 1 号' };
    const body = { channel: 'visit', class: 'appeal', matter: '修路挖断水渠，浇不上水。', petitioner, drill: drill.id };
    const { id } = await client.post<{ id: string }>('clerk', '/api/petitions', body);
    return { id, drill };
  };

  const detailOf = (id: string, kind = 'petitions', who = 'clerk') => client.get<Detail>(who, `/api/${kind}/${id}`);

  const act = async (who: string, id: string, command: string, body: object = {}, kind = 'petitions') => {
    const { item } = await detailOf(id, kind, who);
    return await client.post(who, `/api/${kind}/${id}/${command}`, { seenVersion: item.version, ...body });
  };

  const factsOf = async (id: string): Promise<Line[]> => {
    const { lines } = await client.get<{ lines: Line[] }>('clerk', `/api/cases/${id}/history?engine=false`);
    return lines.sort((a, b) => a.seq - b.seq);
  };

  const clockOf = async (id: string, rule: string, kind = 'petitions') => {
    const { clocks } = await detailOf(id, kind);
    const clock = clocks.find((one) => one.rule === rule);
    if (clock === undefined) throw new Error(`no clock ${rule}`);
    return clock;
  };

  const supervisionOf = async (petition: string, basis = 'art40') =>
    await eventually(async () => {
      const { items } = await client.get<{ items: { id: string; petition: string }[] }>(
        'clerk',
        `/api/supervisions?drill=true&basis=${basis}`,
      );
      const found = items.find((item) => item.petition === petition);
      if (found === undefined) throw new Error('no supervision yet');
      return found.id;
    });

  it.concurrent('goes overdue on the right legal date, is supervised rung by rung, and ends on its day 60', async () => {
    const { id, drill } = await register();
    const day0 = await drill.today();
    await act('clerk', id, 'refer', { to: 'dept-transport', manner: 'transfer' });
    await act('transport.officer', id, 'object', { reasons: '不属本部门职责范围' });
    await act('bureau.head', id, 'rejectObjection', { reasons: '经核实属你部门职责' });

    // Silence until the legal day 15 is a breach, recorded with the due instant.
    const acceptBy = days.legalDue(day0, 15);
    expect(await clockOf(id, 'XF-ACCEPT')).toMatchObject({ startOn: day0, legalDueOn: acceptBy });
    await drill.moveTo(acceptBy);
    expect((await factsOf(id)).map((fact) => fact.type)).not.toContain('breached');
    await drill.moveTo(days.plusDays(acceptBy, 1));
    const breaches = (await factsOf(id)).filter((fact) => fact.type === 'breached');
    expect(breaches.map((fact) => fact.raw.data['rule']).sort()).toEqual(['XF-07', 'XF-ACCEPT']);
    for (const breach of breaches) expect(breach.dueAt).toBe(days.expiryOf(acceptBy));

    // The ladder climbs by working days from the breach's legal date.
    const supervision = await supervisionOf(id);
    const rungOn = (workingDays: number) => days.plusWorkingDays(acceptBy, workingDays);
    const supervised = async (type: string) => (await factsOf(supervision)).filter((fact) => fact.type === type);
    expect(await supervised('reminded')).toHaveLength(1);
    await drill.moveTo(days.plusDays(rungOn(3), 1));
    expect(await supervised('letterIssued')).toMatchObject([{ dueAt: days.expiryOf(rungOn(3)) }]);
    // The improvement recommendation goes with the letter (art. 40(1)), and no reason makes up for it.
    expect(await supervised('stepLaid')).toMatchObject([
      { dueAt: days.expiryOf(rungOn(3)), raw: { data: { rung: 3, addressee: 'bureau' } } },
    ]);
    // Acceptance in fifteen days is a number of ours: it is pressed by itself and never climbs to art. 39 or 40.
    const ours = await supervisionOf(id, 'ours');
    expect((await factsOf(ours)).map((fact) => fact.type)).toEqual(
      expect.arrayContaining(['reminded', 'letterIssued']),
    );
    await drill.moveTo(days.plusDays(rungOn(10), 1));
    expect(await supervised('silenceTold')).toMatchObject([{ raw: { data: { rung: 3, silent: 'bureau' } } }]);
    const improve = { measure: 'improve', text: '请改进受理工作' };
    await act('bureau.head', supervision, 'issueStep', improve, 'supervisions');
    expect(await supervised('replyOverdue')).toHaveLength(1);
    await act('transport.officer', supervision, 'reply', { text: '已安排专人' }, 'supervisions');
    await drill.moveTo(days.plusDays(rungOn(20), 1));
    expect((await supervised('stepLaid')).slice(-2)).toMatchObject([
      { dueAt: days.expiryOf(rungOn(20)), raw: { data: { rung: 4, addressee: 'joint-conference' } } },
      { dueAt: days.expiryOf(rungOn(20)), raw: { data: { rung: 5, addressee: 'county-government' } } },
    ]);
    // The joint conference stays silent: the level above is told, and the ladder goes on to the head of the bureau.
    await drill.moveTo(days.plusDays(rungOn(30), 1));
    expect((await supervised('silenceTold')).slice(-2)).toMatchObject([
      { raw: { data: { rung: 4, silent: 'joint-conference' } } },
      { raw: { data: { rung: 5, silent: 'county-government' } } },
    ]);
    expect((await supervised('stepLaid')).at(-1)).toMatchObject({ raw: { data: { rung: 7, addressee: 'bureau' } } });
    await act('bureau.head', supervision, 'waiveStep', { reason: '没有造成严重后果' }, 'supervisions');
    expect((await factsOf(ours)).filter((fact) => fact.type === 'stepLaid')).toMatchObject([
      { raw: { data: { rung: 3, addressee: 'bureau' } } },
    ]);

    // A late acceptance does not restart the 60 days: they run from the raw day 15.
    const noticed = { servedOn: await drill.today(), manner: 'in_person' };
    await act('transport.officer', id, 'accept', { notice: noticed });
    const limit = await clockOf(id, 'XF-09');
    const decideBy = days.legalDue(days.plusDays(day0, 15), 60);
    expect(limit).toMatchObject({ startOn: days.plusDays(day0, 15), legalDueOn: decideBy });

    await act('transport.officer', supervision, 'reportCorrection', { text: '已受理并告知' }, 'supervisions');
    await act('bureau.head', supervision, 'verifyCorrection', { finding: '经核实已整改' }, 'supervisions');
    await eventually(async () => {
      expect((await factsOf(id)).map((fact) => fact.type)).toContain('partEnded');
    });

    await drill.moveTo(decideBy);
    await act('transport.officer', id, 'submitOpinion', opinion);
    await act('transport.head', id, 'approveOpinion', { submission: 1 });
    const breachedRules = (await factsOf(id))
      .filter((fact) => fact.type === 'breached')
      .map((fact) => fact.raw.data['rule']);
    expect(breachedRules).not.toContain('XF-09');
    await act('transport.officer', id, 'recordDelivery', {
      servedOn: decideBy,
      manner: 'in_person',
      evidence: '签收单',
    });
    await act('transport.officer', id, 'close');
    await checkCase(id);
    await checkCase(supervision);
  }, 120_000);

  it.concurrent('that the bureau itself leaves lying is no case of art. 40: its superior organ orders correction and verifies', async () => {
    const { id, drill } = await register();
    const referBy = (await clockOf(id, 'XF-02')).legalDueOn ?? '';
    await drill.moveTo(days.plusDays(referBy, 1));
    const supervision = await supervisionOf(id, 'art43');
    await drill.moveTo(days.plusDays(days.plusWorkingDays(referBy, 3), 1));
    const of = 'supervisions';
    const verify = { finding: '经核实已转送' };
    await act('government.head', supervision, 'issueStep', { measure: 'order', text: '责令立即转送' }, of);
    await act('clerk', supervision, 'reply', { text: '已清理积件' }, of);
    await act('clerk', id, 'refer', { to: 'dept-transport', manner: 'transfer' });
    await act('bureau.head', supervision, 'reportCorrection', { text: '已转送' }, of);
    await expect(act('bureau.head', supervision, 'verifyCorrection', verify, of)).rejects.toThrow(/not_permitted/);
    await act('government.head', supervision, 'verifyCorrection', verify, of);
    const facts = await factsOf(supervision);
    expect(facts.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['opened', 'stepIssued', 'replied', 'correctionReported', 'correctionVerified']),
    );
    expect(facts.map(({ type }) => type)).not.toContain('letterIssued');
    expect(facts[0]?.raw.data).toMatchObject({ office: 'bureau', basis: 'art43', verifier: 'county-government' });
    await eventually(async () => {
      expect((await factsOf(id)).map((fact) => fact.type)).toContain('partEnded');
    });
    await checkCase(supervision);
  }, 120_000);

  it.concurrent('and whose handling limit passes too after the last rung is supervised from the reminder on for that as well', async () => {
    const { id, drill } = await register();
    const day0 = await drill.today();
    await act('clerk', id, 'refer', { to: 'dept-transport', manner: 'transfer' });
    const first = days.legalDue(day0, 15);
    const decideBy = days.legalDue(days.plusDays(day0, 15), 60);
    await drill.moveTo(days.plusDays(decideBy, 1));
    const supervision = await supervisionOf(id);
    const typed = async (type: string) => (await factsOf(supervision)).filter((fact) => fact.type === type);
    const lastRung = days.expiryOf(days.plusWorkingDays(first, 30));
    expect((await typed('stepLaid')).map(({ raw }) => raw.data['rung'])).toEqual([3, 4, 5, 6, 7]);
    expect((await typed('stepLaid')).at(-1)).toMatchObject({ dueAt: lastRung });
    await drill.moveTo(days.plusDays(days.plusWorkingDays(decideBy, 3), 1));
    expect(await typed('triggerAdded')).toMatchObject([{ raw: { data: { clock: 'XF-09/1', trigger: 'DB-1' } } }]);
    for (const type of ['reminded', 'letterIssued']) {
      expect((await typed(type)).map(({ raw }) => raw.data['climb'])).toEqual([1, 2]);
    }
    await checkCase(supervision);
  }, 120_000);

  it.concurrent('is decided on its extended day 90 when all three acts of the extension are there', async () => {
    const { id, drill } = await register();
    const day0 = await drill.today();
    await act('clerk', id, 'refer', { to: 'town-binju', manner: 'transfer' });
    await act('binju.officer', id, 'accept', { notice: { servedOn: day0, manner: 'in_person' } });
    await drill.moveTo(days.plusDays(day0, 40));
    await act('binju.officer', id, 'askExtension', { days: 30, reason: '需第三方鉴定，情况复杂' });
    await act('binju.head', id, 'approveExtension');
    expect(await clockOf(id, 'XF-09')).toMatchObject({ legalDueOn: days.legalDue(day0, 60) });
    await act('binju.officer', id, 'noticeExtension', { servedOn: await drill.today(), manner: 'post' });
    const decideBy = days.legalDue(day0, 90);
    expect(await clockOf(id, 'XF-09')).toMatchObject({ rawDueOn: days.plusDays(day0, 90), legalDueOn: decideBy });
    await drill.moveTo(decideBy);
    await act('binju.officer', id, 'submitOpinion', { ...opinion, outcome: 'explain' });
    await act('binju.head', id, 'approveOpinion', { submission: 1 });
    await act('binju.officer', id, 'recordDelivery', { servedOn: decideBy, manner: 'in_person', evidence: '签收单' });
    await act('binju.officer', id, 'close');
    expect((await factsOf(id)).map((fact) => fact.type)).not.toContain('breached');
    await checkCase(id);
  }, 120_000);

  /** Every due instant is one that the calendar gives, none came early, and the chain is whole. */
  async function checkCase(id: string): Promise<void> {
    const facts = await factsOf(id);
    const due = facts.filter((fact) => fact.dueAt !== null);
    expect(due.length).toBeGreaterThan(0);
    for (const fact of due) expect(Date.parse(fact.at)).toBeGreaterThanOrEqual(Date.parse(fact.dueAt ?? ''));
    const verified = await client.get<{ isWhole: boolean; facts: number }>('clerk', `/api/cases/${id}/verify`);
    expect(verified).toMatchObject({ isWhole: true, facts: facts.length });
  }
});
