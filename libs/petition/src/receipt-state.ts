// Stored with the case: add fields, never rename them.
import type { LegalDate } from '#libs/kernel';

/** What is known of the receipt of the opinion or answer (收到), and of the rights that hang on it: to a review, and to evaluate. */
export interface Receipt {
  /** When the petitioner received it, as it is proved. */
  readonly deliveredOn: LegalDate | null;
  /** When a request for review showed that the opinion was received, of which no service is proved: nobody has served it. */
  readonly receiptShownOn: LegalDate | null;
  /** When the office served it by what is no receipt: a public notice, the last known address. */
  readonly servedUnreceivedOn: LegalDate | null;
  /** Last day of the petitioner's window for review. */
  readonly reviewUntil: LegalDate | null;
  /** The same by art. 35 alone, where a late record makes it longer. */
  readonly reviewLawUntil: LegalDate | null;
  /** When the petitioner said that no review will be asked for; null once one was asked for all the same. Absent: never said. */
  readonly reviewWaivedOn?: LegalDate | null;
  /** When the petitioner evaluated the handling (满意度评价). Absent: not yet. */
  readonly evaluatedOn?: LegalDate;
}
