import { readFileSync } from 'node:fs';
import { ConfigurationError } from '#libs/config';
import type { TemporalOptions } from './connection.js';

/** The variables of `libs/config` that say how Temporal is reached. */
export interface TemporalConfig {
  readonly TEMPORAL_ADDRESS: string;
  readonly TEMPORAL_NAMESPACE: string;
  readonly TEMPORAL_DRILL_NAMESPACE: string;
  readonly TEMPORAL_TLS_CA?: string | undefined;
  readonly TEMPORAL_TLS_CERT?: string | undefined;
  readonly TEMPORAL_TLS_KEY?: string | undefined;
  readonly TEMPORAL_TLS_SERVER_NAME?: string | undefined;
}

/**
 * How Temporal is reached, with the certificates read.
 *
 * @throws ConfigurationError a file cannot be read, or one of certificate and key is given without the other
 */
export function temporalOptionsOf(config: TemporalConfig): TemporalOptions {
  return {
    address: config.TEMPORAL_ADDRESS,
    namespace: config.TEMPORAL_NAMESPACE,
    drillNamespace: config.TEMPORAL_DRILL_NAMESPACE,
    ...tlsOf(config),
  };
}

function tlsOf(config: TemporalConfig): Pick<TemporalOptions, 'tls'> {
  const { TEMPORAL_TLS_CERT: cert, TEMPORAL_TLS_KEY: key, TEMPORAL_TLS_SERVER_NAME: name } = config;
  if ((cert === undefined) !== (key === undefined))
    throw new ConfigurationError(['TEMPORAL_TLS_CERT, TEMPORAL_TLS_KEY: expected both or none']);
  if (config.TEMPORAL_TLS_CA === undefined) {
    if (cert === undefined) return {};
    throw new ConfigurationError(['TEMPORAL_TLS_CA: expected with TEMPORAL_TLS_CERT']);
  }
  return {
    tls: {
      serverRootCACertificate: contentOf('TEMPORAL_TLS_CA', config.TEMPORAL_TLS_CA),
      ...(cert !== undefined && key !== undefined
        ? { clientCertPair: { crt: contentOf('TEMPORAL_TLS_CERT', cert), key: contentOf('TEMPORAL_TLS_KEY', key) } }
        : {}),
      ...(name === undefined ? {} : { serverNameOverride: name }),
    },
  };
}

function contentOf(variable: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new ConfigurationError([`${variable}: expected a readable file (${why})`]);
  }
}
