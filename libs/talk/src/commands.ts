import type { LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { PassMoment } from '#libs/kind';

/** When and where. `time`: of that day, by the clock of the office, `09:30`. */
export interface CalledTo {
  readonly on: LegalDate;
  readonly time: string;
  readonly place: TextRef;
}

/** What may be asked of a separate talk (单独会谈): what one side says apart is kept for those who mediate, and for nobody else. */
export type TalkCommands = {
  /**
   * Begins it, for these accounts of the committee. `party`: who is heard, by its name in the mediation. On one that is there it
   * changes who sees it, where others mediate by now.
   */
  open: {
    readonly office: OfficeId;
    readonly accounts: readonly string[];
    readonly party: string;
    readonly title: TextRef;
    /** The accounts are those of the mediators; false: of whoever writes for them, which nobody who comes later takes over. */
    readonly ofMediators: boolean;
  };
  /** That side is to be heard apart on a day ahead (通知单独会谈); called again it is on the later word alone. */
  call: CalledTo;
  callOff: { readonly reason: TextRef };
  /** What was said on a day. */
  say: { readonly on: LegalDate; readonly text: TextRef };
  /** Nobody is heard apart any more. */
  close: Record<never, never>;
  passMoment: PassMoment;
};
