/** Codes of the refusals of separate talks, for translation. */
export const talkCodes = [
  'talk.closed',
  'talk.date_before_event',
  'talk.date_in_future',
  'talk.nobody_called',
  'talk.nobody_listens',
  'talk.not_opened',
  'talk.others_mediate',
  'talk.past_day',
] as const;
export type TalkCode = (typeof talkCodes)[number];
