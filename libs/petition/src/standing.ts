// Recorded in histories: add fields, never rename them.
import type { VisitsToSee } from '#libs/kind';

/** Where a petition is in its procedure. */
export type PetitionPhase =
  | 'registered'
  | 'referred'
  | 'objected'
  | 'returned'
  | 'accepted'
  | 'decided'
  | 'delivered'
  | 'routed'
  | 'out_of_remit'
  | 'transferred_out'
  | 'own_duty'
  | 'answered'
  | 'answer_delivered'
  | 'closed'
  | 'settled'
  | 'withdrawn';

/** What a petition's course needs of its own. */
export interface PetitionDetail {
  /** What it has to do about its revisits. */
  readonly visits: VisitsToSee;
}
