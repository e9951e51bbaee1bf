import type { LegalDate, PartyRole, PeriodUnit, WarningAddressee } from '#libs/kernel';
import type { OfficeFunction } from '#libs/office';

/** A name in both languages. */
export interface Named {
  readonly zh: string;
  readonly en: string;
}

/**
 * Whose a number is (期限出处). What is ours is never said to be the law's.
 *
 * - `law`: the Regulation's
 * - `set`: a date that the Regulation has an office set (指定办理期限, 22(1)(3); 责令限期整改, 39(3))
 * - `named`: a date that an office names with its act, which is a rule of ours: the text asks for the act alone (32(2))
 * - `ours`: the text has none
 */
export const origins = ['law', 'set', 'named', 'ours'] as const;
export type Origin = (typeof origins)[number];

/** How long the clocks of a rule run: a period, a date that somebody sets with the act, or no limit in the text. */
export type RuleLimit =
  | { readonly kind: 'period'; readonly unit: PeriodUnit; readonly length: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'none' };

/** One warning of a rule (提前提醒): how long before the raw due date, at which office hour, for whom. */
export interface WarningRow {
  /** Unique in its rule, never `expiry`; recorded in facts as the name of a moment. */
  readonly id: string;
  /** Days before the raw due date or, for a clock in hours, hours before its end. */
  readonly before: { readonly unit: 'CALENDAR_DAY' | 'WORKING_DAY' | 'HOUR'; readonly length: number };
  /** Office hour in Asia/Shanghai, 0 to 23; null for hours before. */
  readonly hour: number | null;
  readonly to: WarningAddressee;
}

/** What it means that the legal due date passed without the act. */
export interface Expiry {
  /**
   * `breach`: the owner is in default; `lapse`: a right is gone; `ladder`: the next rung; `none`: nothing follows. Of these a
   * breach alone leaves a duty open: a kind that has one by such a clock ends the clock with the fact of its expiry, which
   * closes the duty; the invariants of every kind find it where it does not.
   */
  readonly means: 'breach' | 'lapse' | 'ladder' | 'none';
  /** The places of the Regulation (art. 43 to 46) that a default answers to, as a pack cites them: `44(3)`. */
  readonly liability: string | null;
  /** The trigger of supervision (督办) that it is, e.g. `DB-1`: with `art40` and with nothing else. */
  readonly trigger: SupervisionTrigger | null;
  /** On what a breach opens a supervision; null: it opens none. */
  readonly basis: SupervisionBasis | null;
}

/**
 * On what a supervision stands (督办依据). Recorded in facts: add, never rename.
 *
 * - `art40`: an organ was late with what the Regulation, or an office by it, gave a date to; the petition department presses
 * - `art43`: the petition department failed in its own duty, by a date that passed or as an organ above it found; its superior
 *   organ orders correction (责令改正)
 * - `ours`: a number that no law has was missed; nothing of art. 40 follows from it
 */
export const supervisionBases = ['art40', 'art43', 'ours'] as const;
export type SupervisionBasis = (typeof supervisionBases)[number];

/** The operational triggers of supervision (domain note 1.7; art. 40(1)). Recorded in facts: add, never rename. */
export const supervisionTriggers = ['DB-1', 'DB-2', 'DB-3', 'DB-4', 'DB-5', 'DB-6', 'DB-7', 'DB-8'] as const;
export type SupervisionTrigger = (typeof supervisionTriggers)[number];

/**
 * How a clock is extended, and the rule that says so.
 *
 * - `approval`: by so many units at most, once
 * - `consent`: to a day on which all parties agree, so many times; null: as often as they agree. No text has a number
 */
export type ExtensionRule =
  | { readonly by: 'approval'; readonly max: number; readonly times: 1; readonly rule: string }
  | { readonly by: 'consent'; readonly times: number | null; readonly rule: string };

/** A reason for which time is not counted (扣除期间). */
export interface ExclusionRule {
  readonly reason: string;
  /** Rule of the clock by which it must have ended, which the text does not say; null: it is recorded once it has. */
  readonly until: string | null;
}

/** One rule with a clock (时限规则). */
export interface ClockRule {
  readonly id: string;
  readonly name: Named;
  /** Where the Regulation, or another law, has it, as a pack cites: `23(3)`, `31(6)`, `medical 38`; see `readCitations`. */
  readonly article: string;
  readonly limit: RuleLimit;
  /** Whose the limit is; without a limit, whose the duty is. */
  readonly origin: Origin;
  /** Whether a last day on a rest day moves (DC-05). */
  readonly roll: boolean;
  /** The event that is day 0, a code. */
  readonly starts: string;
  readonly owner: 'office' | PartyRole;
  readonly warnings: readonly WarningRow[];
  readonly expiry: Expiry;
  /** Null: no extension in the text. */
  readonly extension: ExtensionRule | null;
  /** Empty: nothing stops this clock. */
  readonly exclusions: readonly ExclusionRule[];
  /** What was decided where the text is silent; null: it is not. The reason of a limit of ours. */
  readonly remark: string | null;
  /** The same in Chinese; null: nobody wrote it down. */
  readonly remarkZh: string | null;
}

