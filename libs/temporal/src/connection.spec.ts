import { describe, expect, it } from '@jest/globals';

import { lazyTemporal } from './connection.js';

describe('the connection to Temporal', () => {
  it('tries again every two seconds at the slowest, however long the engine was away', async () => {
    const temporal = lazyTemporal({ address: '127.0.0.1:1', namespace: 'life', drillNamespace: 'drills' });
    const { channelArgs } = temporal.connection.options;
    expect(channelArgs['grpc.max_reconnect_backoff_ms']).toBeLessThanOrEqual(2_000);
    await temporal.close();
  });
});
