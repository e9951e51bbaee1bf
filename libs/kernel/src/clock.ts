// Recorded in facts: add fields, never rename them.
import type { Capacity } from './actor.js';
import type { ClaimId, Instant, LegalDate, OfficeId } from './ids.js';
import type { PartyOwner } from './party.js';

/** The unit of a period. It is a property of each rule (DC-10). Hours run from an instant and never roll. */
export type PeriodUnit = 'CALENDAR_DAY' | 'WORKING_DAY' | 'MONTH' | 'HOUR';

/** Time that the law does not count, the dates of its start and end event (DC-17). */
export interface Exclusion {
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly reason: string;
  /** It has not ended: `to` is the last day on which it may. Left out: it has. */
  readonly isOpen?: true;
}

/** A last day on which all parties agreed (DC-18), instead of any that was counted. The law sets none. */
export interface Agreement {
  /** The day of the agreement. Time that was excluded before it is in the new day already. */
  readonly on: LegalDate;
  readonly until: LegalDate;
  /** How many there were, this one among them. */
  readonly times: number;
}

/** How long a clock runs: a period, a date that somebody set, or no limit in the text. */
export type Limit =
  | { readonly kind: 'period'; readonly unit: PeriodUnit; readonly length: number }
  | { readonly kind: 'date'; readonly on: LegalDate }
  | { readonly kind: 'none' };

/** The dates of a clock, and the versions of the calendars that produced them. All null where there is no limit. */
export interface DueDates {
  /** Last day before the roll (DC-19): staff are warned on it. */
  readonly rawDueOn: LegalDate | null;
  /** Last day after the roll: what the law names. */
  readonly legalDueOn: LegalDate | null;
  /** Start of the day after `legalDueOn`, exclusive: in time if and only if `at < legalDueAt`. */
  readonly legalDueAt: Instant | null;
  /** A day that had to be classified lies in a year whose calendar, or the local overlay, is not published. */
  readonly provisional: boolean;
  /** Version of the merged calendar. */
  readonly calendar: string;
  /** The warning rows of the rule as instants in office time, so that a clock alone knows its moments. */
  readonly warnings: readonly Warning[];
}

/** One warning of a clock: when, and for whom. Staff are warned on the raw date (DC-19). */
export interface Warning {
  readonly id: string;
  readonly dueAt: Instant;
  readonly to: WarningAddressee;
}

/** Whom a warning is for: who owes, the head of that office, or the petition bureau. */
export type WarningAddressee = 'owner' | 'head' | 'bureau';

/** One running legal period (时限). Pure data: whoever holds it can recompute its dates and its moments. */
export interface Clock extends DueDates {
  /** Unique in its case: `<rule>/<n>`. */
  readonly id: string;
  /** Id of the rule in the pinned pack, e.g. `XF-09`. */
  readonly rule: string;
  readonly claim: ClaimId | null;
  /** The office that owes, or the party whose window it is. A window never has a duty. */
  readonly owner: OfficeId | PartyOwner;
  /** Type of the fact that started it. */
  readonly startedBy: string;
  /** Day 0, not itself counted (DC-02). */
  readonly startOn: LegalDate;
  /** Set for clocks in hours. */
  readonly startAt: Instant | null;
  readonly limit: Limit;
  /** Further units, counted from the original start (DC-18). */
  readonly extension: number;
  readonly exclusions: readonly Exclusion[];
  /** The latest; left out: there was none. */
  readonly agreed?: Agreement;
  /** Days that its owner had used of the same thing before: it starts so many days earlier than its event. Left out: none. */
  readonly usedBefore?: number;
  readonly jurisdiction: string;
  readonly rulePack: string;
  /** False: started before the rule was in force; measured, not binding. */
  readonly binding: boolean;
  /** Ids of the moments that were passed: `expiry`, or a warning's id. */
  readonly passed: readonly string[];
  /** When the act that met it was recorded. */
  readonly metAt: Instant | null;
  /** The legal date of that act: the one that was stated, or that of the record. In time: `metOn <= legalDueOn`. */
  readonly metOn: LegalDate | null;
  /** The due instant, when it passed without the act. Kept when the act comes late; null again once it is withdrawn. */
  readonly breachedAt: Instant | null;
  /** How often a breach of it was recorded: the number of the latest one. */
  readonly breaches: number;
  /** Where a breach was withdrawn for a stated date: whether somebody has looked at that date; null: none was. */
  readonly look: Look | null;
  /** When that last changed: figures of a period that was over by then have changed since. */
  readonly lookedAt: Instant | null;
  /** Set when it ended without its act. */
  readonly endedAt: Instant | null;
  readonly endedAs: ClockEnding | null;
}

