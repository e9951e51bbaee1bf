import type { AccessReason, AttachmentCategory } from '#libs/kernel';
import type { ReminderKind } from './reminder.js';
import type { KindContract } from './kind-contract.js';
import type { Sentence, Sentences } from './sentences/sentence.js';

/** What the duties of a kind ask for (待办). */
export interface DutyHead {
  /** What it asks for in words; left out: the name of the command that usually meets it. */
  readonly label?: Sentence;
  /** Commands that meet it, the usual one first. */
  readonly acts: readonly string[];
  /** Its papers are long: they are written on the page of the case, with the whole case beside them. */
  readonly isLong?: boolean;
  /** It is met on the page of the case, piece by piece, and in none of the forms of its commands. */
  readonly isOnPage?: true;
  /**
   * Which of its two acts is possible the data of the office say (`approvesOpinions`): the first where its head approves what an
   * officer drafts, else the second. Where one is refused, the other one is meant.
   */
  readonly isEither?: boolean;
  /** The duty of somebody else of the office that it waits for while that is open: nothing of it is to be done meanwhile. */
  readonly waitsFor?: string;
  /** Fact by which somebody asked for it: it is another person's to decide (双人). */
  readonly askedBy?: string;
  /** Relation to the case in which an account stands to it, as whoever is named for it (`holder`): no right of that relation meets it for an office. */
  readonly namedAs?: string;
}

/** Who is reminded of a fact: whoever owes something in the case, the office alone that the fact names, or whoever holds it. */
export interface Reminded {
  readonly what: Exclude<ReminderKind, 'duty'>;
  /** Field of the fact with that office; left out: whoever owes something. */
  readonly office?: string;
  /** Only of what a party did on its own page: told to whoever holds the case, whatever is owed there; left out: of what anybody did. */
  readonly isOfParty?: true;
  /** Told to those who see the case for one of these reasons of access, whatever is owed there. */
  readonly to?: readonly AccessReason[];
}

/**
 * The command under which the drafts of a command are kept: of two of which the data of the office say the possible one, the
 * first, so that a draft outlives the change of that.
 */
export function draftedAs({ duties }: Pick<KindHead, 'duties'>, command: string): string {
  const either = Object.values(duties).find(({ acts, isEither }) => isEither === true && acts.includes(command));
  return either?.acts[0] ?? command;
}

/**
 * What everybody knows of a kind of case at once: names and labels, small enough that a dozen kinds are in the first
 * screen. Everything else of it is its contract, which is loaded when it is wanted.
 */
export interface KindHead {
  /** `petition`: its name in the ledger, in addresses of facts, in permissions. */
  readonly kind: string;
  /** What the kind is called (信访). */
  readonly name: Sentence;
  /** `petitions`: segment of its addresses, in the API and in the console. */
  readonly address: string;
  /** `信`: what its numbers begin with, after 演 in a drill; null: they are numbered after their parent. */
  readonly numberMark: string | null;
  /** `调`: what the series end with of a kind that is counted by office and year, `（2026）白杨乡调字第17号`; left out: it is not. */
  readonly seriesMark?: string;
  /** Where a case of the kind can stand (阶段), in the order of the procedure. */
  readonly phases: Sentences;
  /** How a case of the kind can end, where its phases do not say it; left out: they do. */
  readonly endings?: Sentences;
  /** What a person may ask for (指令), in the order in which it is offered. */
  readonly commands: Sentences;
  readonly duties: Readonly<Record<string, DutyHead>>;
  /** Commands whose forms the office keeps as drafts on the server until one of them is given; left out: none. */
  readonly drafts?: readonly string[];
  /** Facts from which we, and not the text, have a limit of the law counted (起点由平台规定); left out: there are none. */
  readonly ownStarts?: readonly string[];
  /** Facts of which somebody is reminded (工作提醒), and as what; left out: there are none. */
  readonly reminders?: Readonly<Record<string, Reminded['what'] | Reminded>>;
  /**
   * What files of its cases may be, where no party brings any and what would say who a party is does not belong, none at all
   * included; left out: whatever there is.
   */
  readonly files?: readonly AttachmentCategory[];
  readonly load: () => Promise<{ readonly contract: KindContract }>;
}
