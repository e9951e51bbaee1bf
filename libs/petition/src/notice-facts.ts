// Recorded: add types and fields, never rename them. A changed shape gets the next number and a lift.
import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { Service } from './commands.js';
import type { RouteLimit } from './route-list.js';

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

/**
 * What ends once a notice is served that was issued for that (art. 23(1), 31): the matter, in a route or with the organ to go to, as
 * it was told then; or what is left of it here once it was transferred (22(2)).
 */
export type NoticeEnds =
  | { readonly as: 'routed'; readonly route: string; readonly branch: number; readonly limit: RouteLimit | null }
  | { readonly as: 'out_of_remit'; readonly to: OfficeId | null; readonly organ: TextRef | null }
  /** `to`: left out where it had gone there before. */
  | { readonly as: 'transferred_out'; readonly to?: OfficeId };

/** A service with both its dates, and its proof. */
export type Served = Service & { readonly sentOn: LegalDate | null; readonly proof: TextRef | null };

/** Of several who petition: the day on which the last of them was told, where that is later than this service. */
export interface CountedOn {
  readonly countsOn?: LegalDate;
}

/** What may have happened to the notices of a petition, from their issue to the proof that the petitioner was told. */
export type NoticeFacts = {
  /** A further notice: what was issued as fact `of` reads otherwise, in `text`. */
  noticeCorrected: { readonly office: OfficeId; readonly of: number; readonly text: TextRef };
  /** A further notice: what was issued as fact `of`, and was on its way, is none. */
  noticeWithdrawn: { readonly office: OfficeId; readonly of: number; readonly reason: TextRef };
  /**
   * What was taken back as fact `of`, because nobody had been told of it, had reached its recipient by then, as a proof shows that came
   * in since: nothing is met by it, and the office that issued it is warned.
   */
  withdrawnReached: { readonly office: OfficeId; readonly of: number; readonly servedOn: LegalDate };
  /** On its way: nothing is met by it, and nothing ends. `ends`: what its service ends; left out: nothing. */
  noticeIssued: NoticeTold & { readonly issuedOn: LegalDate; readonly ends?: NoticeEnds };
  /** `issued`: the fact of the notice that was served, where it had been issued before. */
  notified: Served & CountedOn & NoticeTold & { readonly issued?: number };
  /**
   * Of several who petition some were told, and `left` are still to be: nothing is met and no date moves before the last of them.
   */
  toldInPart: Served & {
    readonly document: 'notice' | 'extension';
    readonly office: OfficeId;
    readonly issued?: number;
    readonly parties?: readonly string[];
    readonly left: number;
  };
  extensionAsked: { readonly days: number; readonly reason: TextRef };
  extensionApproved: { readonly days: number };
  extensionRefused: { readonly reason: TextRef };
  /** `issued`: the fact of the approval, where its page was served. */
  extensionNoticed: Served & CountedOn & { readonly days: number; readonly issued?: number };
};
