import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '../../support/client.js';
import { TestDrill } from '../../support/drill.js';
import { eventually } from '../../support/eventually.js';
import { demoPassword, Stack, type StackProcess } from '../../support/stack.js';
import { inspect, type Findings } from './invariants.js';

/** How hard a run is. */
export interface ChaosOptions {
  readonly petitions: number;
  /** One petition of so many lives in the drill. */
  readonly oneInDrillOf: number;
  /** Each failpoint is hit this many times: at its first hit, its second, and so on. */
  readonly hits: number;
  /** Kills the process again while it recovers, and loses the whole engine once. */
  readonly isLong: boolean;
  readonly say: (line: string) => void;
}

export interface ChaosReport {
  readonly findings: Findings;
  /** Operations outside the fault windows, and those of them that did not succeed at the first try, with their answers (I8). */
  readonly calm: { readonly tried: number; readonly again: readonly string[] };
  readonly faults: readonly string[];
}

const failpoints: readonly { readonly name: string; readonly process: StackProcess }[] = [
  { name: 'facts_written', process: 'api' },
  { name: 'before_commit', process: 'api' },
  { name: 'after_commit_before_answer', process: 'api' },
  { name: 'ring_before_call', process: 'worker' },
  { name: 'ring_before_mark', process: 'worker' },
  { name: 'facts_written', process: 'worker' },
  { name: 'before_commit', process: 'worker' },
  { name: 'after_commit_before_answer', process: 'worker' },
  { name: 'activity_after_commit_before_report', process: 'worker' },
  { name: 'drill_after_offset_before_jump', process: 'worker' },
];

const processes: readonly StackProcess[] = ['api', 'worker', 'temporal', 'postgres'];

// Half of the short form's acts: what follows is in flight when the first process dies, however quick the machine is.
const leastCalm = 50;

