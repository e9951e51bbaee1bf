import type { RuleNeeds } from '#libs/rules';

/** Rules of a revisit by what they are for. */
export const revisitRules = {
  /** The window of its date. */
  visit: 'RV-VISIT',
  /** For the supervisor, to call back. */
  callBack: 'RV-CALLBACK',
  /** To pass on what help somebody wants. */
  help: 'RV-HELP',
  /** To open a case for what broke out again. */
  again: 'RV-AGAIN',
} as const;

/** What the law of revisits takes from its rule pack. */
export const revisitNeeds: RuleNeeds = {
  clocks: Object.values(revisitRules),
  parameters: {
    // Before nobody was reached: so many tries, on so many days, in so many ways, by so many persons where there are as many.
    leastAttempts: [1, 20],
    leastDays: [1, 20],
    leastChannels: [1, 3],
    leastPersons: [1, 5],
    // After so many tries of one person the next one goes.
    attemptsOfOne: [1, 20],
    // Of so many equal ones or more somebody is drawn.
    drawnFrom: [2, 100],
    // One of so many is called back.
    callBackOneIn: [1, 1_000],
  },
  hasLadder: false,
};
