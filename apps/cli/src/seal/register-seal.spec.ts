import { afterEach, describe, expect, it } from '@jest/globals';
import { ASealProvider } from '../../../../test/support/a-seal-provider.js';
import { tried } from './register-seal.js';

let provider: ASealProvider | undefined;
afterEach(() => provider?.close());

describe('maplebridge seal try', () => {
  it('has a made-up page sealed, and says in a line how it was answered', async () => {
    provider = await ASealProvider.open('between us');
    const environment = { SEAL_URL: provider.url, SEAL_SECRET: 'between us', SEAL_OFFICES: 'dept-transport' };
    const of = { office: 'dept-transport', name: '县交通运输局' };
    const { line, pdf } = await tried(environment, of);
    expect(line).toMatch(/^seal: 已盖章 · sealed \(\d+ bytes\)$/u);
    expect(provider.isSealOf(pdf ?? Buffer.alloc(0))).toBe(true);
    provider.answers(() => ({ status: 409, body: '{"message":"证书过期"}' }));
    expect((await tried(environment, of)).line).toBe('seal: 没有盖章 · not sealed (seal.refused: 证书过期)');
    expect((await tried(environment, { ...of, office: 'other' })).pdf).toBeNull();
    expect((await tried({}, of)).line).toContain('SEAL_URL');
  });
});
