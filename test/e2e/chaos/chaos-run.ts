import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from '../../support/client.js';
import { TestDrill } from '../../support/drill.js';
import { eventually } from '../../support/eventually.js';
import { demoPassword, Stack, type StackProcess } from '../../support/stack.js';
import { ATakingGateway } from './a-taking-gateway.js';
import { everySecond } from './every-second.js';
import { inspect, type Findings } from './invariants.js';
import { SenderDrill } from './sender-drill.js';

/** How hard a run is. */
export interface ChaosOptions {
  readonly petitions: number;
  /** One petition of so many lives in the drill. */
  readonly oneInDrillOf: number;
  /** Each failpoint is hit this many times: at its first hit, its second, and so on. */
  readonly hits: number;
  /** At every failpoint, else at every second one; kills the process again while it recovers, and loses the whole engine once. */
  readonly isLong: boolean;
  readonly say: (line: string) => void;
}

export interface ChaosReport {
  readonly findings: Findings;
  /** What of the documents on their way went out twice, or not at all, or was told wrongly. */
  readonly messages: readonly string[];
  /** Operations outside the fault windows, and those of them that did not succeed at the first try, with their answers (I8). */
  readonly calm: { readonly tried: number; readonly again: readonly string[] };
  readonly faults: readonly string[];
}

const failpoints: Readonly<Partial<Record<StackProcess, readonly string[]>>> = {
  api: ['facts_written', 'before_commit', 'after_commit_before_answer'],
  worker: [
    'ring_before_call',
    'ring_before_mark',
    'facts_written',
    'before_commit',
    'after_commit_before_answer',
    'activity_after_commit_before_report',
    'drill_after_offset_before_jump',
  ],
};

const processes: readonly StackProcess[] = ['api', 'worker', 'temporal', 'postgres'];

// I8: a run in which little succeeded would prove nothing, and does not come further. Less than half of what is done to them: what follows is in flight when the first process dies, however quick the machine is.
const leastCalm = (petitions: number): number => Math.min(50, petitions + 6);

// What a worker had in hand when it died is tried again after ten seconds, and so long its drill stands still: by then
// the next ones have been moved.
const drillNames = ['chaos 1', 'chaos 2', 'chaos 3'];

const reachMs = 90_000;

/** Petitions in flight while every process dies, then every failpoint, then time moves on; then everything is counted. */
export async function runChaos(options: ChaosOptions): Promise<ChaosReport> {
  const gateway = await ATakingGateway.open();
  const stack = await Stack.start(SenderDrill.settings(gateway));
  const client = new Client(stack.apiUrl, demoPassword);
  const run = new ChaosRun(stack, client, options);
  try {
    await run.begin();
    const load = run.load();
    await run.untilCalm(leastCalm(options.petitions));
    for (const name of processes) await run.killOnce(name);
    await load;
    const sender = await run.dieSending(gateway);
    // The first warnings of the petitions come ten days after their receipt: from here on each step passes moments.
    await run.moveAll(8);
    for (let hit = 1; hit <= options.hits; hit += 1) {
      for (const [process, names] of Object.entries(failpoints))
        await run.dieInTurn(process as StackProcess, options.isLong ? names : everySecond(names), hit);
    }
    if (options.isLong) await run.loseEngine();
    await run.letTimePass();
    await sender.settle();
    const findings = await inspect(stack, client);
    return { findings, messages: await sender.findings(), calm: run.calm, faults: run.faults };
  } finally {
    await stack.stop();
    await gateway.close();
  }
}

class ChaosRun {
  readonly calm = { tried: 0, again: [] as string[] };
  readonly faults: string[] = [];
  private inFault = 0;
  private readonly drills: TestDrill[] = [];
  private readonly cases: string[] = [];
  private registered = 0;

  constructor(
    private readonly stack: Stack,
    private readonly client: Client,
    private readonly options: ChaosOptions,
  ) {}

  async begin(): Promise<void> {
    for (const name of drillNames) this.drills.push(await TestDrill.start(this.client, name));
    // Everybody has signed in before the first fault: what is tested here is the work, not the door to it.
    for (const name of ['clerk', 'transport.officer', 'bureau.head']) await this.client.get(name, '/api/session');
  }

