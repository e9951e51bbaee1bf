import { drawSample, type SamplePlan, type SampleUnit } from '#libs/draw';
import { briefStanding, DomainError, type CaseId } from '#libs/kernel';
import { failpoint } from '#libs/observability';
import type { InspectionPorts, SampleRequest, SampleResult } from '#workflows/inspection/inspection.ports.js';

import { actorOf, keyOf, type Door } from '../course/index.js';

/** Reads a fact that froze the candidates of a sample, as its chain has it. */
export interface FrozenSamples {
  /** @returns the chain hash of that fact, lower-case hex, and what it froze; null: there is no such fact */
  read(
    tour: CaseId,
    fact: number,
  ): Promise<({ readonly seed: string; readonly candidates: readonly SampleUnit[] } & SamplePlan) | null>;
}

/** What a tour (督导) does in the world: it draws which cases are read. */
export class InspectionActivities implements InspectionPorts {
  constructor(
    private readonly door: Door,
    private readonly frozen: FrozenSamples,
  ) {}

  async drawCases({ by, sample, fact }: SampleRequest): Promise<SampleResult> {
    const found = await this.frozen.read(by.caseId, fact);
    if (found === null) throw new DomainError('not_found', 'docket.no_such_fact', 'nothing was frozen there', { fact });
    const { seed, candidates, quotas, random } = found;
    const drawn = drawSample(seed, candidates, { quotas, random });
    const { standing } = await this.door.act({
      ...by,
      commands: [{ type: 'drawSample', payload: { sample, seed, drawn } }],
      actor: actorOf(by),
      key: keyOf(by, { step: 'drawSample', instance: String(sample) }),
    });
    failpoint('activity_after_commit_before_report');
    return { standing: briefStanding(standing) };
  }
}
