// Recorded in facts: add to each list, never rename what is in it. Ids and codes only: who somebody is stays sealed.
import type { LegalDate } from './ids.js';

/**
 * What a party (当事人) is in its case.
 *
 * - `petitioner` 信访人, `applicant` 申请人, `respondent` 被申请人, `third` 第三人, `creditor` 债权人, `debtor` 债务人
 * - `representative` 代表人, 代理人: in the case for others alone, by a mandate or as one whom a group has chosen
 * - `accused` 被检举控告人: named in the case and no party to it
 */
export const partyRoles = [
  'petitioner',
  'representative',
  'applicant',
  'respondent',
  'third',
  'creditor',
  'debtor',
  'accused',
] as const;
/** What one party is in its case. */
export type PartyRole = (typeof partyRoles)[number];

/** 自然人, or 法人、非法人组织. */
export const partyNatures = ['person', 'organisation'] as const;
/** Whether a party is somebody or something: only an organisation has a seal and a statutory representative. */
export type PartyNature = (typeof partyNatures)[number];

/**
 * How an organisation signs for what it receives (签收): 加盖公章或者收发章, 法定代表人、负责人签收, 办公室、收发室、值班室等负责收件
 * 的人签收. The model is 民事诉讼法 88 with the court's 解释 130.
 */
export const organisationSignings = ['seal', 'statutory', 'receiver'] as const;
/** By what an organisation has signed: its seal, or a person of either sort. */
export type OrganisationSigning = (typeof organisationSignings)[number];

/** 民事行为能力: full, limited or none (民法典 18-22). */
export const partyCapacities = ['full', 'limited', 'none'] as const;
/** What a party may do by itself; whoever has less than the full one acts by a guardian. */
export type PartyCapacity = (typeof partyCapacities)[number];

/**
 * By what somebody acts for a party.
 *
 * - `agent` 委托代理人: by power of attorney (民法典 165)
 * - `guardian` 监护人, 法定代理人: of whoever lacks capacity (民法典 23, 34)
 * - `statutory` 法定代表人, 负责人: of an organisation (民法典 61)
 * - `representative` 代表人: chosen by several who have the same matter (民事诉讼法 56)
 */
export const mandateKinds = ['agent', 'guardian', 'statutory', 'representative'] as const;
/** On what ground somebody acts: by the party's own word, by law, or by a group's choice. */
export type MandateKind = (typeof mandateKinds)[number];

/** What a mandate may cover: to be served, to speak; and what is given expressly alone (特别授权): to settle, to withdraw, to sign. */
export const mandateScopes = ['receive', 'speak', 'settle', 'withdraw', 'sign'] as const;
/** One thing that a mandate may cover. */
export type MandateScope = (typeof mandateScopes)[number];

/**
 * What a mandate covers only where it says so (特别授权). The model is 民事诉讼法 62(2), which asks it for admitting, giving up
 * or changing a claim and for settling, and the court's 解释 147 for signing what was mediated; that it is asked in every kind of
 * case is ours.
 */
export const specialScopes = ['settle', 'withdraw', 'sign'] as const satisfies readonly MandateScope[];

/** A mandate (代理权) as it was given: who acts for a party, in what, and how long. */
export interface Mandate {
  /** Unique in its case: `m1`. */
  readonly id: string;
  /** The party that acts. */
  readonly by: string;
  readonly as: MandateKind;
  /** Of a guardian and a statutory representative everything: they act by law. */
  readonly scope: readonly MandateScope[];
  /** From this day on. */
  readonly from: LegalDate;
  /** The last day; null: until it is ended. */
  readonly until: LegalDate | null;
  /** Of an agent of whoever lacks capacity: the guardian who gave it for the ward. Left out: the party gave it itself. */
  readonly through?: string;
  /** The attachment that shows it; null: the words of its fact say what was shown. */
  readonly attachment: string | null;
  /** From this day on it holds no more; null: it was not ended. */
  readonly endedOn: LegalDate | null;
}

