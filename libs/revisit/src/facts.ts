// Types recorded in facts: add, never rename.
import type { OfficeId } from '#libs/kernel';
import type { DraftOf, OverdueFact, WarnedFact } from '#libs/kind';
import type { AskedForm, RevisitCommands as Asked, Visitor } from './commands.js';
import type { LeftOut } from './who-goes.js';
import type { RevisitEnding } from './words.js';

/** What may have happened to a revisit. */
export type RevisitFacts = {
  opened: Omit<Asked['open'], 'office' | 'supervisor' | 'pool' | 'salt'> & {
    readonly form: AskedForm;
    readonly office: OfficeId;
    readonly supervisor: OfficeId;
  };
  /**
   * `candidates`: those who stand equally first, by id, of whom `count`, one, is drawn where there are enough of them (`isDrawn`); `order`:
   * everybody who may go, as they stand without a draw; `leftOut`: who may not.
   */
  drawFrozen: Asked['freezeCandidates'] & {
    readonly candidates: readonly string[];
    readonly count: 1;
    readonly isDrawn: boolean;
    readonly order: readonly string[];
    readonly leftOut: readonly LeftOut[];
  };
  drawn: Asked['draw'];
  /** `because`: stands first, was drawn, is next, or the head says so. */
  assigned: Visitor & { readonly because: 'first' | 'drawn' | 'next' | 'named' };
  /** The head says why it is somebody else. */
  reassigned: Pick<Asked['assign'], 'reasons'>;
  passedOn: Asked['passOn'];
  /** `person`: who tried. */
  attempted: Asked['attempt'] & { readonly person: string };
  answered: Asked['answer'] & { readonly person: string | null };
  answerConfirmed: Asked['confirmAnswer'];
  answerDenied: Asked['denyAnswer'];
  /** It takes the place of what the party had said before, which stays in the history. */
  answerCorrected: Asked['correctAnswer'];
  givenUp: Asked['giveUp'];
  wishHeard: Asked['hearWish'];
  wishNoted: Asked['noteWish'];
  /** Nobody of the grid goes any more. */
  gridLeft: Asked['noteGrid'];
  helpReferred: Asked['referHelp'];
  reboundLinked: Asked['linkRebound'];
  closed: Asked['close'] & { readonly as: RevisitEnding };
  /** What the hash says, whether or not anybody is left who may be called. */
  callBackDrawn: Asked['drawCallBack'];
  calledBack: Asked['callBack'];
  released: Asked['release'];
  ended: { readonly as: RevisitEnding };
  warned: WarnedFact;
  overdue: OverdueFact;
};
export type RevisitFactType = keyof RevisitFacts;
export type RevisitDraft = DraftOf<RevisitFacts>;
