import { fork } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, type Environment } from '../infra/local/places.js';

/** A peer's own process, told what to do over a channel; it ends with the bench. */
export interface Child {
  readonly pid: number;
  /** Sends one order and waits until the child says that it is done. */
  tell<T>(order: object): Promise<T>;
  stop(): Promise<void>;
}

/** What a child answers. */
export interface Reply {
  readonly problem?: string;
  readonly result?: unknown;
}

/** Starts `dist/bench/<name>/main.js` and waits until it is ready. */
export async function startChild(name: string, environment: Environment, log: string): Promise<Child> {
  const file = openSync(log, 'a');
  const child = fork(join(repositoryRoot(), 'dist', 'bench', name, 'main.js'), {
    env: environment,
    stdio: ['ignore', file, file, 'ipc'],
  });
  const waiting: ((reply: Reply) => void)[] = [];
  const exited = new Promise<void>((done) => {
    child.once('exit', (code) => {
      for (const one of waiting.splice(0)) one({ problem: `${name} ended with ${String(code)}, see ${log}` });
      done();
    });
  });
  child.on('message', (reply: Reply) => waiting.shift()?.(reply));
  const nextReply = <T>() =>
    new Promise<T>((done, fail) => {
      waiting.push((reply) => {
        if (reply.problem === undefined) done(reply.result as T);
        else fail(new Error(reply.problem));
      });
    });
  await nextReply();
  return {
    pid: child.pid ?? 0,
    tell: <T>(order: object) => {
      child.send(order);
      return nextReply<T>();
    },
    stop: async () => {
      if (child.connected) child.disconnect();
      await exited;
    },
  };
}

/** In the child: says that it is ready, carries out orders one by one, and ends when the bench is gone. */
export function serveOrders(carryOut: (order: never) => Promise<unknown>, end: () => Promise<void>): void {
  const say = (reply: Reply) => process.send?.(reply);
  process.on('message', (order) => {
    carryOut(order as never).then(
      (result) => say({ result }),
      (error: unknown) => say({ problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
  process.once('disconnect', () => {
    end().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
  say({ result: 'ready' });
}
