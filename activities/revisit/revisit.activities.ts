import { calledBack, drawOrder } from '#libs/draw';
import { briefStanding, DomainError, type CaseId } from '#libs/kernel';
import { failpoint } from '#libs/observability';
import type { Candidate, RevisitCommands, RevisitDetail } from '#libs/revisit';
import type { ChanceRequest, FreezeRequest, RevisitPorts, RevisitResult } from '#workflows/revisit/revisit.ports.js';

import { actorOf, keyOf, type Door, type DoorRequest } from '../course/index.js';

/** Reads facts as their chain has them. */
export interface ChainFacts {
  /**
   * @returns the chain hash of that fact, lower-case hex, its type, and whom it froze (empty: nobody); null: there is no such fact
   */
  read(
    revisit: CaseId,
    fact: number,
  ): Promise<{ readonly seed: string; readonly type: string; readonly candidates: readonly string[] } | null>;
  /** One revisit of so many is called back, by the rules of that one. */
  oneIn(revisit: CaseId): Promise<number>;
}

/** A revisit of which somebody asks who could go, and the case above. */
export interface AskedVisit extends Pick<RevisitCommands['open'], 'office' | 'isGridAgreed' | 'languages' | 'handled'> {
  readonly revisit: CaseId;
  readonly above: CaseId;
}

/** Who could go for a revisit, as accounts and open revisits are now. */
export interface Visitors {
  /** For one that is there. */
  for(revisit: CaseId): Promise<readonly Candidate[]>;
  /** For one that is being opened. */
  of(asked: AskedVisit): Promise<readonly Candidate[]>;
}

/** What a revisit (回访) does in the world: it looks who could go, and draws. */
export class RevisitActivities implements RevisitPorts {
  constructor(
    private readonly door: Door,
    private readonly chain: ChainFacts,
    private readonly visitors: Visitors,
  ) {}

  async freezeVisitors({ by, instance }: FreezeRequest): Promise<RevisitResult> {
    // Counts of open visits change by the minute: tried again after an answer that was lost, it is the same command.
    const known = { pool: await this.visitors.for(by.caseId) };
    const frozen = await this.give(
      by,
      { step: 'freezeCandidates', instance },
      { type: 'freezeCandidates', payload: {}, known },
    );
    // Where one is to be drawn that follows at once: a way through the engine for each of thousands on one morning would be dear.
    const { draw } = frozen.standing.detail as RevisitDetail;
    return draw === null ? frozen : await this.drawVisitor({ by, fact: draw.fact });
  }

  async drawVisitor({ by, fact }: ChanceRequest): Promise<RevisitResult> {
    const { seed, candidates } = await this.found(by.caseId, { fact, type: 'drawFrozen' });
    const payload = { seed, order: drawOrder(seed, candidates) };
    return await this.give(by, { step: 'draw', instance: String(fact) }, { type: 'draw', payload });
  }

  async drawCallBack({ by, fact }: ChanceRequest): Promise<RevisitResult> {
    const [{ seed }, oneIn] = await Promise.all([
      this.found(by.caseId, { fact, type: 'closed' }),
      this.chain.oneIn(by.caseId),
    ]);
    const payload = { seed, isDrawn: calledBack(seed, oneIn) };
    return await this.give(by, { step: 'drawCallBack', instance: String(fact) }, { type: 'drawCallBack', payload });
  }

  private async found(revisit: CaseId, { fact, type }: { readonly fact: number; readonly type: string }) {
    const found = await this.chain.read(revisit, fact);
    if (found?.type === type) return found;
    throw new DomainError('not_found', 'docket.no_such_fact', 'nothing of that type stands there', { fact });
  }

  private async give(
    by: ChanceRequest['by'],
    step: { readonly step: string; readonly instance: string },
    command: DoorRequest['commands'][number],
  ): Promise<RevisitResult> {
    const { standing } = await this.door.act({ ...by, commands: [command], actor: actorOf(by), key: keyOf(by, step) });
    failpoint('activity_after_commit_before_report');
    return { standing: briefStanding(standing) };
  }
}
