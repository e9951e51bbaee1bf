// Recorded in histories: add fields, never rename them.
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
