import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { OwnStatement } from './commands.js';

/** What may be asked about the right to a review (复查), which each petitioner has of one's own. */
export type ReviewCommands = {
  /**
   * Records that the petitioner requested the review (请求复查) within the window of XF-11, which is used by it. Where nobody
   * has proved the receipt of the opinion, the request shows it.
   */
  requestReview: {
    readonly requestedOn: LegalDate;
    readonly to: OfficeId | null;
    readonly note: TextRef | null;
    /** Which petitioner; null or left out: the only one, or the only one who still may. */
    readonly party?: string | null;
  };
  /** The petitioner says that no review will be asked for (放弃复查): an own statement, which a request withdraws. */
  waiveReview: OwnStatement & { readonly party?: string | null };
};
