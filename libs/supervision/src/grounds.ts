import type { LegalDate, OfficeId } from '#libs/kernel';
import { refused } from './case.js';

/** What a person gives as the ground of a supervision. */
export interface Ground {
  readonly office: OfficeId;
  /** Legal date of the finding, or of the breach that is looked back on. */
  readonly dueOn: LegalDate;
}

/** The petition as it stood when it was read; `hasHeld`: the office registered, passed on or handled it, also once. */
export interface SupervisedPetition {
  readonly receivedOn: LegalDate;
  readonly hasHeld: boolean;
}

/**
 * Refuses a ground that does not fit the petition. A decision sees its own case only, so whoever brings a person's
 * command to the door reads the petition and asks this first; what changed in between, the bureau finds when it verifies.
 * Whether the file has ended is no matter: whoever sent it away wrongly (推诿) ended it by that very act, and the duty to
 * supervise (应当及时督办) and to order correction stops at no end.
 *
 * @throws DomainError `supervision.office_not_involved`, `supervision.date_before_petition` (invalid), details `office`;
 *   `on`, `bound`
 * @see 信访工作条例 art. 40(1), 43
 */
export function requireGround({ office, dueOn }: Ground, petition: SupervisedPetition): void {
  if (!petition.hasHeld) {
    throw refused('invalid', 'supervision.office_not_involved', 'the office never had the petition', { office });
  }
  if (dueOn < petition.receivedOn) {
    const details = { on: dueOn, bound: petition.receivedOn };
    throw refused('invalid', 'supervision.date_before_petition', 'the date lies before the petition', details);
  }
}
