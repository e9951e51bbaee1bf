// Types recorded in facts: add, never rename.
import type { LegalDate, OfficeId } from '#libs/kernel';
import type { DraftOf, Missed, OverdueFact, WarnedFact } from '#libs/kind';
import type { FindingCommands as Asked, EarlierFinding } from './commands.js';
import type { FindingEnding, WaitsFor } from './words.js';

/** What may have happened to a finding. */
export type FindingFacts = {
  /** `since`: the same item, found in the same office since then, makes it a repeated one. */
  opened: Asked['open'] & { readonly since: LegalDate };
  /** It is put to the office. `earlier`: the same item was found there within the year before: it is repeated. */
  served: { readonly on: LegalDate; readonly earlier: readonly EarlierFinding[] };
  approved: Asked['approve'];
  membersChanged: Asked['noteMembers'];
  /** `proof`: a file of the case; null: the office itself has said so. */
  received: { readonly on: LegalDate; readonly proof: string | null; readonly until: LegalDate };
  /** The paper was left with the office, which had signed for nothing. */
  leftThere: Asked['noteLeft'] & { readonly until: LegalDate };
  /** `byReport`: by its report, without a word of its own. */
  accepted: { readonly byReport: boolean };
  /** `on`: the day on which its letter came; `proof`: that letter, null: its office has said so here. */
  disputed: Asked['dispute'] & { readonly on: LegalDate; readonly proof: string | null };
  /** The days to dispute are over, and it was not disputed. */
  objectionLapsed: { readonly clock: string };
  /** Somebody who took no part rules, where nobody else is left; another one may be named. */
  deciderNamed: Omit<Asked['nameDecider'], 'posts' | 'heads'>;
  /** `mendBy`: by when it is to be mended; null: it was withdrawn. */
  ruled: Asked['rule'] & { readonly mendBy: LegalDate | null };
  /** `report`: its number, from 1. */
  reported: Asked['report'] & { readonly report: number; readonly on: LegalDate; readonly proof: string | null };
  reportReturned: Asked['returnReport'] & { readonly report: number };
  verified: Asked['verify'] & { readonly report: number };
  visitedAgain: Asked['visitAgain'];
  /** Its leader is there no more: somebody of whoever commissioned it may give more time. */
  extenderNamed: Omit<Asked['nameExtender'], 'posts' | 'isLeaderThere'> & { readonly office: OfficeId };
  extended: Asked['extend'] & { readonly from: LegalDate };
  /** Its quarter is over, and it is open (滚动到下一季度). `times`: so far; `days`: since it was served. */
  carriedOver: {
    readonly clock: string;
    readonly from: string;
    readonly to: string;
    readonly times: number;
    readonly since: LegalDate;
    readonly days: number;
    /** Whom it waits for. */
    readonly waitsFor: WaitsFor;
  };
  takenBack: Asked['withdraw'];
  /** `office`: that in whose work it was found; null: it was not put to it. */
  ended: {
    readonly as: FindingEnding;
    readonly on: LegalDate;
    readonly days: number;
    readonly office: OfficeId | null;
  };
  warned: WarnedFact;
  /** The day passed by which it was to be mended. `isPressed`: a supervision on a number of ours follows. */
  mendMissed: Missed & { readonly isPressed: boolean };
  /** Another office is late with what it owes here. */
  overdue: OverdueFact;
};
export type FindingFactType = keyof FindingFacts;
export type FindingDraft = DraftOf<FindingFacts>;
