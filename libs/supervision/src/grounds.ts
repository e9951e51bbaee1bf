import type { LegalDate, OfficeId } from '#libs/kernel';
import type { SupervisionTrigger } from '#libs/rules';
import { refused } from './case.js';

/** What a person gives as the ground of a supervision. */
export interface Ground {
  readonly office: OfficeId;
  /** Null for a breach of something else than art. 40. */
  readonly trigger: SupervisionTrigger | null;
  /** Legal date of the finding, or of the breach that is looked back on. */
  readonly dueOn: LegalDate;
}

/** The petition as it stood when it was read; `hasHeld`: the office registered, passed on or handled it, also once. */
export interface SupervisedPetition {
  readonly receivedOn: LegalDate;
  readonly endedAs: string | null;
  readonly hasHeld: boolean;
}

/**
 * What can still come out of a file that was closed: the opinion is not carried out (DB-5; art. 40(1): 拒不执行信访处理
 * 意见), it is plainly wrong (DB-6), or the completion was false (DB-7; art. 40(1): 弄虚作假). Lateness, a skipped step or
 * delay (DB-1 to DB-4) are over with the file: nothing is left that the office could put right.
 */
const AFTER_THE_END: ReadonlySet<SupervisionTrigger> = new Set(['DB-5', 'DB-6', 'DB-7']);

/**
 * Refuses a ground that does not fit the petition. A decision sees its own case only, so whoever brings a person's
 * command to the door reads the petition and asks this first; what changed in between, the bureau finds when it verifies.
 *
 * @throws DomainError `supervision.office_not_involved`, `supervision.date_before_petition` (invalid), details `office`;
 *   `on`, `bound`
 * @throws DomainError `supervision.petition_ended` (conflict), details `trigger`
 * @see 信访工作条例 art. 40(1)
 */
export function requireGround({ office, trigger, dueOn }: Ground, petition: SupervisedPetition): void {
  if (!petition.hasHeld) {
    throw refused('invalid', 'supervision.office_not_involved', 'the office never had the petition', { office });
  }
  if (dueOn < petition.receivedOn) {
    const details = { on: dueOn, bound: petition.receivedOn };
    throw refused('invalid', 'supervision.date_before_petition', 'the date lies before the petition', details);
  }
  if (petition.endedAs !== null && (trigger === null || !AFTER_THE_END.has(trigger))) {
    throw refused('conflict', 'supervision.petition_ended', 'the petition has ended', { trigger });
  }
}
