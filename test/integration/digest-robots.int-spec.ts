import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { instantAtHour } from '#libs/calendar';
import type { OfficeRobot } from '#libs/contracts';
import { aDigestWorker, nextDigestDay, setMadeUp } from '../support/a-digest-worker.js';
import { TestApi } from '../support/api.js';
import { AGateway } from '../support/channels/a-gateway.js';

let api: TestApi;
let folder: string;
let nowAt: string;

beforeAll(async () => {
  api = await TestApi.open();
  folder = await mkdtemp(join(tmpdir(), 'maplebridge-robots-'));
  await setMadeUp(api.database.source, false);
  await api.referred('dept-transport');
  const [calendar, hour] = [(await api.platform.world()).calendar('CN-532924'), 8];
  nowAt = instantAtHour(nextDigestDay(calendar, hour), hour + 1);
}, 60_000);
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

// Nobody has a mailbox here, so that no server of mail is asked.
const worker = (off?: string) => {
  const parts = { folder, smtpPort: 1, now: () => new Date(nowAt) };
  return aDigestWorker(api.database, off === undefined ? parts : { ...parts, off });
};
const work = async (digests = worker()): Promise<void> => {
  while ((await digests.turn()) > 0);
};
const forgetDay = () => api.database.source.query(`delete from staff_message`);
const hurry = () => api.database.source.query(`update staff_message set next_try_at = clock_timestamp()`);

describe('the robot of an office', () => {
  const path = '/api/offices/dept-transport/robot';
  const stateOf = async () => (await api.get(path, 'admin')).body as OfficeRobot;
  const set = async (more: object) =>
    api.post(`${path}/set`, 'admin', { seen: (await stateOf()).lastChange, reason: '工作群', secret: null, ...more });

  it('is set by an administrator, tried out, tells counts on working days, and is taken away', async () => {
    await forgetDay();
    const gateway = await AGateway.open(() => ({ status: 200, body: '{"errcode":0}' }));
    const address = `${gateway.url}/cgi-bin/webhook/send?key=robot-key-1`;
    expect(await stateOf()).toMatchObject({ kind: null, trial: null });
    for (const evil of ['https://qyapi.weixin.qq.com.evil.example/x', 'http://169.254.169.254/x', 'nothing']) {
      const refused = await set({ kind: 'wecom', address: evil });
      expect(refused).toMatchObject({ status: 422, body: { code: 'office.robot_address' } });
    }
    expect((await set({ kind: 'wecom', address })).body).toMatchObject({ kind: 'wecom' });
    expect((await api.get(path, 'transportHead')).status).toBe(403);
    expect((await api.post(`${path}/try`, 'admin', {})).body.trial).toMatchObject({ outcome: null, isDone: false });
    await work(worker());
    const said = (at: number) => JSON.parse(gateway.got[at]?.body ?? '{}').text?.content as string;
    expect(gateway.got.map((one) => one.path)).toContain('/cgi-bin/webhook/send?key=robot-key-1');
    const texts = gateway.got.map((_, at) => said(at));
    expect(texts.filter((one) => one.startsWith('枫桥：试发'))).toHaveLength(1);
    const digests = texts.filter((one) => one.includes('在办'));
    expect(digests).toHaveLength(1);
    expect(digests[0]).toMatch(/交通运输局：在办 \d+ 件，逾期 0 件.*https:\/\/desk\.example\/duties$/su);
    expect(texts.join('')).not.toMatch(/张小芳|路灯|姓名-|信\d{4}/u);
    expect(await stateOf()).toMatchObject({ trial: { outcome: 'sent' }, last: { outcome: 'sent' } });
    await forgetDay();
    await work(worker());
    expect(gateway.got).toHaveLength(2);
    const rows = JSON.stringify(
      await api.database.source.query(
        `select r::text from office_robot r union all select c::text from office_change c`,
      ),
    );
    for (const form of ['robot-key-1', Buffer.from('robot-key-1').toString('hex')]) {
      expect([rows.includes(form), api.logged.join('\n').includes(form)]).toEqual([false, false]);
    }
    expect(rows).toContain('robotSet');
    const gone = { seen: (await stateOf()).lastChange, reason: '不用了' };
    expect((await api.post(`${path}/remove`, 'admin', gone)).body).toMatchObject({ kind: null });
    expect((await api.post(`${path}/try`, 'admin', {})).body.code).toBe('office.no_robot');
    await gateway.down();
  });

  it('that is not answered to is tried again, and one that is switched off says so', async () => {
    await forgetDay();
    const gateway = await AGateway.open(() => ({ status: 200, body: '{"errcode":93000}' }));
    await set({ kind: 'dingtalk', address: `${gateway.url}/robot/send?access_token=t`, secret: 'SECx' });
    await api.post(`${path}/try`, 'admin', {});
    await work(worker());
    expect((await stateOf()).trial).toMatchObject({ outcome: 'refused', isDone: false });
    gateway.answers(() => ({ status: 200, body: '{"errcode":0}' }));
    await hurry();
    await work(worker());
    expect((await stateOf()).trial).toMatchObject({ outcome: 'sent', isDone: true });
    await api.post(`${path}/try`, 'admin', {});
    await work(worker('dingtalk'));
    expect((await stateOf()).trial).toMatchObject({ outcome: 'switched_off', isDone: true });
    await gateway.down();
  });
});
