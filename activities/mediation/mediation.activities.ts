import type { CaseId } from '#libs/kernel';
import { failpoint } from '#libs/observability';
import type { CloseTalksRequest, MediationPorts } from '#workflows/mediation/mediation.ports.js';

import { actorOf, keyOf, unlessRefused, type Door } from '../course/index.js';

/** What a mediation (人民调解) does in the world. */
export class MediationActivities implements MediationPorts {
  /** @param talksOf the rooms of a mediation in which a side is heard apart, that are open */
  constructor(
    private readonly door: Door,
    private readonly talksOf: (mediation: CaseId) => Promise<readonly CaseId[]>,
  ) {}

  /** Every talk of it is closed, each in a transaction of its own; one that cannot be now keeps none of the others open. */
  async closeTalks({ by }: CloseTalksRequest): Promise<void> {
    const failed: unknown[] = [];
    for (const caseId of await this.talksOf(by.caseId)) {
      const commands = [{ type: 'close', payload: {} }];
      const key = keyOf(by, { step: 'closeTalk', instance: caseId });
      const closed = this.door.act({ kind: 'talk', caseId, commands, actor: actorOf(by), key });
      // It was closed meanwhile, or lapsed: what a talk refuses, it has no need of.
      await closed.catch(unlessRefused).catch((error: unknown) => failed.push(error));
      failpoint('activity_after_commit_before_report');
    }
    if (failed.length > 0) throw failed[0];
  }
}
