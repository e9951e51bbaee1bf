import type { LegalDate, OfficeId } from '#libs/kernel';

// Recorded in histories: add, never rename.

/**
 * Where a finding is: found and not put to its office yet; put to it; to be mended; disputed; reported as mended; verified, and to be
 * seen once more on the spot; ended.
 */
export type FindingPhase = 'opened' | 'served' | 'mending' | 'disputed' | 'verifying' | 'revisiting' | 'ended';

/** What the course of a finding has to do. */
export interface FindingDetail {
  /**
   * Before it is put to the office: where the same item (`<checklist>/<item>`, whatever the version; null: there is none) was found since
   * then, and the quarter in which it was found now. Null: not now.
   */
  readonly lookBack: {
    readonly office: OfficeId;
    readonly item: string | null;
    readonly since: LegalDate;
    readonly quarter: string;
  } | null;
}
