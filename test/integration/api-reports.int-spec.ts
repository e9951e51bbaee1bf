import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as contracts from '#libs/contracts';
import { messageIdOf, signature } from '#libs/channels';
import { Secret } from '#libs/config';
import { as, type CaseId } from '#libs/kernel';
import { aPetitionOfADrill } from '../support/a-petition-of-a-drill.js';
import { TestApi } from '../support/api.js';
import { aCaseId, courseOf } from '../support/door.js';

const secret = new Secret('shared-with-the-gateway');

describe('what a gateway reports of messages', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.open();
  }, 60_000);
  afterAll(() => api.close());

  const takes = (delivered: readonly string[] = ['DELIVRD']): void => {
    const reports = { secret, idField: 'uid', stateField: 'stat', delivered, failed: ['UNDELIV'] };
    Object.assign(api.platform.settings, { reports });
  };
  const told = (body: unknown, headers: Readonly<Record<string, string>> = {}) => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const signed = { 'x-timestamp': '1700000000', 'x-signature': signature(secret, '1700000000', text) };
    return api.ask('POST', '/api/reports/sms', { body: text, headers: { ...signed, ...headers } });
  };

  /** A delivery whose message is on its way. */
  const aDelivery = async (): Promise<CaseId> => {
    const paper = { office: 'dept-transport', notice: 'other', title: '现场查看通知', plan: ['sms', 'hand'] };
    const parent = await aPetitionOfADrill(api);
    await api.done(`/api/petitions/${parent}/refer`, 'clerk', {
      seenVersion: 1,
      to: 'dept-transport',
      manner: 'transfer',
    });
    // Noon in Beijing, whenever the test runs: by night nothing is sent.
    const day = 86_400_000;
    const offsetMs = (day + 4 * 3_600_000 - (Date.now() % day)) % day;
    await api.database.source.query(
      `update drill set offset_ms = $1 where id = (select drill_id from docket_case where id = $2)`,
      [offsetMs, parent],
    );
    const opening = { ...paper, paper: randomUUID(), parent };
    const said = await api.done('/api/deliveries', 'transportOfficer', opening);
    const id = as<CaseId>(contracts.outcome.parse(said.body).case);
    await api.platform.docket.act({
      ...{ kind: 'delivery', caseId: id, actor: courseOf(id), key: `${id}:beginAttempt:1/1` },
      commands: [{ type: 'beginAttempt', payload: { leg: 1, attempt: 1 } }],
    });
    return id;
  };
  const reportsOf = async (id: CaseId): Promise<unknown[]> => {
    const facts = await api.database.source.query<{ body: string }[]>(
      `select body from docket_fact where case_id = $1 and type = 'reported' order by seq`,
      [id],
    );
    return facts.map(({ body }) => (JSON.parse(body) as { data: { outcome: string } }).data.outcome);
  };

  it('is no address where nobody can sign', async () => {
    expect((await told({})).status).toBe(404);
  });

  it('is taken from nobody but the gateway', async () => {
    takes();
    for (const [name, value] of [
      ['x-signature', `sha256=${'0'.repeat(64)}`],
      ['x-signature', 'none'],
      ['x-timestamp', '1700000001'],
    ] as const)
      expect((await told({ uid: 'x' }, { [name]: value })).status).toBe(401);
    expect((await told('{"uid":')).status).toBe(400);
  });

  it('is answered well where it is unknown, of none of ours, or no news, and leaves nothing', async () => {
    takes();
    const of = (caseId: string, stat: string) => ({
      uid: messageIdOf({ caseId: as<CaseId>(caseId), channel: 'sms', turn: 1 }),
      stat,
    });
    const petition = await api.petition();
    const strange = [of(aCaseId(), 'DELIVRD'), of(petition, 'DELIVRD'), { uid: 'x' }, null, 7, [], { stat: 'DELIVRD' }];
    expect(await told(strange)).toMatchObject({ status: 200, body: { taken: strange.length } });
    const id = await aDelivery();
    expect((await told({ uid: messageIdOf({ caseId: id, channel: 'sms', turn: 7 }), stat: 'DELIVRD' })).status).toBe(
      200,
    );
    expect((await told(of(id, 'ACCEPTD'))).status).toBe(200);
    expect(await reportsOf(id)).toEqual([]);
  });

  it('is recorded once, however often and in whatever order it comes', async () => {
    takes();
    const id = await aDelivery();
    const uid = messageIdOf({ caseId: id, channel: 'sms', turn: 1 });
    await Promise.all(Array.from({ length: 5 }, () => told({ uid, stat: 'UNDELIV' })));
    await told([
      { uid, stat: 'DELIVRD' },
      { uid, stat: 'UNDELIV' },
      { uid, stat: 'DELIVRD' },
    ]);
    expect(await reportsOf(id)).toEqual(['undeliverable', 'delivered']);
  });

  it('leaves no id of a message in a log', async () => {
    takes();
    const id = await aDelivery();
    await told({ uid: messageIdOf({ caseId: id, channel: 'sms', turn: 1 }), stat: 'DELIVRD' });
    expect(api.logged.join('\n')).not.toContain(id.replaceAll('-', ''));
  });
});