/** A number of a procedure beside its clocks, of ours where the law is silent. */
export interface Parameter extends Pick<ClockRule, 'origin' | 'remark' | 'remarkZh'> {
  readonly value: number;
}

/**
 * Whom a rung asks. `late-office`: the office in default; `commissioner`: who passed the matter on to it, else the office
 * above it; `superior-organ`: see `superiorOrganOf` of the offices; else the office with that function.
 */
export const rungAuthorities = ['late-office', 'commissioner', 'superior-organ'] as const;
export type RungAuthority = (typeof rungAuthorities)[number] | OfficeFunction;

/** What can be done on a rung (督办措施). Recorded in facts: add, never rename. */
export const measureIds = [
  'improve',
  'talk',
  'circular',
  'listing',
  'deadline',
  'inspect',
  'account',
  'order',
  'urge',
] as const;
export type MeasureId = (typeof measureIds)[number];

/** What a person has to find, with its ground, before a measure may be taken. */
export const findings = ['serious_failure', 'grave_consequences', 'listed_failure'] as const;

/** One measure of a rung: what a person may take there. */
export interface Measure {
  readonly id: MeasureId;
  readonly name: Named;
  readonly article: string | null;
  /**
   * `serious_failure`: a leading body or cadre fails in duty with serious problems (art. 39(3)); `grave_consequences`: art.
   * 40(3); `listed_failure`: one of those that art. 44 and 45 list. A clock alone is none of them. Null: nothing has to be found beyond the breach.
   */
  readonly finding: (typeof findings)[number] | null;
  readonly to: 'late-office' | 'managing-organ';
  /** Rule id of the clock of the written reply that its addressee owes (art. 40(4)); null: none. */
  readonly reply: string | null;
  /** Rule id of the clock of the date that whoever takes it sets for the correction; null: it sets none. */
  readonly setsDate: string | null;
}

/** What a rung asks a person (判断): the platform only lays the question before whoever may answer it. */
export interface Judgement {
  /** In which capacity there: whoever may, or its head. */
  readonly capacity: 'any' | 'head';
  /** Rule id of the clock until which it is owed. */
  readonly opens: string;
  /** False: the law says 应当, so that no reason makes up for it. */
  readonly mayWaive: boolean;
  /** `pass`: the level above is told and may take it; `tell`: it is told, the act stays the office's own; `stop`: nobody is. */
  readonly onSilence: 'pass' | 'tell' | 'stop';
  readonly measures: readonly Measure[];
}

/** One rung of a ladder of supervision (督办阶梯). */
export interface LadderRung {
  readonly rung: number;
  readonly name: Named;
  readonly article: string | null;
  /** Working days after the breach's legal due date; 0: at once; those of the rung before: together with it. */
  readonly afterWorkingDays: number;
  /** Whom it is before: for what the platform sends, the late office itself. */
  readonly who: RungAuthority;
  /**
   * Who may judge instead where an addressee does not exist, one after the other; empty: the law names that body alone, or
   * the platform sends it. Where nobody is left, the fact of the rung says so.
   */
  readonly fallback: readonly OfficeFunction[];
  /** Rule id of the clock that waits for it: `DB-R2`; null: it comes together with the rung before it. */
  readonly clock: string | null;
  /** Rule id of the clock of the written reply that the platform's letter asks for; null: it asks for none. */
  readonly reply: string | null;
  /** Null: the platform takes it when its time comes. */
  readonly judgement: Judgement | null;
}

/** The ladder of each basis. */
export type Ladders = Readonly<Record<SupervisionBasis, readonly LadderRung[]>>;

/** A rule pack (规则包) of one procedure in one jurisdiction: versioned data, pinned on a case when it starts. */
export interface RulePack {
  /** Procedure and jurisdiction, as it is stored under: `petition.CN`. */
  readonly id: string;
  /** Content hash of the pack file, given by whoever loaded it; recorded on every clock. */
  readonly version: string;
  /** Name of the kind of case whose law it puts into numbers: `petition`. */
  readonly procedure: string;
  readonly name: Named;
  readonly jurisdiction: string;
  /** The text that it puts into data. */
  readonly source: string;
  /** The same in Chinese; null: nobody wrote it down. */
  readonly sourceZh: string | null;
  /** Clocks that start earlier are measured, not binding. */
  readonly inForceOn: LegalDate;
  readonly clocks: Readonly<Record<string, ClockRule>>;
  /** Null where the procedure has none. */
  readonly ladders: Ladders | null;
  /** Whole numbers by name: see `parameterOf`. */
  readonly parameters: Readonly<Record<string, Parameter>>;
}

/** What the law of a procedure takes from its pack: one that lacks it is refused when it is loaded. */
export interface RuleNeeds {
  /** Ids of the rules whose clocks it opens by name. */
  readonly clocks: readonly string[];
  /** Least and greatest value of each parameter. */
  readonly parameters: Readonly<Record<string, readonly [least: number, greatest: number]>>;
  readonly hasLadder: boolean;
}
