// Stored with the case: add fields, never rename them.
import { breachCause, type Cause, type Instant, type LegalDate, type OfficeId } from '#libs/kernel';
import type { SupervisionBasis } from '#libs/rules';
import type { TriggerPayload } from './commands.js';
import type { SupervisionFacts } from './facts.js';

/** The climb of one breach up the ladder: each begins at the reminder, however far an earlier one has come. */
export interface Climb {
  /** Whose climb it is: the number of its trigger, from 1 in their order. */
  readonly climb: number;
  /** Its rungs are counted from this legal date, that of its breach. */
  readonly from: LegalDate;
  /** Highest rung that has fired. */
  readonly rung: number;
  /** The rung that waits; null after the last one. */
  readonly nextRung: number | null;
  /** The clock that waits for that rung; null: it stands still, or there is no further rung. */
  readonly waitsOn: string | null;
}

/** A step that was laid before an office, and those who were told of its silence and may take it too. */
export interface Step {
  readonly climb: number;
  readonly rung: number;
  /** Before whom it lies: the addressee, then each level that it passed to. */
  readonly holders: readonly OfficeId[];
  /** The clocks of their judgements. */
  readonly clocks: readonly string[];
  readonly stage: 'laid' | 'issued' | 'waived';
  /** Through which day nobody takes it: its cause was withdrawn and is looked at; absent: it was never held. */
  readonly heldUntil?: LegalDate;
  /** When it was issued or waived; absent: it was not. */
  readonly judgedAt?: Instant;
}

/** A reply with a date of its own (补记), and what proves that. */
export type StatedReply = Pick<
  SupervisionFacts['replied'],
  'office' | 'clock' | 'dueOn' | 'statedOn' | 'recordedOn' | 'proof'
>;

/** Why a trigger is there, without its text. */
export type Trigger = Omit<TriggerPayload, 'finding'>;

/** What the parent calls the reason; null: found by hand. */
export const causeOf = ({ clock, breach }: Pick<TriggerPayload, 'clock' | 'breach'>): Cause =>
  clock === null ? null : breachCause(clock, breach ?? 1);

/** What the law of supervision remembers of a case. */
export interface SupervisionState {
  /** Null before the first fact. */
  readonly office: OfficeId | null;
  /** On what it stands, and so which ladder it has; null before the first fact. */
  readonly basis: SupervisionBasis | null;
  /** Who verifies the correction: the petition office, then whoever was told that it is late with that. Empty: nobody. */
  readonly verifiers: readonly OfficeId[];
  readonly triggers: readonly Trigger[];
  /** What its parent is told of why it is there, in order: each trigger, that it was withdrawn, that this was confirmed;
   * that an office was barred, and is no longer. */
  readonly causes: readonly Cause[];
  /** One for each trigger since it was opened, or opened again, that was not withdrawn for good. */
  readonly climbs: readonly Climb[];
  readonly steps: readonly Step[];
  /** A person took a measure on a finding: that stands, also where no date was missed. */
  readonly hasFinding: boolean;
  /** Organs other than the late office that a measure was addressed to: the clocks of their replies, and who addressed them. */
  readonly addressed: readonly { readonly office: OfficeId; readonly clock: string; readonly by: OfficeId }[];
  /** Organs of another level that somebody has to tell on paper, each with the clock of that duty. */
  readonly untold: readonly { readonly organ: OfficeId; readonly clock: string }[];
  /** Replies that were recorded after the day that is stated for them: whoever verifies looks at them. */
  readonly statedReplies: readonly StatedReply[];
  /** Who reported the correction that waits to be verified; null: none does. */
  readonly reportedBy: OfficeId | null;
  /** Offices that are accused in the matter: they see nothing, and nothing of it is asked of them. */
  readonly barred: readonly OfficeId[];
  readonly isAlarm: boolean;
  readonly openedAt: Instant | null;
  readonly endedAt: Instant | null;
  /** `verified`: what was wrong was put right; `unfounded`: nothing was; `done`: what was late by a date of ours is done. */
  readonly endedAs: 'verified' | 'unfounded' | 'done' | null;
  /** Offices that were late, have ended, and handed over to `office`: its parent still calls it by them. Absent: none. */
  readonly formerly?: readonly OfficeId[];
}

/** Before the first fact. */
export const initialSupervision: SupervisionState = {
  office: null,
  basis: null,
  verifiers: [],
  triggers: [],
  causes: [],
  climbs: [],
  steps: [],
  hasFinding: false,
  addressed: [],
  untold: [],
  statedReplies: [],
  reportedBy: null,
  barred: [],
  isAlarm: false,
  openedAt: null,
  endedAt: null,
  endedAs: null,
};

/** The highest rung that any of its climbs has reached; 0 before the first. */
export const rungReached = ({ climbs }: Pick<SupervisionState, 'climbs'>): number =>
  Math.max(0, ...climbs.map(({ rung }) => rung));

/** The climb by which a step was laid: what ends a climb ends what it has laid and nobody has judged. */
export function climbOf({ climbs }: Pick<SupervisionState, 'climbs'>, { climb: number }: Step): Climb {
  const known = climbs.find(({ climb }) => climb === number);
  if (known === undefined) throw new Error(`no climb ${String(number)} of the supervision`);
  return known;
}

/** The clocks of the judgements that a climb waits for. */
export const judgingOf = ({ steps }: Pick<SupervisionState, 'steps'>, number: number): readonly string[] =>
  steps.filter(({ climb, stage }) => climb === number && stage === 'laid').flatMap(({ clocks }) => clocks);

/** The climbs of earlier breaches of a clock, which a later one takes the place of. */
export const replacedBy = (
  { triggers, climbs }: Pick<SupervisionState, 'triggers' | 'climbs'>,
  clock: string | null,
): readonly Climb[] => (clock === null ? [] : climbs.filter(({ climb }) => triggers[climb - 1]?.clock === clock));
