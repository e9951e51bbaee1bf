import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '../support/client.js';
import { TestDrill } from '../support/drill.js';
import { eventually } from '../support/eventually.js';
import { isKilledAtEach, KilledSteps } from '../support/killed-steps.js';
import { demoPassword, Stack } from '../support/stack.js';
import { inspect } from './chaos/invariants.js';

const mediator = 'mediation.liuxi.officer';
const head = 'mediation.liuxi.head';
const centre = 'centre.officer';
const committee = 'mediation-jinniu-liuxi';
const reachMs = 90_000;
// Of eight at each of its steps, or of three at every fourth.
const eight = ['water', 'agriculture', 'forestry', 'transport', 'housing', 'ecology', 'finance', 'health'];
const departments = isKilledAtEach ? eight : eight.slice(0, 3);
// It is asked for, its lead is named, all but one confirm, each says what it has to say, they meet, and it is concluded.
const allSteps = 2 * departments.length + 3;

interface Outcome {
  readonly case?: string;
  readonly id?: string;
  readonly facts?: readonly { readonly type: string; readonly seq: number }[];
}

interface Row {
  readonly id: string;
  readonly version: number;
  readonly phase: string;
  readonly positionsMissing?: number;
}

interface Line {
  readonly type: string;
  readonly seq: number;
}

