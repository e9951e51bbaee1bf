// Types recorded in facts: add, never rename.
import type { LegalDate, OfficeId, WarningAddressee } from '#libs/kernel';
import type { DraftOf } from '#libs/kind';
import type { CadenceCommands as Asked, CadenceTerms } from './commands.js';
import type { Period } from './periods.js';
import type { PeriodEnding, RelayWay, RelayWord } from './words.js';

/** What one of them lacks. */
export interface Missing {
  readonly debtor: string;
  readonly office: OfficeId;
  readonly missing: number;
}

/** What may have happened in a period of a cadence. */
export type CadenceFacts = {
  /** `period`: its own; `clocks`: that of each of them, in their order; `isLate`: it was opened after its own last day. */
  opened: Omit<Asked['open'], 'on' | 'follows'> &
    Pick<CadenceTerms, 'cadence' | 'owner'> & {
      readonly period: Period;
      readonly clocks: readonly string[];
      readonly isLate: boolean;
    };
  /** `relayed`: the township has filed it for its village; left out: it has itself. */
  filed: Pick<Asked['file'], 'debtor' | 'cases'> & {
    readonly relayed?: { readonly way: RelayWay; readonly word: RelayWord };
  };
  counted: Asked['count'];
  excused: Asked['excuse'];
  /** `clock`: that of whoever commissioned it now; null: nothing was owed any more. */
  dissolved: Asked['dissolve'] & { readonly clock: string | null };
  planned: Asked['plan'];
  /** It was published by mistake, and nothing was done in it: nobody owes anything. */
  withdrawn: Asked['withdraw'];
  /** Before its end: who is still to do something. `owner`: who is told of it; null: nothing is missing, and nobody has to hear that. */
  alarmed: {
    readonly clock: string;
    readonly warning: string;
    readonly missing: readonly Missing[];
    readonly owner: OfficeId | null;
  };
  /** Its last day is over: the next one is owed. */
  turned: { readonly clock: string };
  nextOpened: Asked['noteNext'];
  /** Its days are over, for each of them: what is missing, which is told to whoever commissioned it. */
  closed: { readonly missing: readonly Missing[] };
  missingSeen: Asked['seeMissing'];
  ended: { readonly as: PeriodEnding };
  warned: {
    readonly clock: string;
    readonly rule: string;
    readonly office: OfficeId;
    readonly warning: string;
    readonly to: WarningAddressee;
  };
  overdue: { readonly clock: string; readonly rule: string; readonly office: OfficeId; readonly dueOn: LegalDate };
};
export type CadenceFactType = keyof CadenceFacts;
export type CadenceDraft = DraftOf<CadenceFacts>;
