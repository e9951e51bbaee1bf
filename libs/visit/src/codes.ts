/** Codes of the refusals of visits, for translation. */
export const visitCodes = [
  'visit.answered',
  'visit.begun',
  'visit.checklist_unknown',
  'visit.closed',
  'visit.date_before_event',
  'visit.date_in_future',
  'visit.ended',
  'visit.item_unknown',
  'visit.not_announced',
  'visit.not_begun',
  'visit.not_closed',
  'visit.not_inspector',
  'visit.not_leader',
  'visit.not_opened',
  'visit.not_settled',
  'visit.own_office',
  'visit.signed_already',
  'visit.told_already',
  'visit.unannounced',
  'visit.unanswered',
] as const;
export type VisitCode = (typeof visitCodes)[number];
