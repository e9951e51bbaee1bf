import type { RuleNeeds } from '#libs/rules';
import type { CourtTrack } from './words.js';

/** Rules of a mediation by what they are for. */
export const mediationRules = {
  /** To accept it or to decline. */
  take: 'RM-TAKE',
  /** The same where a court hands it over on its platform: silence is like a refusal. */
  takeOnline: 'RM-36',
  /** What the committee does next, until all have signed: by no date. */
  step: 'RM-STEP',
  /** What it normally takes: nothing follows from it. */
  normal: 'RM-09',
  medical: 'RM-40',
  /** To bring an appraisal to its end. */
  appraisal: 'RM-40A',
  /** From when on a worker or employer may go to arbitration without waiting for it. */
  arbitration: 'RM-46',
  /** By when a petition needs its outcome. */
  petition: 'RM-SET',
  /** To help the court to ask the other side, of what one party applied for on its platform. */
  askOther: 'RM-37',
  /** For another committee, to say whether it mediates with this one. */
  joint: 'RM-JOINT',
  /** When a session is that was called: somebody is told the day before, and nothing follows from it. */
  session: 'RM-SESSION',
  /** To name the routes against violence to everybody. */
  protection: 'RM-PROTECT',
  /** For parties who have agreed, to ask a court together: named in the notice of the end, and run by nobody here. */
  confirmation: 'RM-18',
  ruleRecusal: 'RM-RECUSE',
  ruleSham: 'RM-SHAM',
  /** To report what has to be reported. */
  violence: 'RM-VIOLENCE',
  /** For mediator and committee, once all parties have signed. */
  complete: 'RM-SEAL',
  /** The notice of the end. */
  tellEnd: 'RM-12',
  /** For the head of the committee, to look at a day of service that was recorded too late. */
  look: 'RM-LOOK',
  /** A date on which it is visited again: the parties' own, and nobody is late with it. */
  visit: 'RM-VISIT',
  /** The sender's outcome, and a court's report and material. */
  tellSender: 'RM-REPORT',
} as const;

/** The limit of what a court hands over. */
export const courtRules: Readonly<Record<CourtTrack, string>> = {
  delegated: 'RM-30',
  entrusted_ordinary: 'RM-31',
  entrusted_summary: 'RM-31S',
  online: 'RM-32',
  online_ordinary: 'RM-33',
  online_summary: 'RM-33S',
};

/** Those after which it is over without an agreement, as their law says of them or, of a petition's date, we do. */
export const endingRules: Readonly<Record<string, 'deemed_failed' | 'time_over'>> = {
  [mediationRules.medical]: 'deemed_failed',
  [mediationRules.petition]: 'time_over',
  ...Object.fromEntries(Object.values(courtRules).map((rule) => [rule, 'time_over' as const])),
};

/** Whether a date says how long it may be mediated: what is usual, and from when arbitration is open, says nothing of that. */
export const isLimit = ({ rule }: { readonly rule: string }): boolean => Object.hasOwn(endingRules, rule);

/** Those that the agreement meets: what a mediation may take. */
export const limitRules: readonly string[] = [
  ...[mediationRules.normal, mediationRules.arbitration],
  ...Object.keys(endingRules),
];

/** What the law of mediation takes from its rule pack. */
export const mediationNeeds: RuleNeeds = {
  clocks: [...Object.values(mediationRules), ...Object.values(courtRules)],
  parameters: {
    // How many days a petition may set at most.
    setDateMaxDays: [1, 60],
    // 1: what a court has delegated takes effect when all parties have signed; 0: as what is mediated without a court.
    delegatedTakesEffectWhenSigned: [0, 1],
  },
  hasLadder: false,
};
