import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApi } from '../../apps/api/src/create-api.js';
import { Sealing } from '../../apps/api/src/document/sealing.js';
import type { Engine } from '../../apps/api/src/engine/engine.js';
import { Platform } from '../../apps/api/src/platform.js';
import type { OpenDocket } from '#libs/docket';
import { Typesetter } from '#libs/document';
import { FileKeys, Inspection } from '#libs/files';
import { as, type Capacity, type OfficeId } from '#libs/kernel';
import { openLog } from '#libs/observability';
import { AddressGuard } from '#libs/webhook';
import { createAccount, openSession, passwordPool, type PasswordPool } from '#libs/persistence';
import type { TestDatabase } from './database.js';
import { aCounty, aDoor, someKeys } from './door.js';
import { aPreviewStore, aStore, smallLimits, threadOfSources } from './files/a-store.js';

/** The people of an API test: account name, office, capacity. */
export const staff = {
  clerk: ['bureau', 'petition-clerk'],
  bureauHead: ['bureau', 'petition-head'],
  supervisor: ['bureau', 'supervisor'],
  admin: ['bureau', 'administrator'],
  transportOfficer: ['dept-transport', 'officer'],
  transportHead: ['dept-transport', 'head'],
  governmentHead: ['county-government', 'head'],
  housingOfficer: ['dept-housing', 'officer'],
  housingHead: ['dept-housing', 'head'],
  mediator: ['mediation-binju', 'officer'],
  committeeHead: ['mediation-binju', 'head'],
  judge: ['court', 'head'],
} as const satisfies Record<string, readonly [string, Capacity]>;
export type StaffName = keyof typeof staff;

/** What a request was answered. */
export interface Said {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into whatever was answered
  readonly body: any;
  readonly text: string;
  /** The same of a file. */
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A request of a test: by somebody on the staff, or by nobody. */
export interface Asked {
  readonly by?: StaffName;
  readonly body?: unknown;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A file that somebody sends. */
export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer | AsyncIterable<Buffer>;
  readonly category?: string;
  readonly origin?: 'office' | 'party' | 'unsaid';
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The engine of these tests is away; what people need must work all the same. */
const away: Engine = {
  waitingFor: () => Promise.reject(new Error('away')),
  linesOf: () => Promise.reject(new Error('away')),
  workers: () => Promise.reject(new Error('away')),
  ping: () => Promise.reject(new Error('away')),
};

// To read the fonts takes two seconds, and to begin a thread one: files of tests that one process runs draw and look by the
// same ones, which end with it.
const drawing = { typesetter: new Typesetter(), binder: new Typesetter() };
const inspector = new Inspection(undefined, threadOfSources);

/** A store of files in a folder of its own, which the machine empties. */
const aFileRoom = () => ({
  store: aStore(mkdtempSync(join(tmpdir(), 'maplebridge-files-')), new FileKeys(someKeys())),
  previews: aPreviewStore(mkdtempSync(join(tmpdir(), 'maplebridge-previews-')), new FileKeys(someKeys())),
  limits: smallLimits,
  inspector,
  scanner: null,
  ofPetitioner: { dayFiles: 6, dayBytes: 8 * 1024 ** 2 },
});

/** The API over a database of its own, with the county, the packs and some staff. */
export class TestApi {
  private readonly tokens: Map<StaffName, string>;
  readonly url: string;
  readonly logged: string[];

  private constructor(
    readonly app: NestFastifyApplication,
    readonly database: TestDatabase,
    readonly platform: Platform,
    parts: { url: string; logged: string[]; tokens: Map<StaffName, string> },
  ) {
    this.url = parts.url;
    this.logged = parts.logged;
    this.tokens = parts.tokens;
  }

  static readonly password = 'Sesame-open-2026';

  static async open(engine: Engine = away): Promise<TestApi> {
    const database = await aCounty();
    return await TestApi.over({ database, ...aDoor(database.source) }, engine);
  }

  /** The API beside whatever else has this door onto this database. */
  static async over(opened: OpenDocket & { readonly database: TestDatabase }, engine: Engine = away): Promise<TestApi> {
    const { database, docket, vault, world, registry, room } = opened;
    const logged: string[] = [];
    const log = openLog('test', 'debug', { write: (line: string) => void logged.push(line) });
    const passwords = passwordPool();
    const platform = new Platform({
      ...{ docket, vault, world, registry, room },
      database: database.source,
      passwords,
      files: aFileRoom(),
      scans: null,
      webhookGuard: new AddressGuard(['127.0.0.1/32', 'receiver.example']),
      engine,
      log,
      sealing: new Sealing(null),
      ...drawing,
      settings: {
        isLoopback: true,
        trustedProxies: [],
        version: '0.0.0',
        portalAddress: null,
        robotHosts: ['127.0.0.1'],
        rosterKeptYears: 3,
      },
    });
    const tokens = await signedIn(database, passwords);
    const app = await createApi(platform);
    await app.listen(0, '127.0.0.1');
    return new TestApi(app, database, platform, { url: await app.getUrl(), logged, tokens });
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.drop();
  }

