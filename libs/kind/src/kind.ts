import type {
  Actor,
  CaseId,
  ClockChange,
  CommandMap,
  DomainError,
  DoorContext,
  Dossier,
  Duty,
  DutyHolder,
  Fact,
  FactDraft,
  OfficeId,
  OwedPart,
  ReadRow,
  Refusal,
  TextRef,
} from '#libs/kernel';
import type { OfficeContext, OfficeTree, PermissionTable } from '#libs/office';
import type { RuleNeeds, TimeContext } from '#libs/rules';
import type { KindParties } from './party-commands.js';
import type { Presses } from './pressing.js';

/** What the door gives to every decision: who and when, the packs of the case, the organisation. */
export type KindContext = DoorContext & TimeContext & OfficeContext;

/** What a course needs beyond what every standing has. */
export interface KindStanding<D> {
  /** False once the case has ended. What it still owes to others keeps its course: that is the mechanism's affair. */
  readonly isOpen: boolean;
  readonly phase: string;
  readonly detail: D;
}

/** What a case is about, in references: its words are read under the access of the case that they belong to. */
export interface Subject {
  /** What people call it (标题); null where it has no words of its own. */
  readonly title: Pick<TextRef, 'digest'> | null;
  /** Office of the place that it is about. */
  readonly place: OfficeId | null;
}

/** What a part says of itself. */
export interface PartSelf {
  /** Why it is there, oldest first; one more may come at any time, and opens it again. */
  readonly causes: readonly (string | null)[];
  readonly isNecessary: boolean;
  /** How it ended, a code; null while it is open. */
  readonly outcome: string | null;
}

/** How a kind takes part in the protocol of parts. */
export interface KindParts<S> {
  /**
   * For a kind whose cases are parts of others. Left out: a room, which tells its parent nothing, because whoever reads the
   * parent may not know of it.
   */
  readonly self?: (state: S) => PartSelf;
  /**
   * `own`: access to a part stands by itself; `withParent`: it holds only while the office may see the parent too; `apart`: a room
   * whose access stands by itself, for people who have no business in the parent.
   */
  readonly access?: 'own' | 'withParent' | 'apart';
  /**
   * Kinds of parents that hold the part, whose own access stands by itself otherwise: it is seen, by whomever, only while a case above
   * carries a member of the parent.
   */
  readonly heldBy?: readonly string[];
  /**
   * The command by which a part hears what a party of the case above wants of whoever visits it; its payload is `VisitWish`. Left out:
   * it visits nobody.
   */
  readonly hearsWishBy?: string;
  /** For a kind that has parts: those that the law demands, the ones that are there among them. */
  readonly demanded?: (dossier: Dossier<S>) => readonly OwedPart[];
  /** For the same: what a part tells of itself, with what that leaves to be done in the case. Left out: nothing. */
  readonly followed?: (drafts: readonly FactDraft[], dossier: Dossier<S>, context: KindContext) => readonly FactDraft[];
}

/** Whether the cases of a kind are rooms (卷内室): parts that tell their parent nothing. */
export const isRoom = ({ self, access = 'own' }: Pick<KindParts<never>, 'self' | 'access'>): boolean =>
  self === undefined && access !== 'own';

/**
 * What earlier releases stored beside the facts, as today's law reads it. Each takes whatever shape was stored, today's
 * among them, which it leaves as it is. The row keeps the old shape until the case is written to again.
 */
export interface StoredLifts<S, D> {
  /** Of what a row holds of the state: what it leaves out is as `initial` has it today. */
  readonly state: (stored: unknown) => Partial<S>;
  /** Of the standing. */
  readonly detail: (stored: unknown) => D;
}

/** Who begins a case, and with what. */
export interface CaseBeginning {
  readonly actor: Actor;
  readonly command: { readonly type: string; readonly payload: object };
}

/**
 * A kind of case as pure law, as the door takes it; `defineKind` makes it. `decide` has no source but its arguments: no
 * clock, no random number, no I/O, no other case's state.
 */
