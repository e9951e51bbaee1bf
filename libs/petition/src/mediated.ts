// Recorded and stored: add types and fields, never rename them. What a petition knows of its mediations (访调).
import type { CaseId, LegalDate, OfficeId, TextRef } from '#libs/kernel';

/** What may be asked. */
export type MediatedCommands = {
  /** Hands it over to a mediation committee, and keeps it. `agreedOn`: when everybody who petitions had agreed to that. */
  handToMediation: { readonly committee: OfficeId; readonly agreedOn: LegalDate };
  /** By the course of a mediation: `part` has settled it, since that day. */
  noteSettlement: { readonly part: CaseId; readonly on: LegalDate };
  /** Closes it as settled (调解结案). */
  settle: { readonly note: TextRef | null };
};

/** What may have happened. */
export type MediatedFacts = {
  /** `name`: of the part; `until`: what is left to it; `dueOn`: the last day of the handling limit. */
  handedToMediation: MediatedCommands['handToMediation'] & {
    readonly name: string;
    readonly until: LegalDate;
    readonly dueOn: LegalDate;
  };
  /** The handling limit has moved, and what is left to the mediation with it. `number`: from 1, with the first one. */
  mediationDated: {
    readonly name: string;
    readonly number: number;
    readonly until: LegalDate;
    readonly dueOn: LegalDate;
  };
  /** `on`: when the agreement took effect. */
  settlementReached: MediatedCommands['noteSettlement'];
  settled: { readonly on: LegalDate; readonly note: TextRef | null };
};

/** A mediation to which the matter was handed over. */
export interface Mediated {
  /** Of the part. */
  readonly name: string;
  readonly committee: OfficeId;
  readonly handedOn: LegalDate;
  /** What is left to it, and which of its dates that is, from 1. */
  readonly until: LegalDate;
  readonly number: number;
}

/** What is remembered of them; each is absent until the first time. */
export interface MediatedState {
  readonly mediations?: readonly Mediated[];
  /** The agreement by which it is settled, and since when. */
  readonly settlement?: MediatedCommands['noteSettlement'];
}

/** To whom it was handed over, in that order. */
export const mediationsOf = ({ mediations = [] }: MediatedState): readonly Mediated[] => mediations;
