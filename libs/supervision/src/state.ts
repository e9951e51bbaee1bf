// Stored with the case: add fields, never rename them.
import type { Instant, LegalDate, OfficeId } from '#libs/kernel';
import type { TriggerPayload } from './commands.js';

/** A step that was laid before an office, and those who were told of its silence. */
export interface Step {
  readonly rung: number;
  /** Before whom it lies: the addressee, then each level that was told. */
  readonly holders: readonly OfficeId[];
  /** The clocks of their judgements. */
  readonly clocks: readonly string[];
  readonly stage: 'laid' | 'issued' | 'waived';
}

/** Why a trigger is there, without its text. */
export type Trigger = Omit<TriggerPayload, 'finding'>;

/** What the parent calls the reason: its clock and, from the second breach of that on, the number; null: found by hand. */
export const causeOf = ({ clock, breach }: Pick<TriggerPayload, 'clock' | 'breach'>): string | null =>
  clock === null || (breach ?? 1) === 1 ? clock : `${clock}#${String(breach)}`;

/** What the law of supervision remembers of a case. */
export interface SupervisionState {
  /** Null before the first fact. */
  readonly office: OfficeId | null;
  /** Who verifies the correction: the petition office, then whoever was told that it is late with that. Empty: nobody. */
  readonly verifiers: readonly OfficeId[];
  readonly triggers: readonly Trigger[];
  /** The rungs are counted from this legal date: of the trigger that opened it, or opened it again. */
  readonly ladderFrom: LegalDate | null;
  /** Highest rung that has fired since then. */
  readonly rung: number;
  readonly rungFiredOn: LegalDate | null;
  /** The rung that waits; null after the last one. */
  readonly nextRung: number | null;
  readonly steps: readonly Step[];
  /** Who reported the correction that waits to be verified; null: none does. */
  readonly reportedBy: OfficeId | null;
  readonly isAlarm: boolean;
  readonly openedAt: Instant | null;
  readonly endedAt: Instant | null;
}

/** Before the first fact. */
export const initialSupervision: SupervisionState = {
  office: null,
  verifiers: [],
  triggers: [],
  ladderFrom: null,
  rung: 0,
  rungFiredOn: null,
  nextRung: null,
  steps: [],
  reportedBy: null,
  isAlarm: false,
  openedAt: null,
  endedAt: null,
};
