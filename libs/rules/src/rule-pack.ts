import type { LegalDate, PeriodUnit, WarningAddressee } from '#libs/kernel';
import type { OfficeFunction } from '#libs/office';

/** A name in both languages. */
export interface Named {
  readonly zh: string;
  readonly en: string;
}

/**
 * Whose a number is (期限出处): the Regulation's, that of an office which sets a date by it (指定办理期限), or ours where
 * the text has none. What is ours is never said to be the law's.
 */
export const origins = ['law', 'set', 'ours'] as const;
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
  /** `breach`: the owner is in default; `lapse`: a right is gone; `ladder`: the next rung; `none`: nothing follows. */
  readonly means: 'breach' | 'lapse' | 'ladder' | 'none';
  /** The places of the Regulation (art. 43 to 46) that a default answers to, as a pack cites them: `44(3)`. */
  readonly liability: string | null;
  /** The trigger of supervision (督办) that it is, e.g. `DB-1`. */
  readonly trigger: SupervisionTrigger | null;
}

/** The operational triggers of supervision (domain note 1.7; art. 40(1)). Recorded in facts: add, never rename. */
export const supervisionTriggers = ['DB-1', 'DB-2', 'DB-3', 'DB-4', 'DB-5', 'DB-6', 'DB-7', 'DB-8'] as const;
export type SupervisionTrigger = (typeof supervisionTriggers)[number];

/** One rule with a clock (时限规则). */
export interface ClockRule {
  readonly id: string;
  readonly name: Named;
  /** Where the Regulation has it, as a pack cites: `23(3)`, `23(1), 23(2)`, `31(6)`; see `readCitations`. */
  readonly article: string;
  readonly limit: RuleLimit;
  /** Whose the limit is; without a limit, whose the duty is. */
  readonly origin: Origin;
  /** Whether a last day on a rest day moves (DC-05). */
  readonly roll: boolean;
  /** The event that is day 0, a code. */
  readonly starts: string;
  readonly owner: 'office' | 'petitioner';
  readonly warnings: readonly WarningRow[];
  readonly expiry: Expiry;
  /** Further units at most, once, and the rule that gives them; null: no extension in the text. */
  readonly extension: { readonly max: number; readonly times: 1; readonly rule: string } | null;
  /** Reasons for which time is not counted; empty: nothing stops this clock. */
  readonly exclusions: readonly string[];
  /** What was decided where the text is silent; null: it is not. The reason of a limit of ours. */
  readonly remark: string | null;
  /** The same in Chinese; null: nobody wrote it down. */
  readonly remarkZh: string | null;
}

/** A number of a procedure beside its clocks, of ours where the law is silent. */
export interface Parameter extends Pick<ClockRule, 'origin' | 'remark' | 'remarkZh'> {
  readonly value: number;
}

/** Whom a rung asks: the office in default, or the offices with one of these functions, in this order. */
export type RungAuthority = 'late-office' | OfficeFunction;

/** One rung of the supervision ladder (督办阶梯). Its clock is the rule `clock` of the same pack. */
export interface LadderRung {
  readonly rung: number;
  readonly name: Named;
  readonly article: string | null;
  /** Working days after the breach's legal due date; 0: at once. */
  readonly afterWorkingDays: number;
  /** `platform`: taken by time itself; `judgement`: a dated duty, issue or waive with the reason. */
  readonly how: 'platform' | 'judgement';
  /** Whom it is before; for rung 1 the late office itself. */
  readonly who: RungAuthority;
  /** In which capacity there: whoever may, or its head. */
  readonly capacity: 'any' | 'head';
  /** Asked one after the other where an addressee does not exist; it never silently skips. */
  readonly fallback: readonly OfficeFunction[];
  /** Rule id of the clock that waits for this rung: `DB-R1` … `DB-R5`. */
  readonly clock: string;
  /** Rule id of the clock of the judgement that is owed when the rung is reached; null where the platform takes it. */
  readonly opens: string | null;
  /** Rule id of the clock of the written reply that the late office owes once the rung is taken; null: none. */
  readonly reply: string | null;
}

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
  /** Empty where the procedure has none. */
  readonly ladder: readonly LadderRung[];
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