  tokenOf(name: StaffName): string {
    const token = this.tokens.get(name);
    if (token === undefined) throw new Error(`nobody is called ${name}`);
    return token;
  }

  async ask(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, asked: Asked = {}): Promise<Said> {
    // Over a real socket: Fastify's own injection does not load in Jest on Node 20.
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        'accept-language': 'en',
        ...(asked.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(asked.by === undefined ? {} : { authorization: `Bearer ${this.tokenOf(asked.by)}` }),
        ...(asked.key === undefined ? {} : { 'idempotency-key': asked.key }),
        ...asked.headers,
      },
      ...(asked.body === undefined
        ? {}
        : { body: typeof asked.body === 'string' ? asked.body : JSON.stringify(asked.body) }),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const text = bytes.toString();
    const isJson = (answer.headers.get('content-type') ?? '').includes('json');
    const body: unknown = isJson ? JSON.parse(text) : null;
    return { status: answer.status, body, text, bytes, headers: Object.fromEntries(answer.headers) };
  }

  get(path: string, by?: StaffName, headers: Readonly<Record<string, string>> = {}): Promise<Said> {
    return this.ask('GET', path, by === undefined ? { headers } : { by, headers });
  }

  /** Changes something, under a key of its own unless one is given. */
  post(path: string, by: StaffName, body: unknown, key: string = randomUUID()): Promise<Said> {
    return this.ask('POST', path, { by, body, key });
  }

  /** The same, and fails unless it is done. */
  async done(path: string, by: StaffName, body: unknown): Promise<Said> {
    const said = await this.post(path, by, body);
    if (said.status >= 300) throw new Error(`${path} as ${by}: ${String(said.status)} ${said.text}`);
    return said;
  }

  /** Puts a file to a case. */
  async attach(id: string, by: StaffName, file: SentFile): Promise<Said> {
    const { name, bytes, category = 'evidence', origin = 'office', key = randomUUID(), headers } = file;
    const from = origin === 'unsaid' ? '' : `&origin=${origin}`;
    const answer = await fetch(`${this.url}/api/cases/${id}/attachments?category=${category}${from}`, {
      method: 'POST',
      headers: {
        ...{ 'accept-language': 'en', authorization: `Bearer ${this.tokenOf(by)}`, 'idempotency-key': key },
        ...{ 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name), ...headers },
      },
      // A stream is told of by no length, as a browser's file is by one.
      ...(Buffer.isBuffer(bytes) ? { body: new Uint8Array(bytes) } : { body: bytes as never, duplex: 'half' as const }),
    });
    const text = await answer.text();
    const body: unknown = text.startsWith('{') ? JSON.parse(text) : null;
    return { status: answer.status, body, text, bytes: Buffer.from(text), headers: Object.fromEntries(answer.headers) };
  }

  /** What is answered as bytes. */
  async bytes(path: string, by: StaffName, headers: Readonly<Record<string, string>> = {}) {
    const answer = await fetch(`${this.url}${path}`, {
      headers: { 'accept-language': 'en', authorization: `Bearer ${this.tokenOf(by)}`, ...headers },
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers: Object.fromEntries(answer.headers), bytes };
  }

  /** The version of a case as the head of the bureau sees it. */
  async versionOf(list: 'petitions' | 'supervisions', id: string): Promise<number> {
    return (await this.get(`/api/${list}/${id}`, 'bureauHead')).body.item.version as number;
  }

  /** A petition registered at the counter. */
  async petition(more: object = {}): Promise<string> {
    const said = await this.done('/api/petitions', 'clerk', { ...aMatter, ...more });
    return said.body.id as string;
  }

  /** A petition that an office was sent. */
  async referred(to = 'dept-transport'): Promise<string> {
    const id = await this.petition({ class: 'appeal' });
    await this.done(`/api/petitions/${id}/refer`, 'clerk', { seenVersion: 1, to, manner: 'transfer' });
    return id;
  }
}

/** A matter as a clerk types it. */
export const aMatter = {
  channel: 'letter',
  matter: '村口的路灯坏了三个月,夜里老人摔伤。',
  petitioner: { name: '张小芳', phone: '13800001234', idNumber: '532924199001011235', address: '宾居镇某村 3 组' },
};

let hashed: Promise<string> | null = null;

async function signedIn(database: TestDatabase, pool: PasswordPool) {
  // All of them have the same one, and a hash is made to be costly.
  const passwords = { ...pool, hash: (password: string) => (hashed ??= pool.hash(password)) };
  const tokens = new Map<StaffName, string>();
  for (const [name, [office, capacity]] of Object.entries(staff) as [StaffName, (typeof staff)[StaffName]][]) {
    const role = { office: as<OfficeId>(office), capacity };
    const account = await createAccount(database.source, passwords, {
      name: name.toLowerCase(),
      displayName: `姓名-${name}`,
      password: TestApi.password,
      roles: [role],
      isDemo: false,
    });
    tokens.set(name, await openSession(database.source, { ...role, account, carrier: 'bearer' }));
  }
  return tokens;
}
