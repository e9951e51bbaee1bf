import { briefStanding, type CaseId } from '#libs/kernel';
import { failpoint } from '#libs/observability';
import type { FindingPorts, LookBackRequest, LookBackResult } from '#workflows/finding/finding.ports.js';

import { actorOf, keyOf, type Door } from '../course/index.js';

/** Where the same item was found. */
export interface SimilarFindings {
  /** Beside the finding itself, where it lives: what was found of the item since then. */
  of(asked: {
    readonly finding: CaseId;
    readonly office: string;
    readonly item: string;
    readonly since: string;
  }): Promise<{
    /** In this office, and put to it, oldest first. */
    readonly earlier: readonly { readonly finding: string; readonly on: string }[];
    /** In how many offices, this one among them. */
    readonly offices: number;
    /** A proposal on policy was asked for already. */
    readonly isAsked: boolean;
  }>;
}

/** What a finding (督导问题) does in the world: it looks where the same was found before. */
export class FindingActivities implements FindingPorts {
  constructor(
    private readonly door: Door,
    private readonly similar: SimilarFindings,
  ) {}

  async lookBack({ by, office, item, since }: LookBackRequest): Promise<LookBackResult> {
    const nothing = { earlier: [], offices: 1, isAsked: false };
    const found = item === null ? nothing : await this.similar.of({ finding: by.caseId, office, item, since });
    const { standing } = await this.door.act({
      ...by,
      // What is found changes while others are opened: tried again after an answer that was lost, it is the same command.
      commands: [{ type: 'noteSimilar', payload: {}, known: found }],
      actor: actorOf(by),
      key: keyOf(by, { step: 'lookBack', instance: 'served' }),
    });
    failpoint('activity_after_commit_before_report');
    return { standing: briefStanding(standing) };
  }
}
