/** Where an attempt can die, in the order in which it gets there: before the gateway is asked, and after. */
export const ofSending = [
  'attempt_begun',
  'message_intent_written',
  'message_left_before_outcome',
  'sent_before_noted',
] as const;

/** Where the petition is told that its opinion has arrived. */
export const ofReporting = ['between_parent_and_part', 'activity_after_commit_before_report'] as const;

/** Each transaction of the door has these; by other work they are reached as well. */
export const ofEveryAct = ['facts_written', 'before_commit', 'after_commit_before_answer'] as const;
