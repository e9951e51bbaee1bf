/** Codes of the refusals of notices, for translation. */
export const noticeCodes = [
  'notice.date_in_future',
  'notice.ended',
  'notice.not_issued',
  'notice.office_unknown',
] as const;
export type NoticeCode = (typeof noticeCodes)[number];
