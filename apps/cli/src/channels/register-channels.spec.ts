import { afterEach, describe, expect, it } from '@jest/globals';
import { AGateway } from '../../../../test/support/channels/a-gateway.js';
import { triedAll } from './register-channels.js';

let gateway: AGateway | undefined;
afterEach(() => gateway?.down());

describe('maplebridge channels try', () => {
  it('says how each channel answered, and no address', async () => {
    gateway = await AGateway.open();
    const environment = { SMS_URL: `${gateway.url}/send` };
    const lines = await triedAll(environment, { sms: '13800138000', email: 'li@home.example' });
    expect(lines.map(({ line }) => line)).toEqual(['sms: 已接收 · taken', 'email: 没有接收 · not taken (not_set_up)']);
    expect(gateway.messages).toHaveLength(1);
    gateway.answers(() => ({ status: 401 }));
    expect(await triedAll(environment, { sms: '13800138000' })).toEqual([
      { isTaken: false, line: 'sms: 没有接收 · not taken (refused, not_authorized)' },
    ]);
  });
});
