import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { PassMoment } from '#libs/kind';
import type { IncidentStage, ReportedTo } from './words.js';

/** Somebody who may see it: one account of an office. */
export interface TeamMember {
  readonly office: OfficeId;
  readonly account: string;
}

/** What may be asked of an incident (突发情况). */
export type IncidentCommands = {
  /** Begins it, for these accounts of the committee. On one that is there it changes nothing. */
  open: {
    readonly office: OfficeId;
    readonly accounts: readonly string[];
    /** Those of them who deal with it because they mediate, and no longer than that; left out: nobody does. */
    readonly mediators?: readonly string[];
    readonly stage: IncidentStage;
    readonly title: TextRef;
    /** What happened, or what is to be feared. */
    readonly words: TextRef;
  };
  /** Who deals with it (快速处置组): all of them, whoever was in it before. */
  nameTeam: { readonly members: readonly TeamMember[] };
  /** What was done against it on a day. */
  takeMeasures: { readonly on: LegalDate; readonly words: TextRef };
  /** The police, or another department, was told of this incident, and of nothing else. */
  report: { readonly to: ReportedTo; readonly on: LegalDate; readonly words: TextRef };
  /** What was to be feared has happened. */
  turnViolent: { readonly words: TextRef };
  /** It is to be watched until a later day. */
  extend: { readonly until: LegalDate; readonly reasons: TextRef };
  close: { readonly words: TextRef };
  passMoment: PassMoment;
};