/** A party as its case knows it. One that has left stays, so that what it did keeps its name. */
export interface KnownParty {
  /** Its name in the case: `p1`. */
  readonly party: string;
  readonly role: PartyRole;
  /** Those it was entered in before, oldest first, and was put right from. Left out: it was never another. */
  readonly roleWas?: readonly PartyRole[];
  readonly nature: PartyNature;
  /** The fact that named it. */
  readonly seq: number;
  /** Of the sealed identity that counts now; null: it left no name. */
  readonly digest: string | null;
  /** Whoever has not the full one acts by the guardian. */
  readonly capacity: PartyCapacity;
  /** What it was before, oldest first, each until the day before `until`. Left out: it was never another. */
  readonly capacityWas?: readonly { readonly capacity: PartyCapacity; readonly until: LegalDate }[];
  readonly leftOn: LegalDate | null;
  /** The same one, under another name in the case; null: it was not found to be any other. */
  readonly mergedInto: string | null;
  /** Who acts for it, those mandates that have ended too. */
  readonly mandates: readonly Mandate[];
}

/** What a fact does to the parties of its case. */
export type PartyChange =
  | ({ readonly change: 'join'; readonly capacity?: PartyCapacity } & Pick<
      KnownParty,
      'party' | 'role' | 'nature' | 'digest'
    >)
  /** Another sealed identity, or known otherwise, from `on` on: what is left out stays as it is. */
  | ({
      readonly change: 'correct';
      readonly party: string;
      readonly digest?: string;
      readonly on?: LegalDate;
    } & Partial<Pick<KnownParty, 'nature' | 'capacity' | 'role'>>)
  /** Found to be the same as another one, which takes its mandates. */
  | { readonly change: 'merge'; readonly party: string; readonly into: string; readonly on: LegalDate }
  /** Mandates by it and for it end with that. */
  | { readonly change: 'leave'; readonly party: string; readonly on: LegalDate }
  | { readonly change: 'mandate'; readonly party: string; readonly mandate: Omit<Mandate, 'endedOn'> }
  | { readonly change: 'endMandate'; readonly mandate: string; readonly on: LegalDate };

/** Whose a clock is that no office owes: every party of a role, or one party, `party:p1`. */
export type PartyOwner = PartyRole | `party:${string}`;

/** Whether a clock is a party's own window: nobody is late with a right. */
export const isOfParty = (owner: string): owner is PartyOwner =>
  owner.startsWith('party:') || partyRoles.some((role) => role === owner);

/** Nearly every party, and how each one joins. Rows leave out what is like it. */
export const freshParty = {
  nature: 'person',
  capacity: 'full',
  leftOn: null,
  mergedInto: null,
  mandates: [],
} as const satisfies Partial<KnownParty>;

/** It acts by its guardian alone (无、限制民事行为能力; that one with a limited capacity does nothing by itself is ours). */
export const lacksCapacity = ({ capacity }: Pick<KnownParty, 'capacity'>): boolean => capacity !== 'full';

/** It has neither left nor turned out to be another one. */
export const isPresent = ({ leftOn, mergedInto }: Pick<KnownParty, 'leftOn' | 'mergedInto'>): boolean =>
  leftOn === null && mergedInto === null;

/** The same of a day: nobody is there any more on the day of leaving. */
export const wasPresent = ({ leftOn, mergedInto }: Pick<KnownParty, 'leftOn' | 'mergedInto'>, on: LegalDate): boolean =>
  mergedInto === null && (leftOn === null || on < leftOn);

/** As a party was known on a day: by the capacity that it had then. */
export function partyOn(one: KnownParty, on: LegalDate): KnownParty {
  const was = one.capacityWas?.find(({ until }) => on < until);
  return was === undefined ? one : { ...one, capacity: was.capacity };
}

/** Those of a role that are there, in the order in which they joined. */
export const partiesIn = (parties: readonly KnownParty[], role: PartyRole): readonly KnownParty[] =>
  parties.filter((one) => one.role === role && isPresent(one));

/** Who a name in the case means, a merged one by the name that it was merged into; undefined: nobody. */
export function partyNamed(parties: readonly KnownParty[], party: string): KnownParty | undefined {
  const found = parties.find((one) => one.party === party);
  return found?.mergedInto == null ? found : parties.find((one) => one.party === found.mergedInto);
}

/**
 * How often it changed who is there and who acts for whom, from what is known of them now: it never goes back. That somebody is put
 * right from a person to an organisation alone is not counted.
 */
export const partyChanges = (parties: readonly KnownParty[]): number =>
  parties.reduce((so, { mandates, leftOn, mergedInto, capacityWas = [], roleWas = [] }) => {
    const over = mandates.filter(({ endedOn }) => endedOn !== null).length;
    const gone = (leftOn === null ? 0 : 1) + (mergedInto === null ? 0 : 1);
    return so + 1 + mandates.length + over + gone + capacityWas.length + roleWas.length;
  }, 0);
