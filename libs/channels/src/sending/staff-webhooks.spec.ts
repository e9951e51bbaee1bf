import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Secret } from '#libs/config';
import { AGateway } from '../../../../test/support/channels/a-gateway.js';
import { dingtalkRobot, wecomRobot } from './staff-webhooks.js';

let gateway: AGateway | undefined;
afterEach(() => gateway?.down());

const over = async (errcode: number) => {
  gateway = await AGateway.open(() => ({ status: 200, body: JSON.stringify({ errcode, errmsg: 'x' }) }));
  return gateway;
};

describe('robots in groups of the staff', () => {
  it('WeCom is told a text under the key in its address', async () => {
    const { url, got } = await over(0);
    const robot = wecomRobot(new Secret(`${url}/cgi-bin/webhook/send?key=k1`));
    expect(await robot.tell('今日待办 3 件')).toMatchObject({ kind: 'accepted' });
    expect([got[0]?.path, JSON.parse(got[0]?.body ?? '')]).toEqual([
      '/cgi-bin/webhook/send?key=k1',
      { msgtype: 'text', text: { content: '今日待办 3 件' } },
    ]);
  });

  it('DingTalk is told it with the time and its signature', async () => {
    const { url, got } = await over(0);
    const robot = dingtalkRobot(
      new Secret(`${url}/robot/send?access_token=t1`),
      new Secret('SECx'),
      () => 1_700_000_000_000,
    );
    await robot.tell('今日待办 3 件');
    const { searchParams } = new URL(got[0]?.path ?? '', 'http://x');
    const sign = createHmac('sha256', 'SECx').update('1700000000000\nSECx').digest('base64');
    expect(Object.fromEntries(searchParams)).toEqual({ access_token: 't1', timestamp: '1700000000000', sign });
  });

  it('refuse in their answer, whose status says that all is well', async () => {
    const { url } = await over(310_000);
    expect(await wecomRobot(new Secret(url)).tell('x')).toMatchObject({ kind: 'refused' });
    gateway?.answers(() => ({ status: 200, body: '{"errcode":45009}' }));
    expect(await wecomRobot(new Secret(url)).tell('x')).toEqual({ kind: 'unavailable', code: 'busy' });
  });
});
