import type { RuleNeeds } from '#libs/rules';

/** Rules of a judicial confirmation by what they are for. */
export const confirmationRules = {
  /** For the parties together, to ask a court. */
  window: 'RM-CONFIRM',
  /** After its day, where the holidays of that year are not known: until then nothing has lapsed. */
  unpublished: 'RM-UNPUBLISHED',
  /** For the committee, to have the file for the court together. */
  bind: 'RM-BIND',
  /** What may be expected of the court: to take it, what it has set for the parties, to decide. */
  docket: 'RM-DOCKET',
  supplement: 'RM-SUPPLEMENT',
  attend: 'RM-ATTEND',
  decide: 'RM-DECIDE',
  extended: 'RM-EXTENDED',
  /** For the committee, to ask once that has passed. */
  askCourt: 'RM-COURTASK',
  /** For a party, to object to what was confirmed. */
  object: 'RM-OBJECT',
} as const;

/** What the law of judicial confirmations takes from its rule pack. */
export const confirmationNeeds: RuleNeeds = {
  clocks: Object.values(confirmationRules),
  parameters: {},
  hasLadder: false,
};
