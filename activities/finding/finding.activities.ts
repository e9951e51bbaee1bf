import { briefStanding, isDomainError, type CaseId } from '#libs/kernel';
import { failpoint } from '#libs/observability';
import type { FindingPorts, LookBackRequest, LookBackResult } from '#workflows/finding/finding.ports.js';

import { actorOf, keyOf, type Door, type Place } from '../course/index.js';

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
  }>;
}

/** The proposals on policy (完善政策建议) that findings lay before the petition bureau. */
export interface Proposals {
  /** The one because of an item in a quarter, where the finding lives: whoever asks, and however often, means one case. */
  of(
    finding: CaseId,
    because: { readonly item: string; readonly quarter: string },
  ): Promise<{ readonly caseId: CaseId; readonly place: Place }>;
}

const nothing = { earlier: [], offices: 1 };
// What the law of proposals says where nothing is to be laid: anything else that is refused is a step that has failed.
const nothingToLay: readonly string[] = ['circular.too_few_offices', 'circular.no_bureau'];

/** What a finding (督导问题) does in the world: it looks where the same was found before. */
export class FindingActivities implements FindingPorts {
  constructor(
    private readonly door: Door,
    private readonly similar: SimilarFindings,
    private readonly proposals: Proposals,
  ) {}

  async lookBack({ by, office, item, since, quarter }: LookBackRequest): Promise<LookBackResult> {
    const look = async () =>
      item === null ? nothing : await this.similar.of({ finding: by.caseId, office, item, since });
    const lay = async (offices: number): Promise<void> => {
      // One office is never several: asked for one alone, the door would spend a number on its refusal.
      if (item !== null && offices > 1) await this.lay({ by, office, item, since, quarter }, offices);
    };
    const found = await look();
    // Laid before its office is told, since a course that is rebuilt after that looks no more; and once more after it, since of several
    // that are put to their offices at once none has seen the others.
    await lay(found.offices);
    const { standing } = await this.door.act({
      ...by,
      // What is found changes while others are opened: tried again after an answer that was lost, it is the same command.
      commands: [{ type: 'noteSimilar', payload: {}, known: { earlier: found.earlier } }],
      actor: actorOf(by),
      key: keyOf(by, { step: 'lookBack', instance: 'served' }),
    });
    await lay((await look()).offices);
    failpoint('activity_after_commit_before_report');
    return { standing: briefStanding(standing) };
  }

  private async lay(
    { by, office, item, since, quarter }: LookBackRequest & { readonly item: string },
    offices: number,
  ): Promise<void> {
    const { caseId, place } = await this.proposals.of(by.caseId, { item, quarter });
    const payload = { item, period: quarter, since, office };
    try {
      await this.door.act({
        ...{ kind: 'circular', caseId, commands: [{ type: 'lay', payload, known: { offices } }] },
        ...{ actor: actorOf(by), key: keyOf(by, { step: 'layProposal', instance: quarter }), place },
      });
    } catch (error) {
      if (!isDomainError(error) || !nothingToLay.includes(error.code)) throw error;
    }
  }
}
