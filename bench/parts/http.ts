import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { startApplication } from '../../infra/local/applications.js';
import { programFile } from '../../infra/local/places.js';
import { freePort } from '../../infra/local/ports.js';
import { waitFor } from '../../infra/local/wait.js';
import { namespaces } from '../engine/start-server.js';
import type { LoadLedger } from '../ledger.js';
import { counterBody } from '../petitions.js';
import { demoPassword, partFolder, productEnvironment, type Product, type Stage } from '../stage.js';

/** The real API as a process of its own, with a clerk of the petition bureau signed in. */
export interface HttpSide {
  readonly pid: number;
  /** Registers one petition at the counter, over HTTP. */
  readonly register: () => Promise<void>;
  /** Signs in somebody who acts for an office. */
  readonly as: (office: string, capacity: string) => Promise<SignedIn>;
  stop(): Promise<void>;
}

/** Somebody who is signed in, and asks one thing after the other. */
export interface SignedIn {
  /** @throws Error with what was answered, unless it was done */
  readonly post: (path: string, body: object, key: string) => Promise<unknown>;
  readonly get: (path: string) => Promise<unknown>;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

/** @param body left out: it is only read */
type Send = (path: string, body?: object, headers?: Record<string, string>) => Promise<Answer>;

// A cold start of the API on a busy machine.
const readyTimeoutMs = 30_000;

/** Null, said aloud, where the API is not built or does not come up: the other figures do not wait for it. */
export async function startHttp(
  stage: Stage,
  { product, ledger, temporalAddress }: { product: Product; ledger: LoadLedger; temporalAddress?: string },
): Promise<HttpSide | null> {
  if (!existsSync(programFile('api'))) {
    stage.say('NOTE: the API is not built; nothing is measured over HTTP.');
    return null;
  }
  const port = await freePort();
  const environment = {
    ...productEnvironment(stage, product.database),
    // Nothing that a person asks needs Temporal; where it does not run, this is where it would be.
    TEMPORAL_ADDRESS: temporalAddress ?? `127.0.0.1:${String(await freePort())}`,
    TEMPORAL_NAMESPACE: namespaces.namespace,
    TEMPORAL_DRILL_NAMESPACE: namespaces.drillNamespace,
    HTTP_PORT: String(port),
    DATABASE_POOL_MAX: '32',
  };
  const places = partFolder(stage, `api-${product.database}`);
  const api = await startApplication('api', places, environment);
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const send: Send = (path, body, headers = {}) => ask(agent, port, { path, body, headers });
  try {
    const token = await signIn(send, product, { office: 'bureau', capacity: 'petition-clerk' });
    return {
      pid: api.pid,
      register: () => register(send, token, ledger),
      as: async (office, capacity) => signedIn(send, await signIn(send, product, { office, capacity })),
      stop: async () => {
        agent.destroy();
        await api.stop();
      },
    };
  } catch (error) {
    await api.stop();
    const log = readFileSync(join(places.logs, 'api.log'), 'utf8').trim().slice(-600);
    stage.say(`NOTE: nothing is measured over HTTP, the API does not serve: ${String(error)}\n${log}`);
    return null;
  }
}

async function signIn(
  send: Send,
  { accounts }: Product,
  who: { readonly office: string; readonly capacity: string },
): Promise<string> {
  const account = accounts.find(({ office, capacity }) => office === who.office && capacity === who.capacity);
  const credentials = { name: account?.name ?? '', password: demoPassword, as: 'token' };
  let last = 'no answer';
  const token = await waitFor(
    async () => {
      const answer = await send('/api/session', credentials).catch(() => undefined);
      if (answer === undefined) return undefined;
      last = `${String(answer.status)} ${answer.body}`;
      return answer.status === 200 ? (JSON.parse(answer.body) as { token: string }).token : undefined;
    },
    readyTimeoutMs,
    250,
  );
  if (token === undefined) throw new Error(`${who.capacity} of ${who.office} could not sign in: ${last}`);
  return token;
}

function signedIn(send: Send, token: string): SignedIn {
  const authorization = `Bearer ${token}`;
  const done = ({ status, body }: Answer, path: string): unknown => {
    if (status >= 300) throw new Error(`${path} answered ${String(status)} ${body}`);
    return JSON.parse(body);
  };
  return {
    post: async (path, body, key) => done(await send(path, body, { authorization, 'idempotency-key': key }), path),
    get: async (path) => done(await send(path, undefined, { authorization }), path),
  };
}

async function register(send: Send, token: string, ledger: LoadLedger): Promise<void> {
  const key = randomUUID();
  const body = counterBody(key);
  const entry = ledger.ask(key);
  const answer = await send('/api/petitions', body, { authorization: `Bearer ${token}`, 'idempotency-key': key });
  if (answer.status !== 201) throw new Error(`registering answered ${String(answer.status)} ${answer.body}`);
  const { id } = JSON.parse(answer.body) as { id: string };
  entry.answer = { caseId: id, version: 1, seqs: [1] };
}

function ask(
  agent: Agent,
  port: number,
  { path, body, headers: more }: { path: string; body: object | undefined; headers: object },
): Promise<Answer> {
  const text = body === undefined ? null : Buffer.from(JSON.stringify(body));
  return new Promise((done, fail) => {
    const headers = {
      ...(text !== null && { 'content-type': 'application/json', 'content-length': text.length }),
      ...more,
    };
    const method = text === null ? 'GET' : 'POST';
    const sent = request({ agent, port, host: '127.0.0.1', method, path, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        done({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') });
      });
      answer.on('error', fail);
    });
    sent.on('error', fail);
    sent.end(text ?? undefined);
  });
}
