import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  addStaffMessage,
  endStaffMessage,
  leaseStaffMessage,
  proposeMail,
  putOffStaffMessage,
  readAccountMail,
  removeMail,
  type StaffMessage,
} from '#libs/persistence';
import { openLog } from '#libs/observability';
import type { DigestContent } from '../../apps/worker/src/digest/digest-content.js';
import type { DigestSender } from '../../apps/worker/src/digest/digest-sender.js';
import { Digests } from '../../apps/worker/src/digest/digests.js';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await aDatabase();
}, 60_000);
beforeEach(() => database.source.query('delete from staff_message'));
afterAll(() => database.drop());

const day = '2026-11-30';

async function aCode(account: string = randomUUID()): Promise<string> {
  const id = randomUUID();
  const content = Buffer.from('sealed');
  await addStaffMessage(database.source, { id, what: 'code', account, office: null, day, content });
  return id;
}

interface Row {
  readonly outcome: string | null;
  readonly isDone: boolean;
  readonly content: Buffer | null;
}
const rowOf = async (id: string): Promise<Row | undefined> =>
  (
    await database.source.query<Row[]>(
      `select outcome, done_at is not null as "isDone", content from staff_message where id = $1`,
      [id],
    )
  )[0];

/** It is due at once, and a moment later where the clock of the machine was set back meanwhile. */
const held = (): Promise<StaffMessage> =>
  eventually(async () => {
    const message = await leaseStaffMessage(database.source);
    if (message === null) throw new Error('no message is due');
    return message;
  });
const lateByALease = async () => {
  await database.source.query(`update staff_message set leased_until = now() - interval '1 second'`);
  // Who holds it is told by until when, to the millisecond: on a quick machine the next one would be the same.
  await database.source.query('select pg_sleep(0.005)');
};

describe('a message to people who work here', () => {
  it('is held by the one worker that sends it, and each worker holds one', async () => {
    for (let count = 0; count < 5; count += 1) await aCode();
    const sent: string[] = [];
    const heldAtOnce: number[] = [];
    const aWorker = () => {
      const send = async (message: StaffMessage): Promise<void> => {
        const [{ count } = { count: 0 }] = await database.source.query<{ count: number }[]>(
          'select count(*)::int as count from staff_message where leased_until is not null',
        );
        heldAtOnce.push(count);
        sent.push(message.id);
        await endStaffMessage(database.source, message, 'sent');
      };
      const content = { world: () => Promise.resolve({ jurisdiction: null }) } as unknown as DigestContent;
      return new Digests(database.source, content, { send } as unknown as DigestSender, openLog('test', 'silent'));
    };
    const counts = await Promise.all([aWorker().turn(), aWorker().turn()]);
    expect(counts[0] + counts[1]).toBe(5);
    expect(new Set(sent).size).toBe(5);
    expect(Math.max(...heldAtOnce)).toBeLessThanOrEqual(2);
  });

  it('is in the hands of whoever took it over: the first one neither ends it nor puts it off any more', async () => {
    const id = await aCode();
    const first = await held();
    await lateByALease();
    const second = await held();
    await putOffStaffMessage(database.source, first, { outcome: 'busy', seconds: 60 });
    await endStaffMessage(database.source, first, 'not_reachable');
    expect(await rowOf(id)).toMatchObject({ outcome: null, isDone: false });
    await putOffStaffMessage(database.source, second, { outcome: 'busy', seconds: 0 });
    expect(await rowOf(id)).toMatchObject({ outcome: 'busy', isDone: false });
    await endStaffMessage(database.source, await held(), 'sent');
    await endStaffMessage(database.source, second, 'not_reachable');
    expect(await rowOf(id)).toMatchObject({ outcome: 'sent', isDone: true, content: null });
  });

  it('keeps no address where another code was asked for, and stays replaced whatever became of it', async () => {
    const account = randomUUID();
    const id = await aCode(account);
    const message = await held();
    const next = await aCode(account);
    await endStaffMessage(database.source, message, 'sent');
    expect(await rowOf(id)).toEqual({ outcome: 'replaced', isDone: true, content: null });
    expect(await rowOf(next)).toMatchObject({ outcome: null, isDone: false });
  });

  it('goes nowhere once its mailbox is removed, and keeps no address; those of others go on', async () => {
    const account = randomUUID();
    await proposeMail(database.source, account, { pending: Buffer.from('sealed'), codeMinutes: 30, kinds: [] });
    const [id, other] = [await aCode(account), await aCode()];
    await removeMail(database.source, account);
    expect(await readAccountMail(database.source, account)).toBeNull();
    expect(await rowOf(id)).toEqual({ outcome: 'not_wanted', isDone: true, content: null });
    expect((await held()).id).toBe(other);
    expect(await leaseStaffMessage(database.source)).toBeNull();
  });
});
