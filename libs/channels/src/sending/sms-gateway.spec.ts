import { afterEach, describe, expect, it } from '@jest/globals';
import { Secret } from '#libs/config';
import { AGateway, type GatewayAnswer } from '../../../../test/support/channels/a-gateway.js';
import type { Channel } from '../channel.js';
import { isSigned } from './signature.js';
import { smsGateway, type SmsGatewayOptions } from './sms-gateway.js';

let gateway: AGateway | undefined;
afterEach(() => gateway?.down());

const usual: Omit<SmsGatewayOptions, 'url'> = {
  format: 'json',
  body: '{"uid":"{{id}}","mobile":"{{to}}","content":"【枫桥】{{text}}"}',
  secret: new Secret('shared'),
  accepted: null,
  final: [],
  notTaken: [],
  reference: 'data.msgid',
  statusUrl: null,
};
const message = { id: 'a1x1', to: new Secret('138 0013-8000'), subject: '', text: '您有一份"文书"' };

async function over(
  answer: () => GatewayAnswer = () => ({ status: 200, body: '{"code":0,"data":{"msgid":77}}' }),
  options: Partial<SmsGatewayOptions> = {},
): Promise<Channel> {
  gateway = await AGateway.open(answer);
  return smsGateway({ ...usual, url: `${gateway.url}/send`, ...options }, () => 1_700_000_000_000);
}

const got = () => gateway?.got.at(-1);
const only = () => {
  const [request] = gateway?.got ?? [];
  if (request === undefined) throw new Error('nothing came');
  return request;
};

describe('a gateway for short messages', () => {
  it('is given number and text in the fields that it wants, signed, under our id', async () => {
    const sms = await over();
    expect(await sms.send(message)).toEqual({ kind: 'accepted', reference: '77', parts: 1 });
    const { headers, body } = only();
    expect(JSON.parse(body)).toEqual({ uid: 'a1x1', mobile: '13800138000', content: '【枫桥】您有一份"文书"' });
    expect(headers['idempotency-key']).toBe('a1x1');
    const sign = String(headers['x-signature']);
    const time = String(headers['x-timestamp']);
    expect(isSigned(new Secret('shared'), { time, sign, body: Buffer.from(body) })).toBe(true);
    expect(isSigned(new Secret('other'), { time, sign, body: Buffer.from(body) })).toBe(false);
    expect(isSigned(new Secret('shared'), { time: '1', sign, body: Buffer.from(body) })).toBe(false);
  });

  it('is given them as fields of a form where it wants that', async () => {
    const sms = await over(undefined, { format: 'form' });
    await sms.send(message);
    expect(Object.fromEntries(new URLSearchParams(got()?.body))).toEqual({
      ...{ uid: 'a1x1', mobile: '13800138000', content: '【枫桥】您有一份"文书"' },
    });
  });

  it.each([
    [
      'says so in its answer',
      { status: 200, body: '{"code":"F1"}' },
      { kind: 'refused', code: 'refused', isFinal: true },
    ],
    ['has no money left', { status: 200, body: '{"code":"E9"}' }, { kind: 'refused', code: 'refused', isFinal: false }],
    ['cannot read it', { status: 400 }, { kind: 'refused', code: 'refused', isFinal: true }],
    ['does not know us', { status: 401 }, { kind: 'refused', code: 'not_authorized', isFinal: false }],
    ['has too much to do', { status: 429 }, { kind: 'unavailable', code: 'busy' }],
    ['is being looked after', { status: 503 }, { kind: 'unknown', code: 'no_answer' }],
    ['is shut, as it says itself', { status: 521 }, { kind: 'unavailable', code: 'busy' }],
    ['has that id already', { status: 409 }, { kind: 'accepted', reference: null, parts: 0 }],
    ['sends us elsewhere', { status: 302 }, { kind: 'refused', code: 'refused', isFinal: false }],
    ['fell over with it', { status: 500 }, { kind: 'unknown', code: 'no_answer' }],
    ['answers with a page', { status: 200, body: '<html>' }, { kind: 'unknown', code: 'no_answer' }],
    ['hangs up', 'hangs_up', { kind: 'unknown', code: 'no_answer' }],
    ['breaks off', 'half_an_answer', { kind: 'unknown', code: 'no_answer' }],
  ] satisfies [string, GatewayAnswer, object][])('is understood when it %s', async (_what, answer, outcome) => {
    const sms = await over(() => answer, { accepted: { path: 'code', value: '0' }, final: ['F1'], notTaken: [521] });
    expect(await sms.send(message)).toEqual(outcome);
    expect(gateway?.got).toHaveLength(1);
  });

  it('took nothing when nobody listens', async () => {
    const sms = await over();
    await gateway?.down();
    expect(await sms.send(message)).toEqual({ kind: 'unavailable', code: 'not_reachable' });
  });

  it('is asked what it took, where it can be', async () => {
    const sms = await over(undefined, { statusUrl: 'http://127.0.0.1:1/{{id}}' });
    expect(await sms.ask?.('a1x1')).toBe('unknown');
    const status = (statusOf: number) =>
      smsGateway({ ...usual, url: '', statusUrl: `${gateway?.url ?? ''}/status/{{id}}` }).ask?.(String(statusOf));
    gateway?.answers(({ path }) => ({ status: Number(path.slice('/status/'.length)) }));
    expect([await status(200), await status(404), await status(500)]).toEqual(['taken', 'not_taken', 'unknown']);
  });

  it.each(['', 'not a number', '12', '+86 138 0013 8000 9999', '1380013800;1390013900'])(
    'is not asked to reach %j',
    async (to) => {
      const sms = await over();
      expect(await sms.send({ ...message, to: new Secret(to) })).toMatchObject({ code: 'bad_address', isFinal: true });
      expect(gateway?.got).toEqual([]);
    },
  );
});
