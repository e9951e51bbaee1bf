// Activity names and their shapes are recorded in histories: add, never rename.
import type { BriefStanding, CaseRef } from '#libs/kernel';

/** A finding that is to be put to its office: what is looked for before. */
export interface LookBackRequest {
  readonly by: CaseRef;
  readonly office: string;
  /** Checklist and question; null: nothing is looked for. */
  readonly item: string | null;
  readonly since: string;
}

/** How the finding stands once it was put to its office. */
export interface LookBackResult {
  readonly standing: BriefStanding;
}

/** What the course of a finding (督导问题) needs of the world. */
export interface FindingPorts {
  /** Where the same item was found is read and recorded, and the office is told, once. */
  lookBack(request: LookBackRequest): Promise<LookBackResult>;
}