/** Everybody is asked at once and counted once, while worker, engine and API die at each step. */
describe(`a joint mediation of ${String(departments.length)} members`, () => {
  let stack: Stack;
  let client: Client;
  let person: string;
  let killed: KilledSteps;
  const step = (account: string, path: string, body: object) => killed.step<Outcome>(account, path, body);

  beforeAll(async () => {
    stack = await Stack.start();
    client = new Client(stack.apiUrl, demoPassword);
    killed = new KilledSteps(stack, client, { every: 4, reachMs });
    const administration = new Client(stack.apiUrl, demoPassword);
    const { items } = await administration.get<{ items: { id: string; name: string }[] }>(
      'admin',
      `/api/accounts?text=${mediator}`,
    );
    const made = await administration.post<{ person: { id: string } }>(head, '/api/roster/people', {
      ...{ office: committee, reason: '登记', kind: 'mediator', name: '沙文秀', isFullTime: true },
      ...{ account: items.find(({ name }) => name === mediator)?.id, fromOn: '2026-01-01', untilOn: null },
      ...{ specialities: ['neighbours'], languages: ['mandarin'], qualifications: [], mostCases: null, contact: null },
    });
    person = made.person.id;
    for (const name of [mediator, head, centre, ...departments.map(officerOf)]) await client.get(name, '/api/session');
  }, 180_000);

  afterAll(async () => {
    await stack.stop();
  }, 60_000);

  const officerOf = (department: string): string => `${department}.officer`;

  const itemOf = async (account: string, path: string): Promise<Row> =>
    await eventually(async () => (await client.get<{ item: Row }>(account, path)).item, reachMs);

  async function act(account: string, path: string, command: string, body: object = {}): Promise<Outcome> {
    const { version } = await itemOf(account, path);
    return await step(account, `${path}/${command}`, { seenVersion: version, ...body });
  }

  /** What a member has: one share of this drill, once its courses have opened it and as they have moved it on. */
  const shareOf = async (department: string, phase: string): Promise<string> =>
    await eventually(async () => {
      const { items } = await client.get<{ items: Row[] }>(
        officerOf(department),
        `/api/shares?drill=true&office=dept-${department}`,
      );
      expect(items.map((one) => one.phase)).toEqual([phase]);
      return `/api/shares/${items[0]?.id ?? ''}`;
    }, reachMs);

  const typesOf = async (account: string, id: string): Promise<readonly string[]> => {
    const { lines } = await client.get<{ lines: Line[] }>(account, `/api/cases/${id}/history?engine=false`);
    const aside = ['heard', 'warned', 'overdue', 'partNoted', 'partEnded', 'parentKnows', 'documentKept'];
    return lines
      .sort((a, b) => a.seq - b.seq)
      .map(({ type }) => type)
      .filter((type) => !aside.includes(type));
  };

  it('asks everybody once and counts everybody once, whatever dies at each of its steps', async () => {
    const drill = await TestDrill.start(client, '一件联合调解');
    const parties = [
      { role: 'applicant', name: '李秀兰', phone: '13900001234' },
      { role: 'respondent', name: '王建国', phone: '13900005678' },
    ];
    const { id = '' } = await client.post<Outcome>(mediator, '/api/mediations', {
      ...{ committee, sort: 'civil', title: '灌溉用水', parties, drill: drill.id },
    });
    const mediation = `/api/mediations/${id}`;
    const calmly = async (command: string, body: object = {}): Promise<void> => {
      const { version } = await itemOf(mediator, mediation);
      await client.post(mediator, `${mediation}/${command}`, { seenVersion: version, ...body });
    };
    await calmly('accept');
    await calmly('proposeMediators', { mediators: [person], isChosenByParties: true });
    await calmly('disclose', { mediator: person });
    for (const party of ['p1', 'p2']) {
      await calmly('tellRights', { party });
      await calmly('consent', { party, by: party });
    }

    await calmly('proposeTelling', {
      ...{ to: '受邀部门', what: '灌溉用水的争议', whose: 'committee', centre: 'centre' },
      offices: departments.map((one) => `dept-${one}`),
    });
    for (const party of ['p1', 'p2']) await calmly('agreeTelling', { party, by: party, telling: 1 });

    const opened = await step(head, `${mediation}/joint`, {
      ...{ centre: 'centre', matter: 'water', title: '灌溉用水的分配', words: '上下游用水时间的安排。' },
    });
    const joint = `/api/joints/${opened.case ?? opened.id ?? ''}`;
    const jointId = joint.slice('/api/joints/'.length);
    // The centre sees nothing of it before the mediation carries it.
    await itemOf(centre, joint);
    await eventually(async () => expect(await typesOf(head, jointId)).toContain('admitted'), reachMs);
    const members = departments.map((department, at) => ({
      ...{ office: `dept-${department}`, role: 'department', isNecessary: at < 4, request: '说明本单位可以做什么。' },
    }));
    await act(centre, joint, 'proposeLead', { lead: 'dept-water', members });
    const asked = await Promise.all(departments.map((one) => shareOf(one, 'asked')));
    for (const [at, share] of asked.entries()) {
      // One is silent, which confirms.
      if (at < departments.length - 1) await act(officerOf(departments[at] ?? ''), share, 'confirmLead');
    }
    const later = (days: number, from: string): string =>
      new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
    await drill.insistOn(later(9, await drill.today()), 240_000);
    await eventually(async () => expect((await itemOf(centre, joint)).phase).toBe('working'), reachMs);
    for (const department of departments) {
      const share = await shareOf(department, 'owing');
      await act(officerOf(department), share, 'givePosition', { stance: 'supports', words: '同意分时用水。' });
    }
    // Each is told by the course of its share.
    await eventually(async () => expect((await itemOf(centre, joint)).positionsMissing).toBe(0), reachMs);
    const on = await drill.today();
    const attended = departments.map((one) => `dept-${one}`);
    const lead = officerOf('water');
    await act(lead, joint, 'meet', { on, attended, minutes: '一致同意分时用水。' });
    await act(lead, joint, 'conclude', { as: 'answered', answer: '分时用水的方案。' });
    await eventually(async () => expect((await itemOf(head, joint)).phase).toBe('ended'), reachMs);

    expect(await typesOf(head, jointId)).toEqual([
      ...['opened', 'admitted', 'leadProposed', 'admitted', 'leadStands', 'met', 'concluded', 'ended'],
    ]);
    const { items } = await client.get<{ items: Row[] }>(head, `/api/shares?drill=true&joint=${jointId}&limit=50`);
    expect(items).toHaveLength(departments.length);
    for (const { id: share } of items) {
      expect(await typesOf(head, share)).toEqual([
        ...['opened', 'leadConfirmed', 'positionOwed', 'positionGiven', 'finishing', 'ended'],
      ]);
    }
    // Whoever took part reads it until the mediation has ended, and nobody after that but the committee.
    const seen = async () => (await client.get<{ items: Row[] }>(lead, '/api/shares?drill=true')).items.length;
    expect(await seen()).toBe(departments.length);
    await calmly('withdraw', { party: 'p1', by: 'p1' });
    expect(await seen()).toBe(0);
    const { counted, ...findings } = await inspect(stack, client);
    expect(findings).toEqual({ effects: [], courses: [], moments: [], ledger: [], stray: [] });
    process.stdout.write(
      `${String(killed.steps)} steps, ${String(killed.deaths)} deaths, ${String(counted.facts)} facts\n`,
    );
    expect([killed.steps, killed.deaths]).toEqual([allSteps, isKilledAtEach ? allSteps : Math.ceil(allSteps / 4)]);
  }, 900_000);
});
