// Stored with the case: add fields, never rename them.
import type { Instant, LegalDate, OfficeId } from '#libs/kernel';
import type { AskedForm, RevisitCommands as Asked, Visitor } from './commands.js';
import type { AskedStage, RevisitEnding, RevisitProof } from './words.js';

/** One who is to be asked. */
export interface AskedParty {
  readonly party: string;
  readonly stands: AskedStage;
  readonly attempts: readonly (Omit<Asked['attempt'], 'party'> & { readonly person: string })[];
  readonly proof: RevisitProof | null;
  readonly attachment: string | null;
  readonly isContent: boolean;
  /** Of what it said last: what is not performed, and whether it has broken out again. */
  readonly notPerformed: readonly string[];
  readonly isRebound: boolean;
  /** Why what was written down of it counts as not proved: it denies it, or has said otherwise when it was called back. */
  readonly doubt: 'denied' | 'differs' | null;
  /** Days on which whoever calls back has not reached it. */
  readonly missedOn: readonly LegalDate[];
  /** Clocks of what is owed to it still: help that it wants, a case for what broke out again. */
  readonly help: string | null;
  readonly rebound: string | null;
  /** It wants no visit, nor a call back. */
  readonly wantsNone: boolean;
  /** How often its wish was told by the case above. */
  readonly wishes: number;
}

type Terms = Omit<
  Asked['open'],
  'office' | 'supervisor' | 'parties' | 'unwanted' | 'form' | 'on' | 'matter' | 'pool' | 'salt'
>;

/** What the law of revisits remembers of one. */
export interface RevisitState extends Terms {
  readonly matter: Asked['open']['matter'] | null;
  readonly on: LegalDate | null;
  /** Null before the first fact. */
  readonly office: OfficeId | null;
  readonly supervisor: OfficeId | null;
  readonly form: AskedForm | null;
  /** In which languages they want to be asked; left out: none was named. */
  readonly languages?: readonly string[];
  readonly openedAt: Instant | null;
  readonly parties: readonly AskedParty[];
  /** Who may go, each once, in the order in which they go; and who has gone so far. */
  readonly order: readonly Visitor[];
  readonly gone: readonly string[];
  /** Whether they were frozen; and the fact that did, where somebody is to be drawn yet; null: nobody is. */
  readonly isFrozen: boolean;
  readonly frozen: { readonly fact: number; readonly candidates: readonly string[] } | null;
  readonly visitor: Visitor | null;
  /** Offices of the grid from which somebody has gone so far; left out: none. */
  readonly grids?: readonly OfficeId[];
  /** When somebody was asked last, and the digest of what was written down beside the form; null: nobody was. */
  readonly made: { readonly at: Instant; readonly words: string | null } | null;
  /** How it was closed, by which fact; null: it was not. */
  readonly closed: { readonly fact: number; readonly as: RevisitEnding } | null;
  /** Its matter was withdrawn, and nobody is called back whatever is said; left out: not so. */
  readonly isUncalled?: true;
  /** Null: nobody knows yet whether it is called back. */
  readonly callBack: 'none' | 'owed' | 'done' | null;
  /** What the case above is told, in order. */
  readonly causes: readonly (string | null)[];
  readonly end: { readonly at: Instant; readonly as: RevisitEnding } | null;
}

/** Before the first fact. */
export const initialRevisit: RevisitState = {
  matter: null,
  on: null,
  office: null,
  supervisor: null,
  form: null,
  handled: { offices: [], persons: [] },
  isGridAgreed: false,
  obligations: [],
  reviewUntil: null,
  openedAt: null,
  parties: [],
  order: [],
  gone: [],
  isFrozen: false,
  frozen: null,
  visitor: null,
  made: null,
  closed: null,
  callBack: null,
  causes: [],
  end: null,
};
