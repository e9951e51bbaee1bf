import type { RuleNeeds } from '#libs/rules';

/** Rules of a tour by what they are for. */
export const inspectionRules = {
  /** For whoever commissioned it: the plan is published before somebody goes. */
  publish: 'IN-PUBLISH',
  /** For the same: somebody leads the group. */
  lead: 'IN-LEAD',
  /** For each of the group, to say whether anything stands in the way. */
  declare: 'IN-DECLARE',
  /** For whoever commissioned it: somebody of the group is there no more. */
  replace: 'IN-REPLACE',
  /** For the leader: what was found is issued. */
  settle: 'IN-SETTLE',
  /** To hand the report in, once the tour counts. */
  report: 'IN-REPORT',
  /** For whoever commissioned it, to adopt the report or to return it. */
  adopt: 'IN-ADOPT',
  /** What was said in talks, for so many days after it has ended. */
  keep: 'IN-KEEP',
} as const;

/** What the law of tours takes from its rule pack. */
export const inspectionNeeds: RuleNeeds = {
  clocks: Object.values(inspectionRules),
  parameters: {
    // How long somebody who belonged to an office does not inspect it.
    apartYears: [1, 10],
    // How many inspect together.
    leastInspectors: [1, 10],
  },
  hasLadder: false,
};
