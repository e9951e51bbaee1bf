import type { RuleNeeds } from '#libs/rules';

/** Rules of a delivery by what they are for; every number of them is ours but where the pack says otherwise. */
export const deliveryRules = {
  /** To get a message out at all. */
  send: 'SD-SEND',
  /** For the reading to be confirmed. */
  read: 'SD-READ',
  /** For a way of a reminder, from its turn on: to get it out, and to hear that it did not arrive. */
  remind: 'SD-REMIND',
  /** To hand it over. */
  hand: 'SD-HAND',
  /** To post it. */
  post: 'SD-POST',
  /** For the receipt to come back. */
  receipt: 'SD-RECEIPT',
  /** To publish it. */
  publish: 'SD-PUBLISH',
  /** The period of a public notice. */
  period: 'SD-PUBLIC',
  /** To get it to the recipient once every way has failed. */
  deliver: 'SD-DELIVER',
  /** To tell somebody of the day that no reminder has told of: until that day. */
  tell: 'SD-TELL',
} as const;

/** What the law of deliveries takes from its rule pack. */
export const deliveryNeeds: RuleNeeds = {
  clocks: Object.values(deliveryRules),
  parameters: {
    // How long after a failed attempt the next one is made, in minutes; each further wait is twice as long, up to the most.
    firstRetryMinutes: [1, 1440],
    mostRetryMinutes: [1, 10_080],
    // Hours of Shanghai between which nobody's telephone is made to ring.
    quietFromHour: [0, 23],
    quietUntilHour: [0, 23],
    // Hour of Shanghai at which people who work here get the digest of a working day.
    digestHour: [0, 23],
    // How late a stated date may be recorded without proof, in working days.
    recordingWorkingDays: [0, 30],
    // 1: what reaches a further representative of a joint petition counts for the group; 0: the petitioner alone.
    representativeCounts: [0, 1],
  },
  hasLadder: false,
};