  /** All petitions, eight at a time, each through registration, referral and an objection or an acceptance. */
  async load(): Promise<void> {
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        while (this.registered < this.options.petitions) {
          const n = this.registered++;
          // Some live in a drill, whose time is moved; the others wait for their moments in real time.
          const turn = n / this.options.oneInDrillOf;
          await this.onePetition(n, Number.isInteger(turn) ? this.drillOf(Math.floor(turn / 3)) : null);
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
      await this.comeBack(name);
    });
  }

  /**
   * The process dies at each named place, under petitions that make it get there. What brings it back dies at the next
   * place, with what it had in hand at the one before; the last one stays.
   */
  async dieInTurn(process: StackProcess, names: readonly string[], hit: number): Promise<void> {
    await this.fault(`${process} in turn:${String(hit)}`, async () => {
      const work: Promise<unknown>[] = [];
      await this.stack.kill(process);
      for (const [turn, name] of names.entries()) {
        const place = `${name}:${String(hit)}`;
        this.note(`${process} at ${place}`);
        await this.comeBack(process, { MAPLEBRIDGE_FAILPOINT: place });
        const died = this.stack.ended(process);
        work.push(this.workFor(process, turn, hit, work[turn - this.drills.length]));
        await Promise.race([died, ...work.map(failureOf), tooLate(process, place)]);
      }
      await this.comeBack(process);
      await Promise.all(work);
    });
  }

  /** Enough that a place is reached as often as it takes. What waits for the worker is moved, one drill after the other. */
  private async workFor(process: StackProcess, turn: number, hit: number, before?: Promise<unknown>): Promise<void> {
    const drill = process === 'worker' ? this.drillOf(turn) : null;
    const petitions = Array.from({ length: hit + 1 }, () => this.onePetition(this.registered++, drill));
    const moved = async (): Promise<void> => {
      await before;
      if (drill !== null) await this.move(drill, 3);
    };
    await Promise.all([...petitions, moved()]);
  }

  /** The sender and the engine die at each of its steps; what was in hand is tried again while everything else dies. */
  async dieSending(gateway: ATakingGateway): Promise<SenderDrill> {
    const { hits, isLong } = this.options;
    const options = { hits, isLong, note: (fault: string) => this.note(fault) };
    const sender = await SenderDrill.begin(this.stack, this.client, { gateway, options });
    await this.fault('sender', () => sender.dieInTurn());
    return sender;
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
    await this.moveAll(25);
  }

  /** Started again; in the long form killed while it recovers, and started once more. */
  private async comeBack(name: StackProcess, more: Readonly<Record<string, string>> = {}): Promise<void> {
    await this.stack.start(name, more);
    if (!this.options.isLong) return;
    await sleep(200);
    await this.stack.kill(name);
    await this.stack.start(name, more);
  }

  private async fault(name: string, work: () => Promise<void>): Promise<void> {
    this.note(name);
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

  private note(fault: string): void {
    this.options.say(fault);
    this.faults.push(fault);
  }

  async moveAll(days: number): Promise<void> {
    await Promise.all(this.drills.map((drill) => this.move(drill, days)));
  }

  private async move(drill: TestDrill, days: number): Promise<void> {
    const target = await eventually(async () => {
      const today = await drill.today();
      return new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
    }, 60_000);
    await drill.insistOn(target, this.options.isLong ? 600_000 : 180_000);
  }

  private drillOf(n: number): TestDrill {
    const drill = this.drills[n % this.drills.length];
    if (drill === undefined) throw new Error('no drill was begun');
    return drill;
  }

  private async onePetition(n: number, drill: TestDrill | null): Promise<void> {
    const registered = await this.insist('clerk', '/api/petitions', `p${String(n)}:register`, {
      channel: 'letter',
      class: 'appeal',
      matter: `第 ${String(n)} 件：路灯不亮，请尽快修复。`,
      ...(drill === null ? {} : { drill: drill.id }),
    });
    const id = (registered as { id: string }).id;
    this.cases.push(id);
    await this.command('clerk', id, 'refer', { to: 'dept-transport', manner: 'transfer' });
    // By another number than the drills' third, so that each of the three happens in each of them and outside.
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
    const before = this.faults.length;
    const answer = await this.client.insist(who, path, body, { key, timeoutMs: 90_000 });
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    // A whole fault may have come and gone while it was tried.
    if (isCalm && this.faults.length === before) {
      this.calm.tried += 1;
      const statuses = this.client.ledger.get(key)?.statuses ?? [];
      if (statuses.length !== 1) this.calm.again.push(`${path}: ${statuses.join(', ')}`);
    }
    return answer.body;
  }
}

/** Never settles unless it fails. */
function failureOf(work: Promise<unknown>): Promise<never> {
  return work.then(() => new Promise<never>(() => undefined));
}

async function tooLate(process: StackProcess, place: string): Promise<never> {
  await sleep(reachMs, undefined, { ref: false });
  throw new Error(`${process} did not reach ${place}`);
}
