import type { CaseId, LegalDate, OfficeId, TextRef } from '#libs/kernel';
import type { PassMoment, VisitWish } from '#libs/kind';
import type { Answer, Question } from './form.js';
import type { Candidate, Independence } from './who-goes.js';
import type { CallBackResult, Channel, DayTime, RevisitMatter, RevisitProof } from './words.js';

/** Who goes (回访人). */
export type Visitor = Pick<Candidate, 'person' | 'account' | 'office' | 'isGrid'>;

/** A form as a case keeps it: without the words of its questions. */
export interface AskedForm {
  readonly id: string;
  /** SHA-256 of its canonical JSON. */
  readonly hash: string;
  readonly questions: readonly Question[];
}

/** What a party says on its page. `by`: who spoke for it, whom the case above has held to that; left out: itself. */
interface OwnWord {
  readonly party: string;
  readonly by?: string;
}

/** What may be asked of a revisit (回访): one date of the plan of one matter. */
export type RevisitCommands = {
  /**
   * By the course of the case above, once the date has come: begins it. On one that is there it changes nothing. `pool`: who could go, who
   * are frozen with it, with the door's random bits; left out: they are frozen apart.
   */
  open: Independence & {
    readonly matter: RevisitMatter;
    readonly on: LegalDate;
    /** Which office visits, and which one calls back; null: there is none that did not handle the matter. */
    readonly office: OfficeId | null;
    readonly supervisor: OfficeId | null;
    /** Who is to be asked, by their names in the case above; and of them who wants no visit. */
    readonly parties: readonly string[];
    readonly unwanted: readonly string[];
    /** In which languages they want to be asked, words of the register; left out: none was named. */
    readonly languages?: readonly string[];
    /** Obligations that are asked about, by their names there. */
    readonly obligations: readonly string[];
    /** Of a petition, while a review may be asked for: nothing is said of it but what the notice said (条例 35). */
    readonly reviewUntil: LegalDate | null;
    /** A person has set its day in the place of those of the plan; left out: it is one of them. */
    readonly isMoved?: true;
    readonly pool?: readonly Candidate[];
    readonly salt?: string;
  };
  /** By its own course: who could go, all of them. `salt`: the door's random bits. */
  freezeCandidates: { readonly pool: readonly Candidate[]; readonly salt: string };
  /** By the same: the order that the chain hash of that fact makes of those who stand equally. */
  draw: { readonly seed: string; readonly order: readonly string[] };
  /** By the head of the visiting office: somebody else goes. */
  assign: Pick<Candidate, 'person' | 'account' | 'office' | 'offices' | 'isGrid' | 'isOfParty'> & {
    readonly reasons: TextRef;
  };
  /** The next one goes. */
  passOn: { readonly reasons: TextRef };
  /** Nobody was there, or answered. */
  attempt: {
    readonly party: string;
    readonly on: LegalDate;
    readonly time: DayTime;
    readonly channel: Exclude<Channel, 'page'>;
  };
  /**
   * What one of them said. `words`: beside the form; `attachment`: the paper that shows it, of a signature and of a document;
   * `notPerformed`: obligations that are not; `help`: what is wanted, of somebody who agrees to being named for it; `wantsNone`: it
   * wants to be asked no more, said in the same conversation; `beside`: other revisits of the matter in which the same conversation is
   * recorded (一并回访), left out: none; `by`: on a party's page, who spoke for it, left out: itself.
   */
  answer: {
    readonly party: string;
    readonly on: LegalDate;
    readonly channel: Channel;
    readonly answers: readonly Answer[];
    readonly words: TextRef | null;
    readonly proof: RevisitProof | null;
    readonly attachment: string | null;
    readonly notPerformed: readonly string[];
    readonly isContent: boolean;
    readonly isRebound: boolean;
    readonly help: TextRef | null;
    readonly wantsNone: boolean;
    readonly beside?: readonly CaseId[];
    readonly by?: string;
  };
  /** By a party, or by whoever speaks for it, on its page: that is what it said. */
  confirmAnswer: OwnWord;
  /** By the same: it was not asked, or has not said so. */
  denyAnswer: OwnWord;
  /** By the same: what it has said there was pressed by mistake, and this is how it stands. */
  correctAnswer: OwnWord & Pick<RevisitCommands['answer'], 'on' | 'notPerformed' | 'isContent' | 'isRebound'>;
  /** It was tried as often and as differently as the rules say. */
  giveUp: { readonly party: string };
  /** A party said to the visitor, or to whoever called back, that it wants none. */
  hearWish: { readonly party: string };
  /** What the case above knows of its wish. */
  noteWish: VisitWish;
  /** By the same: not all want somebody of the grid any more. */
  noteGrid: Record<never, never>;
  /** Whom its help was passed to, with its consent. */
  referHelp: { readonly party: string; readonly to: TextRef };
  /** What broke out again has a case of its own. `number`: its number. */
  linkRebound: { readonly party: string; readonly number: TextRef };
  /** By its own course, once everybody was asked or given up. `salt`: the door's random bits. */
  close: { readonly salt: string };
  /** By the same: whether the chain hash of that fact draws it to be called back. */
  drawCallBack: { readonly seed: string; readonly isDrawn: boolean };
  /** By the supervisor: whether it was as it is recorded. */
  callBack: { readonly party: string; readonly result: CallBackResult; readonly words: TextRef | null };
  /** By the course of the case above: nobody is to be asked any more. `isCalled`: what was said already may be called back still. */
  release: { readonly isCalled: boolean };
  passMoment: PassMoment;
};
