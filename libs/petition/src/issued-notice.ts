// Stored with the case: add fields, never rename them.
import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { NoticeTells } from './notice-facts.js';

/** A written notice that was issued (出具) before it was served. */
export interface IssuedNotice {
  /** Its fact. */
  readonly seq: number;
  readonly office: OfficeId;
  readonly notice: TextRef | null;
  readonly tells: NoticeTells;
  readonly on: LegalDate;
  /** Its office has told the petitioner since, by it or otherwise. */
  readonly isTold: boolean;
  /** Its office took it back (撤回): whatever proves its service tells nothing. Absent: not so. */
  readonly isWithdrawn?: true;
}

/** Neither told nor taken back: there is one of each office at most. */
export const isOnItsWay = ({ isTold, isWithdrawn }: IssuedNotice): boolean => !isTold && isWithdrawn !== true;

/** What an office has issued to the petitioner, by its fact. */
export interface IssuedPaper {
  readonly seq: number;
  readonly office: OfficeId;
}
