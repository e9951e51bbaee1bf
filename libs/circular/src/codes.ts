/** Codes of the refusals of circulars, for translation. */
export const circularCodes = [
  'circular.addressee_unfit',
  'circular.drafts_none',
  'circular.ended',
  'circular.finding_unfit',
  'circular.ground_missing',
  'circular.issued',
  'circular.may_not_name',
  'circular.named_not_found',
  'circular.named_not_told',
  'circular.not_opened',
  'circular.nothing_cited',
  'circular.period_unfit',
  'circular.received',
] as const;
export type CircularCode = (typeof circularCodes)[number];
