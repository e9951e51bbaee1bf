import type { RuleNeeds } from '#libs/rules';

/** Rules of a visit by what they are for. */
export const visitRules = {
  /** To tell the office of an announced one. */
  tell: 'VS-TELL',
  /** To make it on the day of the plan. */
  visit: 'VS-VISIT',
  /** To close its record. */
  close: 'VS-CLOSE',
  /** For the leader, to sign the record for the group. */
  group: 'VS-GROUP',
  /** For the office, to sign the record or not. */
  sign: 'VS-SIGN',
  /** For the same, to receive what the tour came to. */
  receive: 'VS-RECEIVE',
  /** For whoever commissioned the tour, to serve it on paper where it was not received: from the day after those days. */
  serve: 'VS-SERVE',
} as const;

/** What the law of visits takes from its rule pack. */
export const visitNeeds: RuleNeeds = {
  clocks: Object.values(visitRules),
  parameters: {
    tellDays: [1, 15],
    // Days after which nobody records any more that it was served on paper.
    mostDaysNoted: [1, 30],
  },
  hasLadder: false,
};
