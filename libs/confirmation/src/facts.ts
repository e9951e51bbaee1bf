// Types recorded in facts: add, never rename.
import type { LegalDate } from '#libs/kernel';
import type { DraftOf, OverdueFact, WarnedFact } from '#libs/kind';
import type { ConfirmationCommands as Asked } from './commands.js';
import type { ConfirmationEnding, CourtItem, CourtStep } from './words.js';

/** What may have happened to a judicial confirmation. */
export type ConfirmationFacts = {
  opened: Asked['open'];
  partiesTold: Asked['noteParties'];
  putInWriting: Asked['putInWriting'];
  consented: Asked['consent'];
  declined: Asked['decline'];
  /** All of them want it: the file is bound. */
  agreedToApply: Record<never, never>;
  /** `lacking`: what the court will ask for. */
  bound: { readonly items: readonly CourtItem[]; readonly lacking: readonly CourtItem[] };
  /** `times`: which application, from 1. */
  applied: Asked['apply'] & { readonly times: number };
  courtStep: Asked['recordCourtStep'];
  /** It stands as before `step`. */
  courtStepCorrected: Asked['correctCourtStep'] & { readonly step: CourtStep; readonly on: LegalDate };
  courtAsked: Asked['askCourt'];
  restored: Asked['restore'];
  received: Asked['noteReceived'];
  /**
   * Before the last day of something that is the parties' own, by its `rule`. `parties`: of the thirty days who has not answered, or all,
   * once all want it, and nobody where one has said no; of what the court has asked for, or to which it calls, all; of an objection, whose it is.
   */
  reminded: {
    readonly clock: string;
    readonly rule: string;
    readonly lastOn: LegalDate;
    readonly parties: readonly string[];
  };
  /** The holidays of the year of its last day were published since: it is another one. */
  windowMoved: { readonly clock: string; readonly lastOn: LegalDate };
  /** Its last day has passed as it was counted, and the holidays of that year are not known: it may be later, and has not lapsed. */
  windowUnsettled: { readonly clock: string };
  lapsed: { readonly clock: string };
  /** What may be expected of the court has passed: nobody is late, and the committee asks. */
  courtLimitPassed: { readonly clock: string; readonly rule: string };
  objectionLapsed: { readonly clock: string };
  ended: { readonly as: ConfirmationEnding; readonly on: LegalDate };
  warned: WarnedFact;
  overdue: OverdueFact;
};
export type ConfirmationFactType = keyof ConfirmationFacts;
export type ConfirmationDraft = DraftOf<ConfirmationFacts>;
