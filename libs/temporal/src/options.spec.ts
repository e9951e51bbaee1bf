import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { temporalOptionsOf } from './options.js';

const folder = mkdtempSync(join(tmpdir(), 'maplebridge-options-'));
const file = join(folder, 'one.pem');
writeFileSync(file, 'one');
afterAll(() => rmSync(folder, { recursive: true }));

const way = { TEMPORAL_ADDRESS: 'a:1', TEMPORAL_NAMESPACE: 'life', TEMPORAL_DRILL_NAMESPACE: 'drills' };

describe('how Temporal is reached', () => {
  it('is in the clear without certificates, and otherwise with those of both sides', () => {
    expect(temporalOptionsOf(way)).toEqual({ address: 'a:1', namespace: 'life', drillNamespace: 'drills' });
    const pair = { TEMPORAL_TLS_CERT: file, TEMPORAL_TLS_KEY: file };
    const { tls } = temporalOptionsOf({ ...way, ...pair, TEMPORAL_TLS_CA: file, TEMPORAL_TLS_SERVER_NAME: 'engine' });
    const one = Buffer.from('one');
    expect(tls).toEqual({
      serverRootCACertificate: one,
      clientCertPair: { crt: one, key: one },
      serverNameOverride: 'engine',
    });
    expect(temporalOptionsOf({ ...way, TEMPORAL_TLS_CA: file }).tls).toEqual({ serverRootCACertificate: one });
  });

  it('is refused by name where a file is missing, or one of two that belong together', () => {
    expect(() => temporalOptionsOf({ ...way, TEMPORAL_TLS_CA: join(folder, 'none') })).toThrow(
      'TEMPORAL_TLS_CA: expected a readable file',
    );
    expect(() => temporalOptionsOf({ ...way, TEMPORAL_TLS_CA: file, TEMPORAL_TLS_KEY: file })).toThrow('both or none');
    expect(() => temporalOptionsOf({ ...way, TEMPORAL_TLS_CERT: file, TEMPORAL_TLS_KEY: file })).toThrow(
      'TEMPORAL_TLS_CA: expected with',
    );
  });
});
