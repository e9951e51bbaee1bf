import { drawOrder } from '#libs/draw';
import { briefStanding, DomainError, type CaseId } from '#libs/kernel';
import { failpoint } from '#libs/observability';
import type { DrawRequest, DrawResult, JointPorts } from '#workflows/joint/joint.ports.js';

import { actorOf, keyOf, type Door } from '../course/index.js';

/** Reads a fact that froze a draw, as its chain has it. */
export interface FrozenDraws {
  /**
   * @returns the chain hash of that fact, lower-case hex, and whom it froze; null: there is no such fact
   */
  read(joint: CaseId, fact: number): Promise<{ readonly seed: string; readonly candidates: readonly string[] } | null>;
}

/** What a joint mediation (联合调解) does in the world: it draws. */
export class JointActivities implements JointPorts {
  constructor(
    private readonly door: Door,
    private readonly frozen: FrozenDraws,
  ) {}

  async drawExperts({ by, draw, fact }: DrawRequest): Promise<DrawResult> {
    const found = await this.frozen.read(by.caseId, fact);
    if (found === null) throw new DomainError('not_found', 'docket.no_such_fact', 'nothing was frozen there', { fact });
    const { seed, candidates } = found;
    const { standing } = await this.door.act({
      ...by,
      commands: [{ type: 'draw', payload: { draw, seed, order: drawOrder(seed, candidates) } }],
      actor: actorOf(by),
      key: keyOf(by, { step: 'draw', instance: String(draw) }),
    });
    failpoint('activity_after_commit_before_report');
    return { standing: briefStanding(standing) };
  }
}
