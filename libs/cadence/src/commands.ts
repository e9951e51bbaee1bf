import type { CaseId, LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { PassMoment } from '#libs/kind';
import type { CadenceWork, PeriodUnit, RelayWay, RelayWord } from './words.js';

/** Who owes what in each period: a group of a tour, or an office itself. */
export interface Debtor {
  /** Unique in its cadence, and the same in every period: `g1`, or the id of an office. */
  readonly debtor: string;
  /** Which office answers for it. */
  readonly office: OfficeId;
  /** How often, at least. */
  readonly quota: number;
}

/** What stays the same from period to period. */
export interface CadenceTerms {
  /** The case of its first period: with the key of a later one it makes the id of that. */
  readonly cadence: CaseId;
  readonly unit: PeriodUnit;
  readonly work: CadenceWork;
  /** Who commissioned it, keeps it, and is told what is missing. */
  readonly owner: OfficeId;
}

/** What may be asked of one period of a cadence (周期工作). */
export type CadenceCommands = {
  /**
   * By a person for the first period, by the course of the one before for every other one. On one that is there a course changes
   * nothing, and a person is refused.
   */
  open: Omit<CadenceTerms, 'cadence' | 'owner'> & {
    /** The cadence that it goes on with; left out: it is the first period of one. */
    readonly follows?: Pick<CadenceTerms, 'cadence' | 'owner'>;
    /** A day of the period. */
    readonly on: LegalDate;
    readonly debtors: readonly Debtor[];
    /** The last day of the cadence; null: it goes on. */
    readonly endsOn: LegalDate | null;
  };
  /**
   * An office says what it has found (`return`): the matters, each of which it has registered as a case of its own; or nothing. There is
   * no other field: of a person or a household nothing can be said here. A township files for a village that it leads: then how that came
   * to it (`way`), and on whose word (`word`); both left out by whoever files for itself.
   */
  file: {
    readonly debtor: string;
    readonly cases: readonly CaseId[];
    readonly way?: RelayWay | null;
    readonly word?: RelayWord | null;
  };
  /** By its course: a part has counted, on that day (`tour`). */
  count: { readonly debtor: string; readonly part: string; readonly on: LegalDate };
  /** This period is let off to some of them: a holiday of the whole county is one act. */
  excuse: { readonly debtors: readonly string[]; readonly reasons: TextRef };
  /** One of them is there no more: what it owes in this period is whoever commissioned it's to see to. */
  dissolve: { readonly debtor: string; readonly reasons: TextRef };
  /** What holds from the next period on. */
  plan: {
    readonly debtors: readonly Debtor[];
    readonly endsOn: LegalDate | null;
    readonly reasons: TextRef;
  };
  /** The first period was published by mistake: it ends, nothing is owed in it, and no other one follows. */
  withdraw: { readonly reasons: TextRef };
  /** By its course: the next period was opened. */
  noteNext: { readonly key: string };
  /** Whoever commissioned it has seen what is missing, and says what follows. */
  seeMissing: { readonly words: TextRef };
  passMoment: PassMoment;
};
