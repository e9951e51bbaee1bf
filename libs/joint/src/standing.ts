// Recorded in histories: add fields, never rename them. Ids and dates only, no personal data.
import type { OfficeId } from '#libs/kernel';

/**
 * Where a joint mediation is: the centre names the lead; the members are asked about it; the conference rules; it goes on under
 * its lead; it has come to its end, and something of it is finished yet; ended.
 */
export type JointPhase = 'naming' | 'asking' | 'ruling' | 'working' | 'finishing' | 'ended';

/** What the course of a joint mediation looks at. */
export interface JointDetail {
  /**
   * Offices that the mediation does not carry yet, the first few: nobody of them sees anything before. `consents`: the facts of the
   * mediation in which the parties have agreed to each.
   */
  readonly admit: readonly { readonly office: OfficeId; readonly consents: readonly number[] }[];
  /** How often the mediation was found to carry somebody: tells one time from the next. */
  readonly admissions: number;
  /** Whether somebody in it has come to stand in the place of a party: dropped before anything else. */
  readonly isBarredIn: boolean;
  readonly barredIn: readonly OfficeId[];
  /** The proposal about which every member has answered, and that nobody has counted; null: there is none. */
  readonly answered: number | null;
  /** The draw whose candidates are frozen, and the fact that froze them; null: there is none to be drawn. */
  readonly draw: { readonly draw: number; readonly fact: number } | null;
  /** Which time the mediation is to be told whether every necessary member was heard; null: it knows. */
  readonly hearing: number | null;
  /** It was concluded and no share is open: it can be closed. */
  readonly isFinished: boolean;
}
