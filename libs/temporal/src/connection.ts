import { Client, Connection, type TLSConfig } from '@temporalio/client';

import { asTemporalFailure } from './client-failures.js';

/** Where Temporal is, and its two namespaces. */
export interface TemporalOptions {
  /** host:port of the frontend. */
  readonly address: string;
  /** Namespace of real cases. */
  readonly namespace: string;
  /** Namespace of drills (演练), where time may be skipped. */
  readonly drillNamespace: string;
  /** Certificates of both sides; left out, the connection is in the clear. */
  readonly tls?: TLSConfig;
}

/** A connection, and a client for each of the two namespaces. Closed by `close()`. */
export interface Temporal {
  readonly connection: Connection;
  readonly life: Client;
  readonly drills: Client;
  readonly options: TemporalOptions;
  close(): Promise<void>;
}

// The client's own pauses between tries grow to two minutes: after an outage of an hour everything that rings, asks or drives
// would have stood still for as long.
const soonAgain = { 'grpc.initial_reconnect_backoff_ms': 500, 'grpc.max_reconnect_backoff_ms': 2_000 };

// The engine answers for a course that is over too, from its history: who asks what one waits for would take it for one that runs.
const whatRunsAlone = { queryRejectCondition: 'NOT_OPEN' } as const;

/**
 * Connects to Temporal.
 *
 * @throws DomainError `temporal.unavailable`
 */
export async function connectTemporal(options: TemporalOptions): Promise<Temporal> {
  try {
    const connection = await Connection.connect({ ...connectionOptions(options), channelArgs: soonAgain });
    return temporalOver(connection, options);
  } catch (error) {
    throw asTemporalFailure(error);
  }
}

/** For who must not wait at its start: connects when it is first used, and again when it was lost. */
export function lazyTemporal(options: TemporalOptions): Temporal {
  return temporalOver(Connection.lazy({ ...connectionOptions(options), channelArgs: soonAgain }), options);
}

/** How any client of the SDK connects. */
export function connectionOptions({ address, tls }: TemporalOptions): { address: string; tls?: TLSConfig } {
  return { address, ...(tls === undefined ? {} : { tls }) };
}

function temporalOver(connection: Connection, options: TemporalOptions): Temporal {
  const clientOf = (namespace: string): Client => new Client({ connection, namespace, workflow: whatRunsAlone });
  return {
    connection,
    options,
    life: clientOf(options.namespace),
    drills: clientOf(options.drillNamespace),
    close: () => connection.close(),
  };
}
