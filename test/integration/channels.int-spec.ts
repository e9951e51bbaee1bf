import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CaseId } from '#libs/kernel';
import {
  isInLocalOutbox,
  keepInLocalOutbox,
  noteChannelFailure,
  noteChannelSuccess,
  readChannelStandings,
  readLocalOutbox,
  takePassage,
} from '#libs/persistence';
import { TestApi } from '../support/api.js';
import { eventually } from '../support/eventually.js';

const failing = { failures: 3, pauseSeconds: 60, mostPauseSeconds: 60 };

describe('how channels stand', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.open();
    // The first look reads all packs, and may take longer than the second that a look has.
    await eventually(async () => expect((await api.get('/api/health/ready')).status).toBe(200), 30_000);
  }, 60_000);
  afterAll(() => api.close());

  const standing = async () =>
    (await readChannelStandings(api.database.source)).find(({ channel }) => channel === 'sms');
  const partOfHealth = async () => {
    const { status, body } = await api.get('/api/health/ready');
    const dependencies = body.dependencies as { name: string; isReady: boolean; detail: string }[];
    return { status, part: dependencies.find(({ name }) => name === 'channels') };
  };

  it('is the same for every process: after so many failures nothing passes but one trial', async () => {
    const db = api.database.source;
    expect(await partOfHealth()).toMatchObject({ status: 200, part: undefined });
    for (let count = 1; count <= 3; count += 1) {
      expect(await takePassage(db, 'sms', 60)).toBe('closed');
      await noteChannelFailure(db, 'sms', failing);
    }
    expect(await takePassage(db, 'sms', 60)).toBe('open');
    expect(await takePassage(db, 'email', 60)).toBe('closed');
    // People work on: it is told, and makes nothing unready.
    expect(await partOfHealth()).toMatchObject({ status: 200, part: { isReady: false } });
    expect((await partOfHealth()).part?.detail).toMatch(/^sms does not answer since \d{4}-/u);

    await db.query(`update channel_state set next_trial_at = clock_timestamp()`);
    const asked = await Promise.all(Array.from({ length: 8 }, () => takePassage(db, 'sms', 60)));
    expect(asked.filter((passage) => passage === 'trial')).toHaveLength(1);
    await noteChannelFailure(db, 'sms', failing);
    expect(await takePassage(db, 'sms', 60)).toBe('open');
    await noteChannelSuccess(db, 'sms', 2);
    expect(await takePassage(db, 'sms', 60)).toBe('closed');
    expect(await standing()).toMatchObject({ failures: 0, openedAt: null, messages: 1, parts: 2 });
    expect((await partOfHealth()).part).toMatchObject({ isReady: true });
  });

  it('opens at once where it says so itself, and waits twice as long after each more in vain, up to the most', async () => {
    const db = api.database.source;
    const pause = async () => {
      const [row] = await db.query<{ seconds: number }[]>(
        `select round(extract(epoch from next_trial_at - changed_at))::int as seconds from channel_state where channel = 'email'`,
      );
      return row?.seconds;
    };
    const lost = { failures: 1, pauseSeconds: 60, mostPauseSeconds: 200 };
    const pauses: unknown[] = [];
    for (let count = 1; count <= 4; count += 1) {
      await noteChannelFailure(db, 'email', lost);
      pauses.push(await pause());
    }
    expect(pauses).toEqual([60, 120, 200, 200]);
    // What is down stays so, whatever it fails by next.
    await noteChannelFailure(db, 'email', { ...lost, failures: 50 });
    expect([await takePassage(db, 'email', 60), await pause()]).toEqual(['open', 60]);
    await noteChannelSuccess(db, 'email', 0);
    expect(await takePassage(db, 'email', 60)).toBe('closed');
  });

  it('counts what is paid this month, and tells an administrator', async () => {
    await Promise.all(Array.from({ length: 10 }, () => noteChannelSuccess(api.database.source, 'email', 1)));
    await noteChannelSuccess(api.database.source, 'email', 0);
    const { body } = await api.get('/api/system', 'admin');
    expect(body.channels).toContainEqual({ channel: 'email', failures: 0, openedAt: null, messages: 10, parts: 10 });
  });

  it('keeps what goes nowhere once, sealed, and forgets it with its person', async () => {
    const db = api.database.source;
    const caseId = (await api.petition()) as CaseId;
    const sealed = api.platform.vault.sealDraft('outbox:m1', '{"to":"13800138000"}');
    const message = { messageId: 'm1', caseId, turn: 1, channel: 'sms', ...sealed };
    await keepInLocalOutbox(db, message);
    await keepInLocalOutbox(db, { ...message, channel: 'email' });
    const [kept] = await readLocalOutbox(db, 10);
    expect(kept).toMatchObject({ messageId: 'm1', channel: 'sms', caseId });
    expect(kept?.cipher.includes('138001')).toBe(false);
    expect(api.platform.vault.openDraft('outbox:m1', kept?.cipher ?? Buffer.alloc(0))).toContain('13800138000');
    await db.query(`select erase_sealed($1)`, [caseId]);
    expect(await isInLocalOutbox(db, 'm1')).toBe(false);
  });
});
