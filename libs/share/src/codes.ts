/** Codes of the refusals of shares, for translation. */
export const shareCodes = [
  'share.date_before_event',
  'share.date_in_future',
  'share.ended',
  'share.lead_not_settled',
  'share.not_asked',
  'share.not_ended',
  'share.not_opened',
  'share.proof_missing',
  'share.task_not_open',
] as const;
export type ShareCode = (typeof shareCodes)[number];
