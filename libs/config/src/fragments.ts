import { isIP } from 'node:net';
import * as z from 'zod';
import { channels, journal, reports } from './channels.js';
import { files } from './files.js';
import { seal } from './seal.js';
import { consoleAddress, robots } from './digests.js';
import { Secret } from './secret.js';
import { number, text } from './values.js';

const postgresUrl = text('expected postgres://user:password@host:port/database')
  .regex(/^postgres(?:ql)?:\/\/.+/u, { error: 'expected postgres://user:password@host:port/database' })
  .transform((value) => new Secret(value));

/** The application's own connection, with the limited role `maplebridge_app`. */
export const postgres = {
  DATABASE_URL: postgresUrl.describe('PostgreSQL, as the limited role of the application'),
  // One process holds at most this many connections; the embedded server allows 100 for all.
  DATABASE_POOL_MAX: number('expected a number from 1 to 100', 1, 100)
    .prefault('16')
    .describe('most PostgreSQL connections of this process'),
};

const unit = { MiB: 1024 ** 2, GiB: 1024 ** 3 } as const;
const reserveForm = /^(?:100|\d{1,2})%$|^\d{1,6}(?:MiB|GiB)$/u;

/** Bytes that one part of a reserve asks for, of a disk of so many. */
function bytesOf(part: string, diskBytes: number): number {
  const count = Number(part.replace(/\D+$/u, ''));
  return part.endsWith('%') ? (diskBytes * count) / 100 : count * unit[part.slice(-3) as keyof typeof unit];
}

const reserve = text('expected a share as 5%, a size as 512MiB or 1GiB, or both with a comma')
  .refine((value) => value.split(',').every((part) => reserveForm.test(part)), {
    error: 'expected a share as 5%, a size as 512MiB or 1GiB, or both with a comma',
  })
  .transform((value) => (diskBytes: number) => Math.min(...value.split(',').map((part) => bytesOf(part, diskBytes))));

/** What whoever guides mediation is told (指导、统计): numbers that are too small for one committee alone are told for several. */
export const guidance = {
  GUIDANCE_LEAST_COUNT: number('expected a number from 2 to 20', 2, 20)
    .prefault('3')
    .describe(
      'smallest number of cases that whoever guides mediation is told of a single committee; smaller ones are told for several together',
    ),
};

/** The disk of the database: what is kept free, so that writes are refused before the database has no room for its log. */
export const disk = {
  DATABASE_DISK: text('expected the path of a folder')
    .optional()
    .describe(
      "folder of the database's data as this process sees it, so that writes are refused before its disk is full",
    ),
  DATABASE_DISK_RESERVE: reserve
    .prefault('5%,1GiB')
    .describe(
      'what is kept free of that disk: a share (5%), a size (512MiB, 1GiB), or both with a comma, and the lesser counts',
    ),
};

/** The connection that owns the tables: migrations and nothing else. */
export const postgresOwner = {
  DATABASE_OWNER_URL: postgresUrl.describe('PostgreSQL, as the role that owns the tables; only migrations use it'),
};

const certificate = text('expected the path of a file').optional();

/** The Temporal server and its two namespaces: life, and drills with accelerated time. */
export const temporal = {
  TEMPORAL_ADDRESS: text('expected host:port')
    .regex(/^[^\s/]+:\d{1,5}$/u, { error: 'expected host:port' })
    .describe('gRPC address of the Temporal server, host:port'),
  TEMPORAL_NAMESPACE: text('expected a namespace').prefault('maplebridge').describe('namespace of real cases'),
  TEMPORAL_DRILL_NAMESPACE: text('expected a namespace')
    .prefault('maplebridge-drills')
    .describe('namespace of drills, where time may be skipped'),
  TEMPORAL_TLS_CA: certificate.describe(
    'certificates that the Temporal server is believed by (PEM); with it the connection is TLS',
  ),
  TEMPORAL_TLS_CERT: certificate.describe('certificate that is shown to the Temporal server (PEM)'),
  TEMPORAL_TLS_KEY: certificate.describe('key of that certificate (PEM, mode 0600)'),
  TEMPORAL_TLS_SERVER_NAME: text('expected a name')
    .optional()
    .describe('name that the certificate of the Temporal server is for, where it is not that of its address'),
};

/** The file with the installation's keys; `readKeys` reads it. */
export const keys = {
  MAPLEBRIDGE_KEYS: text('expected the path of the keys file').describe('path of the keys file (JSON, mode 0600)'),
};

const proxies = text('expected addresses or networks, separated by commas').transform((value) =>
  value
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== ''),
);

