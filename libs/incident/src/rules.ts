import type { RuleNeeds } from '#libs/rules';

/** Rules of an incident by what they are for. */
export const incidentRules = {
  /** To name who deals with it. */
  team: 'RM-TEAM',
  /** To report it. */
  report: 'RM-10',
  /** How long it is watched, and who deals with it sees it. */
  watch: 'RM-WATCH',
} as const;

/** What the law of incidents takes from its rule pack. */
export const incidentNeeds: RuleNeeds = {
  clocks: Object.values(incidentRules),
  // How long it is watched, and by how much at most it is lengthened at once.
  parameters: { watchDays: [1, 90] },
  hasLadder: false,
};