/** Petitions in flight while every process dies, then every failpoint, then time moves on; then everything is counted. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const stack = await Stack.start();
  const client = new Client(stack.apiUrl, demoPassword);
  const run = new ChaosRun(stack, client, options);
  try {
    await run.begin();
    const load = run.load();
    await run.untilCalm(leastCalm);
    for (const name of processes) await run.killOnce(name);
    await load;
    // The first warnings of the petitions come ten days after their receipt: from here on each step passes moments.
    await run.move(8);
    for (let hit = 1; hit <= options.hits; hit += 1) {
      for (const failpoint of failpoints) await run.dieAt(failpoint, hit);
    }
    if (options.isLong) await run.loseEngine();
    await run.letTimePass();
    return { findings: await inspect(stack, client), calm: run.calm, faults: run.faults };
  } finally {
    await stack.stop();
  }
}

class ChaosRun {
  readonly calm = { tried: 0, again: [] as string[] };
  readonly faults: string[] = [];
  private inFault = 0;
  private drill!: TestDrill;
  private readonly cases: string[] = [];
  private registered = 0;

  constructor(
    private readonly stack: Stack,
    private readonly client: Client,
    private readonly options: ChaosOptions,
  ) {}

  async begin(): Promise<void> {
    this.drill = await TestDrill.start(this.client, 'chaos');
    // Everybody has signed in before the first fault: what is tested here is the work, not the door to it.
    for (const name of ['clerk', 'transport.officer', 'bureau.head']) await this.client.get(name, '/api/session');
  }

  /** All petitions, eight at a time, each through registration, referral and an objection or an acceptance. */
  async load(): Promise<void> {
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        while (this.registered < this.options.petitions) {
          const n = this.registered++;
          // Some live in the drill, whose time is moved and which comes to rest after each fault; the others wait for
          // their moments in real time.
          await this.onePetition(n, n % this.options.oneInDrillOf === 0);
        }
      }),
    );
  }

  /** Until so many operations were answered without a fault. */
  async untilCalm(least: number): Promise<void> {
    await eventually(() => {
      if (this.calm.tried < least) throw new Error(`${String(this.calm.tried)} operations in calm`);
    }, 60_000);
  }

  async killOnce(name: StackProcess): Promise<void> {
    await sleep(500);
    await this.fault(`kill ${name}`, async () => {
      await this.stack.kill(name);
      await sleep(300);
      await this.stack.start(name);
      if (this.options.isLong) await this.killAgain(name);
    });
  }

  /** The process dies at a named place, under a petition that makes it get there, and comes back without it. */
  async dieAt(point: { name: string; process: StackProcess }, hit: number): Promise<void> {
    const { name, process } = point;
    await this.fault(`${process} at ${name}:${String(hit)}`, async () => {
      await this.stack.kill(process);
      await this.stack.start(process, { MAPLEBRIDGE_FAILPOINT: `${name}:${String(hit)}` });
      const died = this.stack.ended(process);
      // Enough that the place is reached as often as it takes.
      const work = Promise.all(
        Array.from({ length: hit + 1 }, () => this.onePetition(this.registered++, process === 'worker')),
      );
      const moved = process === 'worker' ? this.move(3) : Promise.resolve();
      await Promise.race([
        died,
        sleep(60_000).then(() => Promise.reject(new Error(`${process} did not reach ${name}`))),
      ]);
      await this.stack.start(process);
      if (this.options.isLong) await this.killAgain(process);
      await Promise.all([work, moved]);
    });
  }

  /** The engine's whole database is gone. The record is not, and rings every open case again. */
  async loseEngine(): Promise<void> {
    await this.fault('engine lost', async () => {
      await this.stack.kill('worker');
      await this.stack.kill('temporal');
      for (const file of ['temporal.db', 'temporal.db-wal', 'temporal.db-shm']) {
        rmSync(join(this.stack.temporalFolder, file), { force: true });
      }
      await this.stack.start('temporal');
      await this.stack.start('worker');
      await this.stack.reconcile();
    });
  }

  /** Far enough for every silent office to be late and supervised. */
  async letTimePass(): Promise<void> {
    await this.stack.ready();
    await this.move(25);
  }

  private async killAgain(name: StackProcess): Promise<void> {
    await sleep(200);
    await this.stack.kill(name);
    await this.stack.start(name);
  }

  private async fault(name: string, work: () => Promise<void>): Promise<void> {
    this.options.say(name);
    this.faults.push(name);
    this.inFault += 1;
    try {
      await work();
      await this.stack.ready();
      // Connections that broke are found by the next request over them.
      await sleep(300);
    } finally {
      this.inFault -= 1;
    }
  }

  async move(days: number): Promise<void> {
    const target = await eventually(async () => {
      const today = await this.drill.today();
      return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
    }, 60_000);
    await this.drill.insistOn(target, this.options.isLong ? 600_000 : 180_000);
  }

  private async onePetition(n: number, isDrill: boolean): Promise<void> {
    const registered = await this.insist('clerk', '/api/petitions', `p${String(n)}:register`, {
      channel: 'letter',
      class: 'appeal',
      matter: `第 ${String(n)} 件：路灯不亮，请尽快修复。`,
      ...(isDrill ? { drill: this.drill.id } : {}),
    });
    const id = (registered as { id: string }).id;
    this.cases.push(id);
    await this.command('clerk', id, 'refer', { to: 'dept-transport', manner: 'transfer' });
    // By another number than the drill's third, so that each of the three happens in both.
    const what = Math.floor(n / 3) % 3;
    if (what === 0) return;
    if (what === 1) await this.command('transport.officer', id, 'accept');
    else await this.command('transport.officer', id, 'object', { reasons: '不属本部门职责范围' });
  }

  private async command(who: string, id: string, command: string, body: object = {}): Promise<void> {
    const path = `/api/petitions/${id}`;
    const { item } = await eventually(() => this.client.get<{ item: { version: number } }>(who, path), 60_000);
    await this.insist(who, `${path}/${command}`, `${id}:${command}`, { seenVersion: item.version, ...body });
  }

  private async insist(who: string, path: string, key: string, body: object): Promise<unknown> {
    const isCalm = this.inFault === 0;
    const answer = await this.client.insist(who, path, body, { key, timeoutMs: 90_000 });
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    if (isCalm && this.inFault === 0) {
      this.calm.tried += 1;
      const statuses = this.client.ledger.get(key)?.statuses ?? [];
      if (statuses.length !== 1) this.calm.again.push(`${path}: ${statuses.join(', ')}`);
    }
    return answer.body;
  }
}
