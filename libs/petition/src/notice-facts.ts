// Recorded: add types and fields, never rename them. A changed shape gets the next number and a lift.
import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { Service } from './commands.js';

/**
 * What a written notice says (art. 23(1), 31): that the matter was received and how it goes on, after that notice that it was
 * accepted (44(3)), where it was passed, to which organ to go, into which procedure it was led.
 */
export type NoticeTells = 'receipt' | 'accepted' | 'passed' | 'elsewhere' | 'procedure';

/** What a written notice says, and whose it is. */
interface NoticeTold {
  readonly office: OfficeId;
  readonly notice: TextRef | null;
  readonly tells: NoticeTells;
}

/** A service with both its dates, and its proof. */
export type Served = Service & { readonly sentOn: LegalDate | null; readonly proof: TextRef | null };

/** What may have happened to the notices of a petition, from their issue to the proof that the petitioner was told. */
export type NoticeFacts = {
  /** A further notice: what was issued as fact `of` reads otherwise, in `text`. */
  noticeCorrected: { readonly office: OfficeId; readonly of: number; readonly text: TextRef };
  /** A further notice: what was issued as fact `of`, and was on its way, is none. */
  noticeWithdrawn: { readonly office: OfficeId; readonly of: number; readonly reason: TextRef };
  /** On its way: nothing is met by it. */
  noticeIssued: NoticeTold & { readonly issuedOn: LegalDate };
  /** `issued`: the fact of the notice that was served, where it had been issued before. */
  notified: Served & NoticeTold & { readonly issued?: number };
  extensionAsked: { readonly days: number; readonly reason: TextRef };
  extensionApproved: { readonly days: number };
  extensionRefused: { readonly reason: TextRef };
  /** `issued`: the fact of the approval, where its page was served. */
  extensionNoticed: Served & { readonly days: number; readonly issued?: number };
};
