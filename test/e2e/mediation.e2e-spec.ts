import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aRosteredMediator, committee, head, mediator } from '../support/a-rostered-mediator.js';
import { Client } from '../support/client.js';
import { TestDrill } from '../support/drill.js';
import { eventually } from '../support/eventually.js';
import { isKilledAtEach, KilledSteps } from '../support/killed-steps.js';
import { demoPassword, Stack } from '../support/stack.js';
import { inspect } from './chaos/invariants.js';

const reachMs = 60_000;
const text = '被申请人七日内拆除占地部分，双方互不追究。';

interface Outcome {
  readonly case?: string;
  readonly id?: string;
  readonly number: string;
  readonly facts?: readonly { readonly type: string; readonly seq: number }[];
}

interface Detail {
  readonly item: { readonly version: number; readonly phase: string; readonly endedAs: string | null };
  readonly progress: { readonly agreement: { readonly text: string } | null; readonly owedTo: readonly string[] };
  readonly parts: readonly unknown[];
  readonly duties: readonly { readonly what: string; readonly closedAt: string | null }[];
}

/** The first of what a mediation has to show: from its coming in to the agreement, while all that carries it dies. */
describe('a mediation of two parties with a separate session', () => {
  let stack: Stack;
  let client: Client;
  let person: string;
  let killed: KilledSteps;
  const step = (account: string, path: string, body: object) => killed.step<Outcome>(account, path, body);

  beforeAll(async () => {
    stack = await Stack.start();
    client = new Client(stack.apiUrl, demoPassword);
    killed = new KilledSteps(stack, client, { every: 4, reachMs });
    person = await aRosteredMediator(stack.apiUrl);
    for (const name of [mediator, head]) await client.get(name, '/api/session');
  }, 120_000);

  afterAll(async () => {
    await stack.stop();
  }, 30_000);

  const detailOf = (id: string, kind = 'mediations', who = mediator) =>
    eventually(() => client.get<Detail>(who, `/api/${kind}/${id}`), reachMs);

  async function act(id: string, command: string, body: object = {}, who = mediator): Promise<Outcome> {
    const { item } = await detailOf(id, 'mediations', who);
    return await step(who, `/api/mediations/${id}/${command}`, { seenVersion: item.version, ...body });
  }

  it('loses nothing and doubles nothing, whatever dies at each of its steps', async () => {
    const drill = await TestDrill.start(client, '一件调解');
    const parties = [
      { role: 'applicant', name: '李秀兰', phone: '13900001234' },
      { role: 'respondent', name: '王建国', phone: '13900005678' },
    ];
    const opening = { committee, sort: 'civil', title: '院墙占地', parties, drill: drill.id };
    const { id = '' } = await step(mediator, '/api/mediations', opening);
    // The committee is reminded that it has to accept or to decline: time is carried on as well.
    await drill.insistOn(
      new Date(Date.parse(await drill.today()) + 6 * 86_400_000).toISOString().slice(0, 10),
      120_000,
    );
    await act(id, 'accept');
    await act(id, 'proposeMediators', { mediators: [person], isChosenByParties: true });
    await act(id, 'disclose', { mediator: person });
    for (const party of ['p1', 'p2']) {
      await act(id, 'tellRights', { party });
      await act(id, 'consent', { party, by: party });
    }
    const on = await drill.today();
    await act(id, 'holdSession', { on, place: '村委会', attended: ['p1', 'p2'], minutes: '双方各述意见。' });

    const room = await step(mediator, `/api/mediations/${id}/talks`, { party: 'p1' });
    const talk = room.case ?? '';
    const { item } = await detailOf(talk, 'talks');
    await step(mediator, `/api/talks/${talk}/say`, { seenVersion: item.version, on, text: '底线是三万元。' });
    const heard = await detailOf(talk, 'talks');
    const ahead = new Date(Date.parse(on) + 9 * 86_400_000).toISOString().slice(0, 10);
    const call = { seenVersion: heard.item.version, on: ahead, time: '09:30', place: '村委会' };
    await step(mediator, `/api/talks/${talk}/call`, call);
    expect((await detailOf(talk, 'talks')).duties.map(({ what }) => what)).toEqual(['say']);
    // The head of the same committee mediates nothing of it: no room, and no trace of one.
    expect((await client.ask(head, `/api/talks/${talk}/preview`, { command: 'say', body: {} })).status).toBe(404);
    expect((await detailOf(id, 'mediations', head)).parts).toEqual([]);
    expect((await detailOf(id)).parts).toHaveLength(1);

    await act(id, 'conveyOffer', { party: 'p1', by: 'p1', text: '拆除占地部分即可。' });
    await act(id, 'drawUp', {
      ...{ form: 'written', text },
      // Done when it is signed: its course opens it, and it is over.
      obligations: [
        { by: 'p2', to: 'p1', what: '拆除占地部分', amountCents: 150_000, on, place: '柳溪村', isOnTheSpot: true },
      ],
    });
    const signed = (await detailOf(id)).progress.agreement?.text;
    for (const party of ['p1', 'p2']) {
      await act(id, 'sign', { party, by: party, how: 'paper', on, text: signed });
    }
    await act(id, 'signAsMediator', { mediator: person, on });
    const bound = await act(id, 'seal', { on }, head);
    expect(bound.facts?.map(({ type }) => type)).toEqual([
      ...['sealed', 'tookEffect', 'ended', 'endNoticed', 'endNoticed'],
    ]);
    // One has its notice by hand; the other's is delivered, and its proof tells the mediation.
    await act(id, 'tellEnd', { party: 'p1' });
    const notice = bound.facts?.at(-1)?.seq;
    const sent = await step(mediator, `/api/cases/${id}/deliveries`, { seq: notice, plan: ['hand'] });
    const delivery = sent.case ?? '';
    const proof = { proof: 'signature_paper', servedOn: on, evidence: '本人签收' };
    const { item: issued } = await detailOf(delivery, 'deliveries');
    await step(mediator, `/api/deliveries/${delivery}/prove`, { seenVersion: issued.version, ...proof });
    await eventually(async () => expect((await detailOf(id)).progress.owedTo).toEqual([]), reachMs);
    // Nobody is heard apart after the end, and what was owed in that room is owed no more.
    await eventually(async () => {
      const { item: room, duties } = await detailOf(talk, 'talks');
      const owed = duties.filter(({ closedAt }) => closedAt === null);
      expect([room.phase, room.endedAs, owed]).toEqual(['ended', 'closed', []]);
    }, reachMs);

    await eventually(async () => {
      expect((await detailOf(id)).item).toMatchObject({ phase: 'ended', endedAs: 'settled' });
    }, reachMs);
    const { lines } = await client.get<{ lines: { type: string; seq: number }[] }>(
      mediator,
      `/api/cases/${id}/history?engine=false`,
    );
    const told = lines.sort((a, b) => a.seq - b.seq).map(({ type }) => type);
    const aside = ['warned', 'overdue', 'documentKept', 'partNoted', 'partEnded'];
    expect(told.filter((type) => !aside.includes(type))).toEqual([
      ...['opened', 'accepted', 'mediatorsProposed', 'disclosed'],
      ...['rightsTold', 'consented', 'rightsTold', 'consented', 'sessionHeld', 'offerConveyed'],
      ...['drawnUp', 'signed', 'signed', 'signedAsMediator', 'sealed', 'tookEffect', 'ended'],
      ...['endNoticed', 'endNoticed', 'endTold', 'endTold'],
    ]);
    const { counted, ...findings } = await inspect(stack, client);
    expect(findings).toEqual({ effects: [], courses: [], moments: [], ledger: [], stray: [] });
    expect([killed.steps, killed.deaths, counted.cases]).toEqual([21, isKilledAtEach ? 21 : 6, 5]);
  }, 600_000);
});