/** Where the API listens, and whose forwarding headers it believes. */
export const http = {
  // A page that is not there by then is asked for again; until then it holds a connection that others wait for.
  HTTP_READ_SECONDS: number('expected a number from 1 to 30', 1, 30)
    .prefault('10')
    .describe('seconds after which the API gives up what it reads from the database'),
  HTTP_PORT: number('expected a port from 0 to 65535', 0, 65535).prefault('8080').describe('port of the HTTP API'),
  HTTP_BIND: text('expected an address').prefault('127.0.0.1').describe('address that the HTTP API listens on'),
  HTTP_DRAIN_SECONDS: number('expected a number from 0 to 60', 0, 60)
    .prefault('5')
    .describe('seconds for which the API still takes requests after SIGTERM, while it says that it is not ready'),
  TRUSTED_PROXIES: proxies
    .optional()
    .transform((value) => value ?? [])
    .describe('proxies whose X-Forwarded-For is believed, separated by commas; without any, none is'),
};

/** Where the public reaches the petitioner's page: on paper and in messages nobody's request says it. */
export const portal = {
  PORTAL_ADDRESS: text('expected an address such as https://xf.example.gov.cn')
    .regex(/^https?:\/\/[^\s/?#]+$/u, {
      error: 'expected an address such as https://xf.example.gov.cn, without a path',
    })
    .optional()
    .describe(
      "address at which the public reaches the petitioner's page, for the codes on paper and links in messages; without it the one by which the API itself was asked",
    ),
};

const allowedHosts = text('expected names of hosts or networks as 10.20.0.0/16, separated by commas').transform(
  (value, context): readonly string[] => {
    const entries = value.split(',').map((entry) => entry.trim());
    if (entries.every((entry) => hostForm.test(entry) || isNetwork(entry))) return entries;
    context.addIssue({
      code: 'custom',
      message: 'expected names of hosts or networks as 10.20.0.0/16, separated by commas',
    });
    return z.NEVER;
  },
);

const hostForm = /^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/u;

function isNetwork(entry: string): boolean {
  const [address = '', bits = '', ...more] = entry.split('/');
  const version = isIP(address);
  return more.length === 0 && version > 0 && /^\d{1,3}$/u.test(bits) && Number(bits) <= (version === 6 ? 128 : 32);
}

/** Where signed webhooks may go; API and worker must be told the same. */
export const webhooks = {
  WEBHOOK_HOSTS: allowedHosts
    .optional()
    .transform((value) => value ?? [])
    .describe(
      'hosts and networks that webhooks may go to, separated by commas; without any: everywhere but this machine, its own link, metadata of clouds and what is not routed, and by plain HTTP within private networks alone',
    ),
};

/** What documents are drawn with. */
export const documents = {
  DOCUMENT_FONTS: text('expected the path of a folder')
    .optional()
    .describe(
      'folder of fonts (TTF, OTF, TTC) before the one that ships: 小标宋, 仿宋, 黑体 and 楷体 as GB/T 9704 asks, and one for rare names',
    ),
};

/** How much is logged. */
export const logging = {
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace'], {
      error: 'expected one of fatal, error, warn, info, debug, trace',
    })
    .prefault('info')
    .describe('lowest level that is logged'),
};

/** The register of people without accounts. */
export const register = {
  // No law says how long (ours): past the limits within which what somebody mediated is asked about again.
  ROSTER_KEPT_YEARS: number('expected a number of years from 1 to 30', 1, 30)
    .prefault('3')
    .describe(
      'years for which names of people who left the register are kept at the least; then an administrator may erase them',
    ),
};

/** Limits of a worker. */
export const worker = {
  // 网络安全法 art. 21(3): six months at the least. Longer than somebody may still ask, it is a record of when people work.
  SIGN_IN_LOG_DAYS: number('expected a number of days from 183 to 3650', 183, 3650)
    .prefault('200')
    .describe('days for which sign-ins, failures and ends of sessions are kept'),
  // Cached courses live outside the V8 heap, about 1 MB each; 2 is the least that works with local activities.
  WORKER_CACHED_COURSES: number('expected a number from 2 to 10000', 2, 10_000)
    .prefault('500')
    .describe('courses kept in the memory of a worker'),
};

/** Every fragment by name, for the generated page of all variables. */
export const fragments = {
  postgres,
  disk,
  postgresOwner,
  temporal,
  keys,
  files,
  journal,
  channels,
  reports,
  http,
  portal,
  guidance,
  console: consoleAddress,
  robots,
  documents,
  seal,
  webhooks,
  register,
  logging,
  worker,
};