export interface Kind<S, M extends CommandMap, D, C extends KindContext = KindContext> {
  /** Capability word: `petition`. Recorded: never renamed. */
  readonly name: string;
  /** One character or two before a case number, `信`; null: a part is numbered after its parent. */
  readonly prefix: string | null;
  /**
   * For a kind that is counted by office and year, as mediations are: what the series is called in which a case that begins
   * is counted, `白杨乡调`, of which the number is made, `（2026）白杨乡调字第17号`. Left out: one series for all, under `prefix`.
   */
  readonly numberSeries?: (beginning: CaseBeginning, offices: OfficeTree) => string;
  /**
   * Its numbers are in no order: whoever sees two of them learns from neither whether there are others between, which may be planned
   * and known to nobody yet. Left out: they are counted.
   */
  readonly isScattered?: true;
  /** Table of its read model; where its definition names none it has the name of the kind. */
  readonly table: string;
  /** Who may do what, by full names: `petition.refer`. */
  readonly grants: PermissionTable;
  /** What its law takes from the rule pack of its procedure, which has its name. */
  readonly rules: RuleNeeds;
  /** Every type of fact that it records; those of the mechanism come beside them. */
  readonly factTypes: readonly string[];
  /** Codes of its refusals, for translation. */
  readonly codes: readonly string[];
  /** The state before the first fact. Rows leave out what is like it, so another value is another shape. */
  readonly initial: S;
  /** One handler per command; throws `DomainError` to refuse. */
  readonly decide: { readonly [K in keyof M]: (dossier: Dossier<S>, payload: M[K], context: C) => FactDraft[] };
  /** Never refuses: it happened. A fact type it does not know stops it, loudly. */
  readonly evolve: (state: S, fact: Fact) => S;
  /** A fact as today's law reads it. What was hashed and stored stays as it is. */
  readonly lift: (fact: Fact) => Fact;
  /** How state and standing of an older shape are read; left out where there is none. */
  readonly liftStored?: StoredLifts<S, D>;
  /** What each command would be refused for now, by who asks, role and state; payloads are not looked at. */
  readonly allowed: (dossier: Dossier<S>, context: C) => Readonly<Record<keyof M, Refusal>>;
  /**
   * What a command that was just given aims at and does not reach alone: changes that follow once others have acted
   * too. For those who want to know before they act; nothing is recorded of it.
   */
  readonly aimsAt?: (dossier: Dossier<S>, command: string, context: C) => readonly ClockChange[];
  /** What is said beforehand of a command that would be taken; nothing is recorded of it, and it refuses nothing. */
  readonly warnings?: (
    dossier: Dossier<S>,
    command: { readonly type: string; readonly payload: object },
    context: C,
  ) => readonly Warned[];
  readonly standing: (dossier: Dossier<S>) => KindStanding<D>;
  readonly row: (dossier: Dossier<S>) => ReadRow;
  readonly subject: (dossier: Dossier<S>) => Subject;
  readonly parts: KindParts<S>;
  /** Left out: its cases have no parties, and none of the commands about them. */
  readonly parties?: KindParties<S>;
  /** Whom a supervision of one of its breaches is addressed to, and who commissions it. */
  readonly presses: Presses<S>;
  /**
   * Commands that an account may give for somebody of the register (名册) who has none, which the fact then says. Left out:
   * whoever acts acts for themselves.
   */
  readonly recordsFor?: readonly (keyof M)[];
  /**
   * Commands to which the door adds 128 random bits as `salt`, lower-case hex, whatever was asked: of the fact that it becomes nobody
   * knows the hash beforehand. Left out: none.
   */
  readonly salted?: readonly (keyof M)[];
  /**
   * Commands by which many say each their own, so that none is disturbed by what another one did meanwhile (`docket.changed_meanwhile`).
   * Left out: none.
   */
  readonly undisturbed?: readonly (keyof M)[];
  /**
   * What a fact says of the chain of another case: which hash stands there after which of its facts. The check of the ledger holds that
   * case to it, so that one whose chain was written anew is found by whoever has looked at it before. Left out: no fact says any such.
   */
  readonly attests?: (fact: Fact) => readonly Attested[];
  /** Types of facts by which each says their own, so that they disturb nobody else who writes meanwhile. Left out: none. */
  readonly saidBeside?: readonly string[];
  /** Whether an office may know nothing of the case, and so takes it over from nobody, or not from that one. Left out: none is barred. */
  readonly isBarred?: (state: S, office: OfficeId, from?: OfficeId) => boolean;
  /** Who stands in the place of `from` in a case that `to` may not take over. Left out, or null: nobody, and it is refused. */
  readonly passesTo?: (
    state: S,
    offices: { readonly from: OfficeId; readonly to: OfficeId },
    tree: Pick<OfficeTree, 'superiorOf'>,
  ) => OfficeId | null;
  /**
   * The state in which an office stands in the place of one that has ended (承接): wherever it says who has to act, who may be
   * asked, and who may know nothing. What was done before keeps its name. Left out: the state names no office.
   */
  readonly handedOver?: (state: S, offices: { readonly from: OfficeId; readonly to: OfficeId }) => S;
  /**
   * Whose alone a duty is, as the case stands: accounts, each for the office by which it has to do with the case, and nobody in their
   * place. The office of the duty answers for its date. Null: whoever of that office may. Left out: no duty is anybody's alone.
   */
  readonly fallsTo?: (dossier: Dossier<S>, duty: Duty) => readonly DutyHolder[] | null;
  /** What follows in the case once an office stands in the place of another one: the same as it was before. Left out: nothing. */
  readonly afterHanding?: (after: Dossier<S>, before: Dossier<S>, context: C) => readonly FactDraft[];
  /** The attachments on which something stands that was recorded, as a proof does: nobody withdraws them. Left out: none. */
  readonly standsOn?: (state: S) => readonly string[];
  /** The attachments that are cited by what has become of the case elsewhere: nobody withdraws them. Left out: none. */
  readonly cites?: (state: S) => readonly Cited[];
}

/** An attachment that a part of its case cites, by the name of that part. */
export interface Cited {
  readonly attachment: string;
  readonly by: string;
}

/** The chain hash of a case after one of its facts, lower-case hex. */
export interface Attested {
  readonly case: CaseId;
  readonly upTo: number;
  readonly hash: string;
}

/** How the commands are judged that every kind has from the door: one handler each. */
export type MechanismHandlers<M> = {
  readonly [K in keyof M]: (dossier: Dossier<unknown>, payload: M[K], context: KindContext) => FactDraft[];
};

/** Something to know before a command is given, though nothing of it is refused: a code that screens translate. */
export type Warned = Pick<DomainError, 'code' | 'details'>;

/** Any kind, for the registry: the door knows no kind by name. */
// oxlint-disable-next-line typescript/no-explicit-any -- the registry holds kinds of every state and context
export type AnyKind = Kind<any, any, any, any>;
