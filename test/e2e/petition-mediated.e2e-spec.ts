import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aRosteredMediator, committee, head, mediator } from '../support/a-rostered-mediator.js';
import { Client } from '../support/client.js';
import { DayOracle } from '../support/day-oracle.js';
import { TestDrill } from '../support/drill.js';
import { eventually } from '../support/eventually.js';
import { isKilledAtEach, KilledSteps } from '../support/killed-steps.js';
import { demoPassword, Stack } from '../support/stack.js';
import { inspect } from './chaos/invariants.js';

const officer = 'transport.officer';
const reachMs = 60_000;
const text = '被申请人七日内恢复水渠，双方互不追究。';

interface Outcome {
  readonly case: string;
  readonly facts: readonly { readonly type: string }[];
}

interface Detail {
  readonly item: { readonly version: number; readonly number: string; readonly phase: string };
  readonly clocks: readonly {
    readonly rule: string;
    readonly legalDueOn: string | null;
    readonly metOn: string | null;
    readonly state: string;
  }[];
  readonly duties: readonly { readonly what: string; readonly closedAt: string | null }[];
  readonly commands: Readonly<Record<string, { readonly code: string } | null>>;
  readonly mediations: {
    readonly all: readonly { number: string | null; until: string; outcome: string | null; endedOn: string | null }[];
    readonly refusal: { readonly code: string; readonly sentence: string } | null;
    readonly settledOn: string | null;
  };
  readonly progress: {
    readonly agreement: { readonly text: string } | null;
    readonly petition: string | null;
    readonly setOn: string;
  };
}

