import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { PassMoment } from '#libs/kind';
import type { ShareEnding, Stance } from './words.js';

/** What may be asked of a share (分担件): the part of one member in a joint mediation. */
export type ShareCommands = {
  /**
   * By the course of the joint mediation: begins it. On one that is there it asks its member about another proposal; about one
   * that is known it changes nothing.
   */
  open: {
    /** The member, who leads it as proposed, and the committee that mediates. */
    readonly office: OfficeId;
    readonly lead: OfficeId;
    readonly committee: OfficeId;
    /** Which proposal of a lead, from 1. */
    readonly proposal: number;
    /** False: a lead stands already, and nobody is asked about it. */
    readonly isAsked: boolean;
    /** Without its position, and without it in a meeting, nothing is concluded. */
    readonly isNecessary: boolean;
    /** False: a court, an organ in a line of its own or a body that nobody leads is requested, and pressed by nobody. */
    readonly isBound: boolean;
    /** What is asked of it: digest of a text of the joint mediation, whose words it has not. */
    readonly request: string;
    /** Offices that are parties to the dispute: none of them takes the share over. */
    readonly barred: readonly OfficeId[];
  };
  /** The member takes the proposed lead, or objects to it with its reasons. */
  confirmLead: Record<never, never>;
  objectToLead: { readonly reasons: TextRef };
  /**
   * By the course of the joint mediation: this one leads, and by then a position is owed, and no sooner than `workingDays` after
   * this is told: whoever joins late, or hears of it late, has as long as the others. `settled`: how often a lead was settled.
   */
  owePosition: {
    readonly settled: number;
    readonly lead: OfficeId;
    readonly until: LegalDate;
    readonly workingDays: number;
  };
  /** By the same: whoever led leads no more, and sees nothing of it from here on. */
  loseLead: { readonly settled: number };
  /** What the member has to say; said again, the last one counts. */
  givePosition: { readonly stance: Stance; readonly words: TextRef };
  /** By the lead: something to be done by a day. */
  setTask: { readonly what: TextRef; readonly until: LegalDate };
  /** `task`: its number, from 1. */
  reportTask: { readonly task: number; readonly words: TextRef };
  /** By the lead, or the committee. */
  dropTask: { readonly task: number; readonly reasons: TextRef };
  /** By the course of the joint mediation: it has come to its end, and only what is under way is finished yet. */
  finish: Record<never, never>;
  /** By the same: nothing is asked of it any more. */
  release: { readonly as: Exclude<ShareEnding, 'done'> };
  /** A position that arrived after the end, on a day: kept, without effect. */
  fileLate: { readonly on: LegalDate; readonly words: TextRef };
  passMoment: PassMoment;
};
