import type { caseParts, ContractOf, KindName, Language } from '#libs/contracts';
import type { CaseRead } from '#libs/docket';
import type { Actor, CaseId, Dossier, Fact, OfficeId, TextRef } from '#libs/kernel';
import type { Contents, NoticeKindName } from '#libs/notice';
import type { OfficeTree } from '#libs/office';
import type { reads } from '#libs/persistence';
import type * as z from 'zod';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import type { AskedCommand } from './case-commands.js';
import type { ListFile } from './list-file.js';

/** A row of a list, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** A command as it is held against other cases: given, or only thought of. */
export type GivenCommand = Pick<AskedCommand, 'command' | 'caseId' | 'body' | 'key'>;

/** A case that is to be opened on its own: what it is of, and the drill that it is to live in. */
export interface GivenOpening {
  readonly fields: Row;
  readonly drill: string | null;
  readonly key: string;
}

/** The case whose detail is asked for. */
export interface DetailAsked {
  readonly head: reads.CaseHead;
  /** As the caller would find it who decides now. */
  readonly now: Promise<CaseRead>;
  /** Its texts by their digest. */
  readonly texts: () => Promise<Readonly<Record<string, string>>>;
}

/** What the detail of a kind has beside its item and the parts of every case. */
export type OwnParts<K extends KindName> = Omit<z.output<ContractOf<K>['detail']>, 'item' | keyof typeof caseParts>;

/** A fact of which the page is asked for (文书). */
export interface NoticeAsked {
  readonly head: Pick<reads.CaseHead, 'id' | 'number' | 'rulePack'>;
  /** Of its case those that its kind looks at, to the end of the act that recorded it. */
  readonly facts: readonly Fact[];
  readonly fact: Fact;
  readonly offices: OfficeTree;
  readonly textOf: (ref: TextRef | null | undefined) => string | null;
  readonly who: WhoIsNamed;
  readonly language: Language;
  /** The case as whoever asks would find it who decides now; left out: it is read where it is needed. */
  readonly now?: () => Promise<CaseRead>;
}

/** How a party stands on a page: in full on what is served, and masked, without an address, on a copy. Null: it is not known. */
export type WhoIsNamed = (party: string) => { readonly name: string | null; readonly address: string | null };

/** A notice as a fact gives it: which kind, and what it states in the language that was asked for. */
export interface NoticeGiven {
  readonly kind: NoticeKindName;
  readonly contents: Contents;
  /** Left out: as its kind is called. */
  readonly title?: string;
  /** Whose letter it is; left out: whoever its fact names, or who acted. */
  readonly issuer?: OfficeId | null;
  /** The office that it goes to, null where that is not known; left out: parties. */
  readonly addressee?: string | null;
  /** Who signs it by hand, each on a line; left out: as its kind says. */
  readonly signers?: readonly string[];
  /** Parties to whom it goes, and nobody else; left out: all who are in the case for themselves. */
  readonly to?: readonly string[];
}

/** Whoever asks what a notice says: staff, or its petitioner. A draft is read as the law would have it for them. */
export interface Asking {
  readonly actor: Actor;
  /** What staff read; left out by a petitioner, who reads nothing of other cases. */
  readonly reader?: reads.Reader;
}

/** The documents of a kind that are notices to a petitioner, or letters to an office. */
export interface NoticesOfKind {
  /** Types of facts that they look back at, beside their own act: no other is read. */
  readonly looksAt: readonly string[];
  /** The notice that a fact is; null: it is none. */
  of(platform: Platform, asking: Asking, asked: NoticeAsked): Promise<NoticeGiven | null>;
  /** The papers that were taken back or stand no more, by their facts and the state of their case now. Left out: each stands. */
  papersOver?(dossier: Pick<Dossier<unknown>, 'parties' | 'state'>): readonly number[];
}

/** What a kind has of its own in the API, beside its contract; each is left out where it has nothing. */
export interface OwnOfKind<K extends KindName = KindName> {
  /** A row with the columns that stand in no table. */
  derived?(row: Row): Row;
  /**
   * The id of a case that is opened on its own, where it follows from what the case is, so that opening it twice is opening one.
   * Left out: a new one each time. Whoever asks again is to hear the same answer. @throws DomainError what it refuses
   */
  idOf?(platform: Platform, caller: Caller, given: GivenOpening): Promise<CaseId>;
  parts?(platform: Platform, caller: Caller, asked: DetailAsked): Promise<OwnParts<K>>;
  /** Digests of texts that whoever asks does not read, though they see the case; left out: there are none. */
  withheld?(platform: Platform, caller: Caller, asked: Omit<DetailAsked, 'texts'>): Promise<readonly string[]>;
  /**
   * Holds a command against other cases before the door is asked, on a case that the caller may see. Whoever asks again is to
   * hear the same answer. @throws DomainError what it refuses
   */
  check?(platform: Platform, caller: Caller, given: GivenCommand): Promise<void>;
  /** What other cases hear of a command in the same request, once it was taken; whoever asks again tells it again. */
  after?(platform: Platform, caller: Caller, given: GivenCommand): Promise<void>;
  readonly notices?: NoticesOfKind;
  /** Its list as a file, where its contract has one. */
  readonly file?: ListFile;
  /**
   * The fields of a command as its law takes them, where that is more than is typed: whom the register means by an id. Asked for
   * a case that the caller may see. @throws DomainError what it refuses
   */
  fields?(platform: Platform, caller: Caller, given: GivenCommand): Promise<Row>;
  /** Fields of a command that no person says, read of other cases; asked for a case that the caller may see. */
  known?(platform: Platform, caller: Caller, given: GivenCommand): Promise<Row>;
  /** What parties are called, masked, who stand in a case that its readers do not see; left out: as its own has them, or the one above. */
  called?(platform: Platform, caller: Caller, dossier: Dossier<unknown>): Promise<ReadonlyMap<string, string>>;
  /** Where a case stands, for whoever shows a receipt of it, where a party is not told all that its row has. */
  told?(platform: Platform, holder: reads.ReceiptHolder, language: Language): Promise<ToldStatus>;
}

/** What a party is told of where its case stands, and of what is owed to it next. */
export interface ToldStatus extends Pick<reads.ReceiptStatus, 'phase' | 'answerBy' | 'provisional'> {
  readonly phaseText: string;
}