/** A petition goes to a committee and comes back, while what carries both dies: neither waits for the other, and each hears all. */
describe('a petition that is mediated', () => {
  const days = new DayOracle(['CN-532924', 'CN-5329', 'CN']);
  let stack: Stack;
  let client: Client;
  let person: string;
  let killed: KilledSteps;
  const killedIn = (who: string, path: string, body: object) => killed.step<Outcome>(who, path, body);

  beforeAll(async () => {
    stack = await Stack.start();
    client = new Client(stack.apiUrl, demoPassword);
    killed = new KilledSteps(stack, client, { every: 2, reachMs, carried: ['worker', 'temporal'] });
    person = await aRosteredMediator(stack.apiUrl);
    for (const name of [mediator, head, officer]) await client.get(name, '/api/session');
  }, 120_000);

  afterAll(async () => {
    await stack.stop();
  }, 30_000);

  const detailOf = (who: string, kind: string, id: string) =>
    eventually(() => client.get<Detail>(who, `/api/${kind}/${id}`), reachMs);
  const petitionOf = (id: string) => detailOf(officer, 'petitions', id);

  async function give(who: string, [kind, id]: readonly [string, string], command: string, body: object = {}) {
    const { item } = await detailOf(who, kind, id);
    return await client.post<Outcome>(who, `/api/${kind}/${id}/${command}`, { seenVersion: item.version, ...body });
  }

  async function killedAt(who: string, [kind, id]: readonly [string, string], command: string, body: object = {}) {
    const { item } = await detailOf(who, kind, id);
    return await killedIn(who, `/api/${kind}/${id}/${command}`, { seenVersion: item.version, ...body });
  }

  const typesOf = async (who: string, id: string): Promise<string[]> => {
    const { lines } = await client.get<{ lines: { type: string; seq: number }[] }>(
      who,
      `/api/cases/${id}/history?engine=false`,
    );
    return lines.sort((a, b) => a.seq - b.seq).map(({ type }) => type);
  };

  /** Accepted by the transport bureau, in a drill of its own. */
  async function accepted() {
    const drill = await TestDrill.start(client, '一件信访');
    const petitioner = { name: '李四', phone: '13800000000', address: '宾居镇某村 1 号' };
    const body = { channel: 'visit', class: 'appeal', matter: '邻居修房挖断水渠。', petitioner, drill: drill.id };
    const { id } = await client.post<{ id: string }>('clerk', '/api/petitions', body);
    const petition = ['petitions', id] as const;
    await give('clerk', petition, 'refer', { to: 'dept-transport', manner: 'transfer' });
    const day0 = await drill.today();
    await give(officer, petition, 'accept', { notice: { servedOn: day0, manner: 'in_person' } });
    return { drill, id, petition, day0 };
  }

  /** Handed over while worker and engine die, until the petition knows its number. */
  async function handedOver({ id, drill }: Awaited<ReturnType<typeof accepted>>) {
    const agreedOn = await drill.today();
    const respondents = [{ name: '王建国', phone: '13900005678' }];
    const asked = { committee, agreedOn, sort: 'civil', title: '院墙与水渠', respondents };
    const { case: mediation } = await killedIn(officer, `/api/petitions/${id}/mediations`, asked);
    await eventually(async () => {
      expect((await petitionOf(id)).mediations.all[0]?.number).not.toBeNull();
    }, reachMs);
    return ['mediations', mediation] as const;
  }

  async function underWay(mediation: readonly [string, string]) {
    await give(mediator, mediation, 'accept');
    await give(mediator, mediation, 'proposeMediators', { mediators: [person], isChosenByParties: true });
    await give(mediator, mediation, 'disclose', { mediator: person });
    for (const party of ['p1', 'p2']) {
      await give(mediator, mediation, 'tellRights', { party });
      await give(mediator, mediation, 'consent', { party, by: party });
    }
  }

  const limitOf = ({ clocks }: Detail, rule = 'XF-09') => clocks.filter((one) => one.rule === rule).at(-1);
  const openIn = ({ duties }: Detail) => duties.filter(({ closedAt }) => closedAt === null).map(({ what }) => what);

  it('is closed as settled, on the day on which the agreement took effect', async () => {
    const begun = await accepted();
    const { drill, id, petition, day0 } = begun;
    const before = limitOf(await petitionOf(id));
    expect(before).toMatchObject({ legalDueOn: days.legalDue(day0, 60), metOn: null });
    const mediation = await handedOver(begun);
    const { item, mediations } = await petitionOf(id);
    expect(mediations).toMatchObject({ refusal: { code: 'petition.mediation_under_way' }, settledOn: null });
    expect(mediations.all).toMatchObject([{ until: days.plusDays(day0, 30), outcome: null }]);
    expect((await detailOf(mediator, ...mediation)).progress).toMatchObject({
      petition: item.number,
      setOn: days.plusDays(day0, 30),
    });

    await underWay(mediation);
    await drill.moveTo(days.plusDays(day0, 10));
    const on = await drill.today();
    await give(mediator, mediation, 'drawUp', { form: 'written', text, obligations: [] });
    const signed = (await detailOf(mediator, ...mediation)).progress.agreement?.text;
    for (const party of ['p1', 'p2']) {
      await give(mediator, mediation, 'sign', { party, by: party, how: 'paper', on, text: signed });
    }
    await give(mediator, mediation, 'signAsMediator', { mediator: person, on });
    const bound = await killedAt(head, mediation, 'seal', { on });
    expect(bound.facts.map(({ type }) => type)).toEqual([
      ...['sealed', 'tookEffect', 'ended', 'endNoticed', 'endNoticed'],
    ]);
    await eventually(async () => {
      expect(await typesOf(mediator, mediation[1])).toContain('petitionTold');
    }, reachMs);
    // That it is settled is told first, and by its own command; its outcome as every part tells it.
    const owed = await eventually(async () => {
      const now = await petitionOf(id);
      expect(now.mediations.all).toMatchObject([{ outcome: 'settled', endedOn: on }]);
      return now;
    }, reachMs);
    expect([owed.mediations.settledOn, openIn(owed), limitOf(owed)]).toEqual([on, ['settle'], before]);

    // Whoever handles it is late, beyond its limit: that falls with the closing, since it was settled in time.
    await drill.insistOn(days.plusDays(before?.legalDueOn ?? day0, 1), 120_000);
    expect(limitOf(await petitionOf(id))?.state).toBe('overdue');
    const closing = await killedAt(officer, petition, 'settle', {});
    expect(closing.facts.map(({ type }) => type)).toEqual(['breachWithdrawn', 'settled']);
    const closed = await petitionOf(id);
    expect(closed.item.phase).toBe('settled');
    expect(limitOf(closed)).toMatchObject({ metOn: on, state: 'met' });
    for (const party of ['p1', 'p2']) await give(mediator, mediation, 'tellEnd', { party });
    const told = await typesOf(officer, id);
    expect(told.filter((type) => ['handedToMediation', 'settlementReached', 'settled'].includes(type))).toEqual([
      ...['handedToMediation', 'settlementReached', 'settled'],
    ]);
  }, 600_000);

  it('goes on the same day where nothing comes of it, having told it the date that was moved', async () => {
    const begun = await accepted();
    const { drill, id, petition, day0 } = begun;
    // So late that five working days before the limit are what counts.
    await drill.moveTo(days.plusDays(day0, 40));
    const dueOn = limitOf(await petitionOf(id))?.legalDueOn ?? '';
    const mediation = await handedOver(begun);
    const [handed] = (await petitionOf(id)).mediations.all;
    expect(handed?.until).toBe(workingDaysBefore(dueOn, 5));
    await underWay(mediation);
    expect(limitOf(await detailOf(mediator, ...mediation), 'RM-SET')).toMatchObject({ state: 'running' });

    await give(officer, petition, 'askExtension', { days: 30, reason: '情况复杂' });
    await give('transport.head', petition, 'approveExtension');
    const servedOn = await drill.today();
    await killedAt(officer, petition, 'noticeExtension', { servedOn, manner: 'in_person' });
    const moved = await petitionOf(id);
    const later = days.plusDays(servedOn, 30);
    expect(moved.mediations.all).toMatchObject([{ until: later }]);
    await eventually(async () => {
      const { progress, clocks } = await detailOf(mediator, ...mediation);
      expect(progress.setOn).toBe(later);
      expect(clocks.filter(({ rule, state }) => rule === 'RM-SET' && state === 'running')).toHaveLength(1);
    }, reachMs);
    expect((await typesOf(officer, id)).filter((type) => type === 'mediationDated')).toHaveLength(1);

    const limit = limitOf(moved);
    await killedAt(mediator, mediation, 'fail', { reason: 'differences', words: '分歧太大。' });
    const failed = await eventually(async () => {
      const now = await petitionOf(id);
      expect(now.mediations.all[0]?.outcome).toBe('failed');
      return now;
    }, reachMs);
    expect(failed.mediations).toMatchObject({ settledOn: null, all: [{ endedOn: servedOn }] });
    expect([limitOf(failed), openIn(failed)]).toEqual([limit, ['decide']]);
    expect([failed.commands['settle']?.code, failed.commands['submitOpinion']]).toEqual(['petition.not_settled', null]);
    for (const party of ['p1', 'p2']) await give(mediator, mediation, 'tellEnd', { party });
  }, 600_000);

  it('has lost nothing and doubled nothing', async () => {
    const { counted, ...findings } = await inspect(stack, client);
    expect(findings).toEqual({ effects: [], courses: [], moments: [], ledger: [], stray: [] });
    // Two petitions, their mediations, what the agreement leaves, the supervision of the breach, and six reminders.
    expect([killed.steps, killed.deaths, counted.cases]).toEqual([6, isKilledAtEach ? 6 : 3, 12]);
  }, 120_000);

  function workingDaysBefore(date: string, count: number): string {
    let [day, left] = [date, count];
    while (left > 0) {
      day = days.plusDays(day, -1);
      left -= days.isWorkingDay(day) ? 1 : 0;
    }
    return day;
  }
});
