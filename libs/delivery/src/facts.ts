// Recorded: add types and fields, never rename them. A changed shape gets the next number and a lift.
import type { FileRef, Instant, LegalDate, OfficeId, OrganisationSigning, TextRef } from '#libs/kernel';
import type { DraftOf, OverdueFact, WarnedFact } from '#libs/kind';
import type { DeliveryChannel, DeliveryProof, DeliveryReport, LegFailure } from './channels.js';
import type { DeliveryCommands } from './commands.js';

/** A leg (环节) whose turn it is. */
export interface LegBegun {
  readonly leg: number;
  readonly channel: DeliveryChannel;
  /** Before when the platform does not send; null: it may at once, or sends nothing by this channel. */
  readonly notBefore: Instant | null;
}

/** What may have happened to a delivery, by type. Every text is a reference. */
export type DeliveryFacts = {
  issued: Required<DeliveryCommands['issue']> & { readonly by: OfficeId | null };
  legBegun: LegBegun;
  attemptBegun: { readonly leg: number; readonly channel: DeliveryChannel; readonly attempt: number };
  sent: {
    readonly leg: number;
    readonly channel: DeliveryChannel;
    readonly attempt: number;
    readonly sentOn: LegalDate;
    /** False: no answer came, so that it may have gone. */
    readonly isKnown: boolean;
  };
  /** `notBefore`: of the next attempt; null: there is none. */
  attemptFailed: {
    readonly leg: number;
    readonly channel: DeliveryChannel;
    readonly attempt: number;
    readonly code: string;
    readonly notBefore: Instant | null;
  };
  /** A person would not wait: `notBefore` is the end of the quiet hours; null: at once. */
  retried: { readonly leg: number; readonly attempt: number; readonly notBefore: Instant | null };
  reported: { readonly leg: number; readonly channel: DeliveryChannel; readonly outcome: DeliveryReport };
  posted: DeliveryCommands['recordPosting'] & { readonly leg: number };
  returned: DeliveryCommands['recordReturn'] & { readonly leg: number };
  published: DeliveryCommands['recordPublication'] & { readonly leg: number };
  legFailed: { readonly leg: number; readonly channel: DeliveryChannel; readonly why: LegFailure };
  /** A reminder has gone, and nothing says that it did not arrive. */
  reminded: { readonly leg: number; readonly channel: DeliveryChannel };
  /** Every way has failed: a person has to see to it. */
  allFailed: { readonly office: OfficeId };
  /** The first proof: it counts. `evidence` null: the platform itself has it. */
  proved: Proved;
  /** A later one is kept. */
  proofAdded: Proved;
  /** One of a day after its paper stood no more: kept as evidence, it begins nothing. */
  proofFiled: Proved;
  replanned: DeliveryCommands['replan'];
  withdrawn: DeliveryCommands['withdraw'];
  /** The parent says that the paper stands no more. */
  overtaken: DeliveryCommands['overtake'];
  /** A reminder is of no use any more: so the parent says, or its day is over. */
  notNeeded: { readonly fact: number | null };
  reportTold: { readonly command: string };
  reportGivenUp: { readonly command: string };
  warned: WarnedFact;
  overdue: Omit<OverdueFact, 'rule'>;
};

interface Proved {
  readonly proof: DeliveryProof;
  readonly servedOn: LegalDate;
  readonly evidence: TextRef | null;
  /** The file that shows it, with the attachment that it was; null: there is none. */
  readonly file: FileRef | null;
  readonly attachment: string | null;
  /** Of a signature on a tablet: the served bytes that it is for; null: none are kept, or it is another proof. */
  readonly document: string | null;
  /** How an organisation signed for it; left out: a person did, or it came otherwise. */
  readonly signedFor?: OrganisationSigning;
  /** The leg that was tried then, of a postal receipt the one that was posted, and its channel; null: none was. */
  readonly leg: number | null;
  readonly channel: DeliveryChannel | null;
}

export type DeliveryFactType = keyof DeliveryFacts;
export type DeliveryDraft = DraftOf<DeliveryFacts>;
