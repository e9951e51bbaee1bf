/** Codes of the refusals of shares, for translation. */
export const shareCodes = [
  'share.date_before_event',
  'share.date_in_future',
  'share.ended',
  'share.finishing',
  'share.lead_not_settled',
  'share.lead_stands',
  'share.not_asked',
  'share.not_ended',
  'share.not_opened',
  'share.task_not_open',
  'share.too_many_tasks',
] as const;
export type ShareCode = (typeof shareCodes)[number];
