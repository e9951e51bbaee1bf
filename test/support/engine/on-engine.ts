import { afterAll, beforeAll } from '@jest/globals';
import { ringLife, startCourseWorker, startEngine, type Engine } from './engine.js';
import { FakeDoor } from './fake-door.js';
import { law } from './made-up-law.js';

/** What the tests of a block run on; it is there from the first of them on. */
export interface OnEngine {
  readonly engine: Engine;
  /** Rings the course of a case whose standing has changed. */
  readonly door: FakeDoor;
  /** The one that carries the courses; who stops it leaves another one. */
  worker: { stop(): Promise<void> };
}

/** Brings up the real engine with a worker over the made-up law before the tests of its block, and down after them. */
export function onEngine(): OnEngine {
  const on = {} as { -readonly [Name in keyof OnEngine]: OnEngine[Name] };
  const rings: Promise<unknown>[] = [];
  beforeAll(async () => {
    on.engine = await startEngine();
    on.door = new FakeDoor(law, (standing) => {
      rings.push(ringLife(on.engine.temporal, standing));
    });
    on.worker = await startCourseWorker(on.engine, 'maplebridge', on.door);
  }, 60_000);
  afterAll(async () => {
    await Promise.allSettled(rings);
    await on.worker.stop();
    await on.engine.stop();
  }, 60_000);
  return on;
}
