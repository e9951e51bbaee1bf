import type { EngineWatch } from '../engine/watch.js';
import type { Stage } from '../stage.js';
import { idleFor, idleReport, openLook, quickRestSeconds, restSeconds, type IdleReport } from './parked.js';
import type { Petitions } from './platform.js';
import { Settled } from './settled.js';
import { callers } from './sides.js';

/** What plans of revisits cost while nothing is due. */
export interface PlansReport {
  /** So many petitions were parked first, then as many mediations, each with a plan of three dates. */
  readonly plans: number;
  readonly petitionSeconds: number;
  readonly planSeconds: number;
  /** As many parked petitions against none, and the plans beside them against those petitions. */
  readonly idleOfPetitions: IdleReport;
  readonly idleOfPlans: IdleReport;
}

interface Given {
  readonly petitions: Petitions;
  readonly watch: EngineWatch;
  readonly isQuick: boolean;
  readonly count?: number | undefined;
}

/** 100,000 plans beside as many petitions (`--quick`: a hundredth), or as many as are asked for. */
export async function measurePlans(stage: Stage, given: Given): Promise<PlansReport> {
  const { petitions, watch, isQuick } = given;
  const count = given.count ?? (isQuick ? 1_000 : 100_000);
  const seconds = isQuick ? quickRestSeconds : restSeconds;
  const settled = new Settled(stage, petitions);
  const quiet = async (): Promise<void> => {
    await petitions.untilQuiet();
    await watch.untilQuiet('mediation:');
  };
  const look = await openLook(stage, petitions);
  const idle = async () => {
    await quiet();
    return idleFor(stage, look, seconds);
  };
  try {
    // A few there and back, so that every process has done all of its work once.
    await petitions.arm(20, callers);
    await settled.many(20);
    const none = await idle();
    stage.say(`parking ${String(count)} petitions …`);
    const petitionSeconds = await took(() => petitions.arm(count, callers));
    const parked = await idle();
    stage.say(`settling ${String(count)} disputes, each with a plan …`);
    const planSeconds = await took(async () => {
      await settled.many(count);
      await quiet();
    });
    const planned = await idle();
    return {
      ...{ plans: count, petitionSeconds, planSeconds },
      idleOfPetitions: idleReport(seconds, none, parked),
      idleOfPlans: idleReport(seconds, parked, planned),
    };
  } finally {
    await look.close();
    await petitions.stop();
  }
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
