// Activity names and their shapes are recorded in histories: add, never rename.
import type { BriefStanding, CaseRef } from '#libs/kernel';

/** A finding that is to be put to its office: what is looked for before. `quarter` names what is laid before the petition bureau. */
export interface LookBackRequest {
  readonly by: CaseRef;
  readonly office: string;
  /** Checklist and question; null: nothing is looked for. */
  readonly item: string | null;
  readonly since: string;
  /** In which it was found: `2026Q4`. */
  readonly quarter: string;
}

/** How the finding stands once it was put to its office. */
export interface LookBackResult {
  readonly standing: BriefStanding;
}

/** What the course of a finding (督导问题) needs of the world. */
export interface FindingPorts {
  /**
   * Where the same item was found is read and recorded, and the office is told, once. Before that a proposal on policy is laid before the
   * petition bureau, once for an item and a quarter, where as many offices have the item as the law asks.
   */
  lookBack(request: LookBackRequest): Promise<LookBackResult>;
}
