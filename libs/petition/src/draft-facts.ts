// Recorded: add types and fields, never rename them. A changed shape gets the next number and a lift.
import type { Capacity, OfficeId, TextRef } from '#libs/kernel';
import type { ApprovableNotice } from '#libs/office';
import type { PetitionCommands } from './commands.js';

/** The acts by which an office gives the petitioner a paper that its head may have to approve. */
export const draftedCommands = [
  ...(['issueNotice', 'declareOutOfRemit', 'transferOut', 'routeOut', 'correctNotice', 'withdrawNotice'] as const),
  ...(['answerSuggestion', 'giveFeedback', 'performOrAnswer'] as const),
] as const;
export type DraftedCommand = (typeof draftedCommands)[number];

/** An act as it was submitted, and the fact that its paper will be: what the page of the draft is set from. */
export interface Drafted {
  readonly notice: ApprovableNotice;
  readonly command: DraftedCommand;
  readonly payload: PetitionCommands[DraftedCommand];
  readonly gives: { readonly type: string; readonly data: object };
}

/** What may have happened to a paper from its submission to the head until it is issued. `number`: from 1 in the petition. */
export type DraftFacts = {
  /** It waits for the head of `office`. `capacity`: in which whoever drafted it acted, and may have it issued. */
  noticeSubmitted: Drafted & { readonly number: number; readonly office: OfficeId; readonly capacity: Capacity };
  /**
   * Issued with this, exactly so: what the same act records beside it. Principals, as actors are recorded; `texts`: digests of
   * everything that was written in it.
   */
  noticeApproved: {
    readonly number: number;
    readonly office: OfficeId;
    readonly notice: ApprovableNotice;
    readonly drafted: string;
    readonly approved: string;
    readonly texts: readonly string[];
  };
  noticeReturned: { readonly number: number; readonly office: OfficeId; readonly reason: TextRef };
  noticeTakenBack: { readonly number: number; readonly office: OfficeId };
};
