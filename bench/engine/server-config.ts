import { isPortFree } from '../../infra/local/ports.js';
import { serverNumbers } from '../../infra/local/temporal.js';

/** Two databases on one PostgreSQL. */
export interface ServerDatabases {
  readonly host: string;
  readonly user: string;
  readonly password: string;
  readonly temporal: string;
  readonly visibility: string;
}

/**
 * Configuration of the server as one process for two cores: the driver that halves the commits of the usual one, four
 * shards, errors only, no metrics, no profiler.
 *
 * @param dynamic path of the file with the dynamic configuration
 */
export async function serverConfig(databases: ServerDatabases, dynamic: string) {
  const services = ['frontend', 'matching', 'history', 'worker'] as const;
  const ports = new Map<string, { grpcPort: number; membershipPort: number }>();
  const free = lowPorts();
  for (const service of services) {
    ports.set(service, { grpcPort: await nextOf(free), membershipPort: await nextOf(free) });
  }
  const store = (databaseName: string, maxConns: number) => ({
    sql: {
      pluginName: 'postgres12_pgx',
      databaseName,
      connectAddr: databases.host,
      connectProtocol: 'tcp',
      user: databases.user,
      password: databases.password,
      maxConns,
      maxIdleConns: maxConns,
      maxConnLifetime: '1h',
    },
  });
  const address = `127.0.0.1:${String(ports.get('frontend')?.grpcPort)}`;
  const config = {
    log: { stdout: true, level: 'error' },
    persistence: {
      defaultStore: 'default',
      visibilityStore: 'visibility',
      numHistoryShards: 4,
      datastores: { default: store(databases.temporal, 20), visibility: store(databases.visibility, 5) },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: Object.fromEntries(
      services.map((service) => [service, { rpc: { ...ports.get(service), bindOnLocalHost: true } }]),
    ),
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: { enabled: true, initialFailoverVersion: 1, rpcName: 'frontend', rpcAddress: address },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    dynamicConfigClient: { filepath: dynamic, pollInterval: '60s' },
  };
  return { config, address };
}

// The server keeps its ports in columns of two bytes with a sign: above 32,767 it does not start. Below them lies what
// the system hands out by itself.
const [firstPort, lastPort] = [20_000, 30_000];

async function* lowPorts(): AsyncGenerator<number, never> {
  // Two runs at once should not look at the same ports first.
  let port = firstPort + (process.pid % (lastPort - firstPort));
  for (;;) {
    port = port >= lastPort ? firstPort : port + 1;
    if (await isPortFree(port, '127.0.0.1')) yield port;
  }
}

async function nextOf(ports: AsyncGenerator<number, never>): Promise<number> {
  return (await ports.next()).value;
}

/**
 * One partition and no scanners: what a single small server needs; few tasks at once, as every deployment of ours has it. Where drills run, time skipping comes on top.
 */
export const dynamicConfig: Readonly<Record<string, readonly { readonly value: unknown }[]>> = {
  'matching.numTaskqueueReadPartitions': [{ value: 1 }],
  'matching.numTaskqueueWritePartitions': [{ value: 1 }],
  'worker.taskQueueScannerEnabled': [{ value: false }],
  'worker.historyScannerEnabled': [{ value: false }],
  ...Object.fromEntries(Object.entries(serverNumbers).map(([name, value]) => [name, [{ value }]])),
};
