/** "Petition-lite" on DBOS: client and worker are one process, as its documentation has it; defaults throughout. */
import { Pool } from 'pg';
import { serveOrders } from '../child.js';
import { insertEvent } from '../stock/petition-lite.js';
import { loadDbos } from './peer.js';

/** What the bench asks for, on a number of petitions, a few at a time. */
interface Order {
  readonly what: 'arm' | 'note' | 'decision' | 'close';
  readonly ids: readonly string[];
  readonly text: string;
  readonly callers: number;
}

type Message = { readonly what: 'note' | 'decision' | 'close' } | null;

const DBOS = await loadDbos();
const topic = 'petition';
const secondsPerDay = 24 * 3600;
const pool = new Pool({ connectionString: process.env['BENCH_DATABASE'] });
const armed = new Set<string>();

async function record(id: string, event: string, body: string | null): Promise<void> {
  await pool.query(insertEvent, [id, event, body]);
}

async function petitionLite(id: string, text: string): Promise<number> {
  await DBOS.runStep(() => record(id, 'accepted', text), { name: 'accept' });
  armed.add(id);
  let [notes, isDecided, clock] = [0, false, 0];
  const days = [15, 60, 90];
  for (;;) {
    const timeoutSeconds = (days[clock] ?? 365) * secondsPerDay;
    const message: Message = await DBOS.recv<Message>(topic, { timeoutSeconds });
    if (message === null) clock += 1;
    else if (message.what === 'note') notes += 1;
    else if (message.what === 'decision') isDecided = true;
    else if (isDecided) break;
  }
  await DBOS.runStep(() => record(id, 'closed', null), { name: 'close' });
  armed.delete(id);
  return notes;
}

const workflow = DBOS.registerWorkflow(petitionLite, { name: 'petitionLite' });
DBOS.setConfig({ name: 'bench', systemDatabaseUrl: process.env['BENCH_DBOS'] ?? '', logLevel: 'error' });
await DBOS.launch();

async function carryOut({ what, ids, text, callers }: Order): Promise<void> {
  const left = [...ids];
  const caller = async () => {
    for (let id = left.shift(); id !== undefined; id = left.shift()) {
      if (what === 'arm') await DBOS.startWorkflow(workflow, { workflowID: id })(id, text);
      else await DBOS.send(id, { what, text: what === 'close' ? undefined : text }, topic);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  const isReached = () => (what === 'close' ? ids.every((id) => !armed.has(id)) : ids.every((id) => armed.has(id)));
  while (!isReached()) await new Promise((done) => setTimeout(done, 50));
}

serveOrders(carryOut, async () => {
  await DBOS.shutdown();
  await pool.end();
});