/** What became of a stated date for which a breach was withdrawn: it waits for a look, it was confirmed, or rejected. */
export type Look = 'awaited' | 'confirmed' | 'rejected';

/**
 * How a clock ends without its act (时限终止).
 *
 * - `superseded`: another holder or another clock took its place; `cancelled`: what it was for fell away
 * - `fired`: its date came, which is what it waited for: a rung of the ladder of supervision
 * - `lapsed`: its date passed, which takes something from its owner and is no default (已过期)
 */
export type ClockEnding = 'superseded' | 'cancelled' | 'fired' | 'lapsed';

/** An instant at which a running clock wants to be looked at (时点). */
export interface Moment {
  readonly clock: string;
  /** `expiry`, or the id of a warning row of the pack. */
  readonly name: string;
  readonly dueAt: Instant;
}

/** What a fact does to the clocks of its case. */
export type ClockChange =
  | { readonly change: 'open'; readonly clock: Clock }
  /** `on`: the legal date that was stated for the act; left out, that of the record. Hours take none. */
  | { readonly change: 'meet'; readonly id: string; readonly on?: LegalDate }
  | { readonly change: 'pass'; readonly id: string; readonly moment: string }
  /** The legal due date passed unmet: `breachedAt` becomes `legalDueAt`. */
  | { readonly change: 'breach'; readonly id: string }
  /**
   * What its expiry brought is taken back, because its act is stated to have been in time: the breach, or the end of a
   * right that lapsed. The same fact, or one of the same act, meets or moves it.
   */
  | { readonly change: 'clear'; readonly id: string }
  /**
   * The breach was none, because it was not owed: it is taken back for good, and nothing else of the clock. So is an expiry
   * that was no breach, and came while time was not counted: it comes again.
   */
  | { readonly change: 'void'; readonly id: string }
  /** Somebody has looked at that stated date and it stands, or it has to be looked at again. */
  | { readonly change: 'look'; readonly id: string; readonly as: 'awaited' | 'confirmed' }
  /** It does not stand: the date of the record counts. Where that is late, the same fact breaches the clock again. */
  | { readonly change: 'reject'; readonly id: string }
  /**
   * The act that met it did not take place: it runs on as if it had never been met. Where its date has passed, the same
   * fact, or one of the same act, breaches it.
   */
  | { readonly change: 'undo'; readonly id: string }
  /** New dates of the same clock: an extension, an exclusion, an agreement, a calendar. Not-yet-due warnings are forgotten. */
  | ({
      readonly change: 'move';
      readonly id: string;
      readonly extension: number;
      readonly exclusions: readonly Exclusion[];
      readonly agreed?: Agreement;
    } & DueDates)
  | { readonly change: 'end'; readonly id: string; readonly as: ClockEnding }
  /** What it was for is owed again, by whoever owed it: it runs on as if it had never ended, late where it was late. */
  | { readonly change: 'resume'; readonly id: string }
  /** Another office owes it from here on, because the one that owed it has ended and handed over (承接). */
  | { readonly change: 'own'; readonly id: string; readonly owner: OfficeId };

/** An account that acts for an office. */
export interface DutyHolder {
  readonly account: string;
  readonly office: OfficeId;
}

/** Something that one office must do by a date (待办). Its date is its clock's. */
export interface Duty {
  /** Unique in its case: `<what>/<n>`. */
  readonly id: string;
  readonly clock: string;
  readonly claim: ClaimId | null;
  readonly office: OfficeId;
  /** Who in that office; null: whoever may. */
  readonly capacity: Capacity | null;
  /** What is owed, a code that screens translate; by convention the command that fulfils it. */
  readonly what: string;
  /** It is owed no more once its date has passed, and nobody is late with it; left out: it stays, late. */
  readonly lapses?: true;
}

/**
 * What a fact does to the duties of its case. A duty also closes by itself when its clock is met or ends; after a breach
 * it stays, late.
 */
export type DutyChange =
  | { readonly change: 'open'; readonly duty: Duty }
  | {
      readonly change: 'close';
      readonly id: string;
      readonly as: 'done' | 'dropped';
      /** As with `meet`: a stated date. */
      readonly on?: LegalDate;
    };
